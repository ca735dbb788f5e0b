import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIVE_START, liveAfter, liveLine } from '../../src/report/live-line.ts';
import { progressLine } from '../../src/report/progress.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { columns, wrap } from '../../src/report/wrap.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { hostileLog, nastyText } from './hostile-text.ts';
import { rendered } from './rendered.ts';
import { logs, passed, rollbackFailed } from './sample-log.ts';

describe('the terminal', () => {
  it.each(Object.keys(logs) as (keyof typeof logs)[])('shows %s', async (name) => {
    const { report, context } = await rendered(logs[name]);
    const text = renderTerminal(report, context, { color: false });
    await expect(text).toMatchFileSnapshot(`../fixtures/data/reports/${name}.txt`);
  });

  it('shows the same with colour, but for the marks of changed words', async () => {
    const { report, context } = await rendered(logs.passed);
    const plain = renderTerminal(report, context, { color: false });
    const painted = renderTerminal(report, context, { color: true });
    expect(painted).toContain('\u001b[32m');
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });

  it('keeps to its width, but for what is pasted', async () => {
    const { report, context } = await rendered(logs['rolled-back']);
    const text = renderTerminal(report, { ...context, texts: [] }, { color: false, width: 60 });
    const body = text.slice(0, text.indexOf('If the change was meant')).split('\n');
    for (const line of body) expect(columns(line)).toBeLessThanOrEqual(70);
  });

  it('promise 10: prints no command, no escape sequence and no hidden character of a server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(nastyText), async (texts) => {
        const log = hostileLog(rollbackFailed, () => texts.next().value ?? '');
        const { report, context } = await rendered(log);
        const lines = [
          ...renderTerminal(report, context, { color: false }).split('\n'),
          ...log.flatMap((event) => progressLine(event) ?? []),
        ];
        let live = LIVE_START;
        for (const event of log) {
          live = liveAfter(live, event);
          const line = liveLine(live, event.at + 5000, 80);
          expect(columns(line)).toBeLessThanOrEqual(100);
          lines.push(line);
        }
        for (const line of lines) {
          expect(line).not.toMatch(/^\s*::|##\[|[\r\n\u2028\u202e\u200b]/);
          expect(stripVTControlCharacters(line)).toBe(line);
          expect(parseCommand(line)).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('progress', () => {
  it('is a line per change of state, none per poll', () => {
    const lines = logs['rolled-back'].flatMap((event) => progressLine(event) ?? []);
    expect(lines).toMatchInlineSnapshot(`
      [
        "   0.0s  verifying https://mcp.example.com/mcp against tools-snapshot.json",
        "   0.3s  verify: Only the old version answers (1.4.0).",
        "   4.1s  verify: The deployed version fails T5:tools/search.",
        "  14.0s  verify: failed (T5:tools/search): tools/search: breaking, The input schema of tool search changed, and not only in how it is written. (and 1 more)",
        "  14.0s  running rollback-command, at most 5 min: kubectl rollout undo deployment/docs; kubectl rollout status deployment/docs",
        "  17.2s  rollback-command ended with exit code 0 after 3.2 s",
        "  20.0s  rollback done: The previous version serves again.",
        "  20.0s  result: rolled-back",
      ]
    `);
  });

  it('keeps a command and a message on one line', () => {
    const line = progressLine({
      at: 0,
      type: 'command-started',
      role: 'rollback',
      command: 'one\n  two\n',
      timeoutMs: 90_000,
    });
    expect(line).toBe('   0.0s  running rollback-command, at most 1 min 30 s: one; two');
  });
});

describe('the live line', () => {
  it('tells phase, state, time and samples', () => {
    let live = LIVE_START;
    const shown = new Set<string>();
    for (const event of passed) {
      live = liveAfter(live, event);
      shown.add(liveLine(live, event.at, 60).slice(2));
    }
    expect([...shown]).toMatchInlineSnapshot(`
      [
        "",
        "preflight: reading the settings",
        "verify: asking what is live",
        "verify: asking what is live · 1 sample",
        "verify: asking what is live · 2 samples",
        "verify: asking what is live · 3 samples",
        "verify: asking what is live · 4 samples",
        "verify: asking what is live · 5 samples",
        "verify: asking what is live · 6 samples",
        "verify: Only the old version answers (1.4.0). · 6 samples",
        "verify: Only the old version answers … · 3.0 s · 7 samples",
        "verify: Only the old version answers … · 4.0 s · 8 samples",
        "verify: Only the old version answers … · 4.0 s · 9 samples",
        "verify: Only the old version answers… · 4.0 s · 10 samples",
        "verify: Only the old version answers… · 4.0 s · 11 samples",
        "verify: Only the old version answers… · 4.0 s · 12 samples",
        "verify: Only the old version answers… · 4.0 s · 13 samples",
        "verify: Only the old version answers… · 4.0 s · 14 samples",
        "verify: Only the old version answers… · 4.0 s · 15 samples",
        "verify: The deployed version answers… · 4.0 s · 15 samples",
        "verify: The deployed version answers … · 13 s · 15 samples",
      ]
    `);
  });

  it('is cut at the width', () => {
    const live = liveAfter(
      { since: 0, message: '', samples: 0, ended: false, phase: 'verify' },
      { at: 1, type: 'state', phase: 'verify', state: 's', message: '中文'.repeat(100) },
    );
    expect(columns(liveLine(live, 65_000, 40))).toBeLessThanOrEqual(40);
    expect(liveLine(live, 65_000, 40)).toMatch(/… · 1 min 5 s$/);
  });
});

describe('wrapping', () => {
  it('breaks at spaces and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join(' ').replace(/ +/g, ' ').trim()).toBe(text.replace(/ +/g, ' ').trim());
        for (const line of lines)
          if (line.includes(' ')) expect(columns(line)).toBeLessThanOrEqual(width + 1);
      }),
    );
  });
});
