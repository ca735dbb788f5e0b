import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, withoutUserInfo } from '../../src/report/clean-url.ts';
import { outputs } from '../../src/report/outputs.ts';
import { foldReport } from '../../src/report/report.ts';
import { refreshOf, shellQuote } from '../../src/report/shell-quote.ts';
import { bothSides, duration, grouped, oneLine, plural } from '../../src/report/words.ts';
import { hostileLog, nastyText } from './hostile-text.ts';
import { failing, logs, started } from './sample-log.ts';

describe('words', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1234, '1.2 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [59_499, '59 s'],
    [60_000, '1 min'],
    [185_000, '3 min 5 s'],
    [3_720_000, '1 h 2 min'],
  ])('%d ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it('counts and lists', () => {
    expect(plural(1, 'change')).toBe('1 change');
    expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries');
    expect([0, 100, 1000, 1234567].map(grouped)).toEqual(['0', '100', '1,000', '1,234,567']);
    expect(oneLine('a \\\n  b\n\n')).toBe('a \\; b');
  });

  it('shows both sides around what differs', () => {
    const side = (word: string) => `${'x'.repeat(500)}${word}`;
    const { before, after } = bothSides({ before: side('OLD'), after: side('NEW') }, 40);
    expect(before).toContain('OLD');
    expect(after).toContain('NEW');
    expect(bothSides({ after: 1 }, 10)).toEqual({ after: '1' });
  });
});

describe('an address', () => {
  it.each([
    ['https://u:p@h/mcp', 'https://h/mcp'],
    ['https://u:p@ss@h/mcp', 'https://h/mcp'],
    ['https://h/mcp?token=a&x=1', 'https://h/mcp?token=***&x=1'],
    ['https://h/mcp?x=0123456789abcdef0123', 'https://h/mcp?x=***'],
    ['https://h/mcp?flag#frag', 'https://h/mcp?flag'],
    ['node server.js --api-key # x', 'node server.js --api-key # x'],
  ])('%s is shown as %s', (url, shown) => {
    expect(cleanUrl(url)).toBe(shown);
  });

  it('loses user and password inside a sentence', () => {
    expect(withoutUserInfo('asked https://u:p@h/a, then http://x@i')).toBe(
      'asked https://h/a, then http://i',
    );
  });
});

describe('a shell', () => {
  it.skipIf(process.platform === 'win32')('reads back what was quoted', () => {
    const argument = fc
      .string({ unit: 'binary-ascii', maxLength: 30 })
      .filter((s) => !s.includes('\0'));
    fc.assert(
      fc.property(fc.array(argument, { minLength: 40, maxLength: 60 }), (all) => {
        const script = `printf '%s\\0' ${all.map(shellQuote).join(' ')}`;
        const read = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
        expect(read.split('\0').slice(0, -1)).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });

  it('gets the command that refreshes the snapshot', () => {
    const log = [{ ...started, endpoint: 'https://h/mcp?a=1&b=2', snapshot: "it's.json" }];
    expect(refreshOf(foldReport(log))).toBe(
      `npx mcp-deploy-gate snapshot 'https://h/mcp?a=1&b=2' -o 'it'\\''s.json'`,
    );
  });
});

describe('outputs', () => {
  it('have the names that action.yml gives them', () => {
    expect(outputs(foldReport(logs['rolled-back']), { reportPath: '/tmp/report.json' })).toEqual({
      result: 'rolled-back',
      'failed-phase': 'verify',
      'failed-check': 'T5',
      identity: 'proven',
      changes: '3',
      breaking: '1',
      tools: '3',
      'snapshot-hash': 'a'.repeat(64),
      'served-hash': 'b'.repeat(64),
      'protocol-version': '2026-07-28',
      era: 'modern',
      'server-name': 'docs',
      'server-version': '2.0.0',
      rollback: 'done',
      'rollback-reason': 'The previous version serves again.',
      'rollback-verified-by': 'baseline',
      level: '',
      'previous-revision': '',
      'deployed-revision': '',
      'report-path': '/tmp/report.json',
      'duration-ms': '20010',
    });
  });

  it('promise 10: are short, on one line and without hidden characters', () => {
    fc.assert(
      fc.property(fc.infiniteStream(nastyText), (texts) => {
        const log = hostileLog(failing, () => (texts.next().value ?? '').repeat(200));
        for (const value of Object.values(outputs(foldReport(log)))) {
          expect(value.length).toBeLessThanOrEqual(1000);
          expect(value).not.toMatch(/[\p{Cc}\u202e\u200b]/u);
        }
      }),
      { numRuns: 30 },
    );
  });
});
