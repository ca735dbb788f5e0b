import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeWatch } from '../../src/decide/watch/judge.ts';
import type { WatchRecord } from '../../src/decide/watch/record.ts';
import { outputs } from '../../src/report/outputs.ts';
import { progressLine } from '../../src/report/progress.ts';
import { foldReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { watchLiveLine } from '../../src/report/watch-live.ts';
import { watchMarkdown } from '../../src/report/watch-markdown.ts';
import { watchPicture } from '../../src/report/watch-picture.ts';
import { watchText } from '../../src/report/watch-terminal.ts';
import { columns } from '../../src/report/wrap.ts';
import { lostCall, recording } from '../decide/watch/recording.ts';
import { anchors } from '../docs/pages.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { nastyText } from './hostile-text.ts';
import { markdownStructure } from './markdown-structure.ts';
import { manifestFinding, watchedLog, watches } from './watch-examples.ts';

const levels = Object.keys(watches) as (keyof typeof watches)[];
const data = (name: string) => `../fixtures/data/watch/${name}`;

describe('what a watch came to', () => {
  it.each(levels)('stands on a terminal: %s', async (level) => {
    const text = watchText(watches[level], { color: false });
    await expect(text).toMatchFileSnapshot(data(`${level}.txt`));
    const painted = watchText(watches[level], { color: true });
    expect(painted).not.toBe(text);
    expect(stripVTControlCharacters(painted)).toBe(text);
    for (const line of text.split('\n').filter((one) => !one.includes('https://')))
      expect(columns(line)).toBeLessThanOrEqual(80);
  });

  it.each(levels)('stands in Markdown: %s', async (level) => {
    const text = watchMarkdown([watches[level]]);
    await expect(text).toMatchFileSnapshot(data(`${level}.md`));
    expect(markdownStructure(text)).toMatchObject({ headings: [expect.any(String)], fences: 1 });
  });

  it.each([
    ['l2', 'watching 45 s · 449 new sessions · 10 held, 2 ended · 1.4.0 → 2.0.0'],
    ['l1', 'watching 4 min · 2,399 new sessions · 10 held, 1 ended · 3 lost calls · 1.4.0 → 2.0.0'],
    ['none', 'watching 20 s · 199 new sessions, 22 failed · 10 held, 3 ended · 1.4.0 → 2.0.0'],
    ['not-proven', 'watching 30 s · 30 new sessions · 2 held · 1.4.0'],
  ] as const)('so far is a line: %s', (level, line) => {
    expect(watchLiveLine(watches[level])).toBe(line);
    expect(columns(watchLiveLine(watches[level], 40))).toBe(40);
  });

  it('is drawn so that one failure in a long time is seen, and a gap between probes is not one', () => {
    const day = recording({
      ...{ seconds: 20_000, intervalMs: 5000, change: 9000 },
      more: [lostCall(15_000_000, 1)],
    });
    const picture = watchPicture(judgeWatch(day), 60)!;
    expect(picture.axis).toHaveLength(picture.rows[0]!.cells.length);
    const [sessions, calls] = picture.rows;
    expect(new Set(sessions!.cells)).toEqual(new Set(['first', 'mixed', 'last']));
    expect(calls!.cells.filter((kind) => kind === 'bad')).toHaveLength(1);
    const slow = judgeWatch(recording({ seconds: 40, intervalMs: 2000 }));
    expect(watchPicture(slow, 40)!.rows[0]!.cells).not.toContain('none');
    const longer = recording({ seconds: 41 }).filter(({ at }) => at < 40_000);
    const ended = judgeWatch([...longer, { type: 'watch-ended', at: 40_020, why: 'asked' }]);
    expect(watchPicture(ended, 41)!.rows[0]!.cells.at(-1)).toBe('last');
    expect(watchPicture(judgeWatch([]), 60)).toBeUndefined();
  });

  it('cannot be given a command, a heading, a link or an escape sequence by a server', () => {
    fc.assert(
      fc.property(fc.infiniteStream(nastyText), (texts) => {
        const next = () => texts.next().value ?? '';
        const more: WatchRecord[] = [
          ...[lostCall(12_000, 1, 'reset', next()), lostCall(12_100, 2, 'status', next())],
          { type: 'session-ended', at: 13_000, session: 1, how: 'broken', why: next() },
          { type: 'stream-ended', at: 13_500, session: 2, how: 'broken', why: next() },
        ];
        const records = recording({ versions: [next(), next()], more }).map(
          (one): WatchRecord =>
            one.type === 'watch-started'
              ? { ...one, endpoint: next(), tool: next() }
              : one.type === 'protocol'
                ? { ...one, protocolVersion: next() }
                : one,
        );
        const result = judgeWatch(records, { expectedVersion: next() });
        const terminal = watchText(result, { color: false });
        const live = watchLiveLine(result, 80);
        const event = { at: 1, type: 'watched', phase: 'deploy', result } as const;
        expect(columns(live)).toBeLessThanOrEqual(100);
        const markdown = watchMarkdown([result]);
        for (const line of [...`${terminal}${live}`.split('\n'), progressLine(event) ?? '']) {
          expect(line).not.toMatch(/^\s*::|##\[|[\r\u2028\u202e\u200b]/);
          expect(stripVTControlCharacters(line)).toBe(line);
          expect(parseCommand(line)).toBeUndefined();
        }
        for (const line of markdown.split('\n')) expect(parseCommand(line)).toBeUndefined();
        expect(markdownStructure(markdown).headings).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('docs/zero-downtime.md', () => {
  const root = join(import.meta.dirname, '../..');
  const text = readFileSync(join(root, 'docs/zero-downtime.md'), 'utf8');

  it('shows watches as they are shown', () => {
    for (const level of ['l3', 'none'] as const)
      expect(text).toContain(watchText(watches[level], { color: false }));
  });

  it('has the headings that hints lead to', () => {
    const folder = join(root, 'src/decide/watch');
    const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const named = code.join('').matchAll(/(?:zero-downtime\.md|DOCS\})#([a-z-]+)/g);
    const targets = new Set([...named].map(([, target = '']) => target));
    expect(targets.size).toBeGreaterThan(4);
    for (const target of targets) expect([...anchors(text)]).toContain(target);
  });
});

describe('a run that was watched', () => {
  const report = foldReport(watchedLog([watches.l2, watches.none], [manifestFinding]));

  it('shows watches and manifests in its summary and on a terminal', () => {
    const summary = renderSummary(report);
    markdownStructure(summary);
    const terminal = renderTerminal(report, {}, { color: false });
    for (const text of [summary, terminal])
      for (const part of [
        'L2: no downtime, no lost call',
        'Downtime (L2 is required)',
        '2 of 10 sessions were lost',
        'Manifests: 1 error',
        'k8s/deployment.yaml:21',
        'grace-too-short',
        '3 files read, 1 finding ignored by a comment.',
        'terminationGracePeriodSeconds: 60',
      ])
        expect(text).toContain(part);
    expect(summary).toContain(
      '[docs/zero-downtime.md#lost-sessions](https://github.com/org/mcp-deploy-gate/blob/v1/docs/zero-downtime.md#lost-sessions)',
    );
  });

  it('says in its headline what the worst endpoint reached, and so does its output', () => {
    expect(renderSummary(report).split('\n')[2]).toMatch(/ · downtime · 14 s$/);
    expect(outputs(report).level).toBe('none');
    const of = (...all: (keyof typeof watches)[]) =>
      outputs(foldReport(watchedLog(all.map((level) => watches[level])))).level;
    expect([of('l3'), of('l3', 'l2'), of('l1', 'not-proven', 'l3'), of()]).toEqual([
      ...['l3', 'l2', 'not-proven', ''],
    ]);
  });

  it('tells both as they happen', () => {
    const log = watchedLog(
      [watches.l3],
      [manifestFinding, { ...manifestFinding, level: 'notice' }],
    );
    const lines = log.flatMap((event) => progressLine(event) ?? []).join('\n');
    expect(lines).toContain('manifests: 1 error, 1 notice in 3 files');
    expect(lines).toContain('watched https://mcp.example.com/mcp: L3: no downtime, no lost call');
  });

  it('keeps below the limit of a summary however much was seen', () => {
    const why = '\u{e0041}|`<'.repeat(100);
    const failures = Array.from({ length: 100 }, (_, at) => ({
      ...({ at, probe: 'call', failure: 'reset', session: at, why: `${at}${why}` } as const),
    }));
    const many = Array.from({ length: 60 }, () => ({ ...watches.l1, failures }));
    const findings = Array.from({ length: 1000 }, (_, line) => ({
      ...{ ...manifestFinding, line, message: why.repeat(9), yaml: why.repeat(90) },
    }));
    const log = watchedLog(many, findings);
    for (const limit of [1_000_000, 200_000]) {
      const text = renderSummary(foldReport(log), {}, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      markdownStructure(text);
      expect(text).toContain('watched endpoints not shown.');
      expect(text).toContain('findings not shown.');
    }
  });
});
