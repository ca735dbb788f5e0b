import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { processId } from '../../src/deploy/process-table.ts';
import { reasonToEnd } from '../../src/watch/recorder-limits.ts';
import { recorderFiles } from '../../src/watch/recorder-place.ts';
import { WATCH } from './recorder-place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
  writeFileSync(recorderFiles(folder, 'a').registration, '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Clocks that the test sets, and what a recorder of ten seconds would do by them. */
function recorder(more: { owner?: 'action' | 'gate'; pid?: number } = {}) {
  const { owner = 'action', pid = process.pid } = more;
  const time = { wall: 1_000_000, monotonic: 0 };
  const reason = reasonToEnd(
    {
      watch: { ...WATCH, maxDurationMs: 10_000 },
      owner,
      ownerProcess: pid === process.pid ? processId(pid) : { pid },
      ownerGoneMs: 3_000,
    },
    recorderFiles(folder, 'a'),
    { wall: () => time.wall, monotonic: () => time.monotonic },
  );
  const after = (wall: number, monotonic: number) => {
    time.wall = 1_000_000 + wall;
    time.monotonic = monotonic;
    return reason();
  };
  return { after };
}

it.each([
  ['the machine slept', 10_000, 100],
  ['the clock was set back', -50_000, 10_000],
])('the maximum duration is over though %s', (_, wall, monotonic) => {
  const { after } = recorder();
  expect(after(9_999, 99)).toBeUndefined();
  expect(after(wall, monotonic)).toBe('max-duration');
});

it('a gate has to be gone for a while', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const gone = recorder({ owner: 'gate', pid });
  expect(gone.after(1_500, 1_500)).toBeUndefined();
  expect(gone.after(2_900, 2_900)).toBeUndefined();
  expect(gone.after(4_000, 4_000)).toBe('owner-gone');
  expect(recorder({ owner: 'gate' }).after(5_000, 5_000)).toBeUndefined();
  expect(recorder({ owner: 'action', pid }).after(5_000, 5_000)).toBeUndefined();
});

it('is asked by a file, and by a registration that is gone', () => {
  const { stop, registration } = recorderFiles(folder, 'a');
  const { after } = recorder();
  rmSync(registration);
  expect(after(1, 1)).toBe('owner-gone');
  writeFileSync(stop, '');
  expect(after(1, 1)).toBe('asked');
});
