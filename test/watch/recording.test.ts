import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { WatchRecord } from '../../src/decide/watch/record.ts';
import { createRecording } from '../../src/watch/recording-file.ts';
import { readRecording } from '../../src/watch/recording-read.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recording-'));
  path = join(folder, 'a.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const probe = (at: number): WatchRecord => ({ type: 'new', at, ms: 1, ok: true, version: '1.0.0' });
const clean = (record: WatchRecord): WatchRecord => record;

it('gives back what was written, in order, as often as it is asked', () => {
  const recording = createRecording(path, { maxBytes: 10_000_000, clean });
  const written = Array.from({ length: 20_000 }, (_, at) => probe(at));
  for (const record of written) expect(recording.append(record)).toBe('written');
  recording.close();
  const read = readRecording(path);
  expect([...read]).toEqual(written);
  expect([...read]).toEqual(written);
});

it('leaves out lines that are cut, too long, or of no record', () => {
  const lines = [
    JSON.stringify(probe(1)),
    `{"type":"new","at":2,"ms":1,"ok":true,"version":"${'x'.repeat(600_000)}"}`,
    '{"type":"new","at":3,"ms":1,"ok":false}',
    '{"type":"new","at":-4,"ms":1,"ok":true}',
    '{"type":"__proto__","at":5}',
    '{"type":"stream-ended","at":6,"session":1,"how":"somehow","why":"x"}',
    '[]',
    '',
    JSON.stringify(probe(7)),
    '{"type":"new","at":8,"ms":1,"ok":tr',
  ];
  writeFileSync(path, lines.join('\n'));
  expect([...readRecording(path)]).toEqual([probe(1), probe(7)]);
});

it('is never larger than it may be, and has room for the end', () => {
  const recording = createRecording(path, { maxBytes: 2_000, clean });
  const outcomes = Array.from({ length: 100 }, (_, at) => recording.append(probe(at)));
  expect(outcomes.at(-1)).toBe('full');
  const end: WatchRecord = { type: 'watch-ended', at: 100, why: 'recording-full' };
  expect(recording.append(end)).toBe('written');
  recording.close();
  expect(readFileSync(path).length).toBeLessThanOrEqual(2_000);
  const read = [...readRecording(path)];
  expect(read.length).toBe(outcomes.filter((outcome) => outcome === 'written').length + 1);
  expect(read.at(-1)).toEqual(end);
});

it('cuts a long text of a server', () => {
  const recording = createRecording(path, { maxBytes: 100_000, clean });
  recording.append({
    type: 'session-ended',
    at: 1,
    session: 1,
    how: 'lost',
    why: 'x'.repeat(50_000),
  });
  recording.close();
  expect(readFileSync(path).length).toBeLessThan(3_000);
});

it('takes the place of no file, and no line after its end', () => {
  const recording = createRecording(path, { maxBytes: 100_000, clean });
  expect(() => createRecording(path, { maxBytes: 100_000, clean })).toThrow('EEXIST');
  recording.close();
  expect(recording.append(probe(1))).toBe('lost');
});
