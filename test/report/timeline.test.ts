import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GateEvent } from '../../src/events.ts';
import { fenced } from '../../src/report/markdown.ts';
import { foldReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { timelineMermaid } from '../../src/report/timeline-mermaid.ts';
import { timelinePicture } from '../../src/report/timeline-picture.ts';
import { columns } from '../../src/report/wrap.ts';
import {
  BAD,
  blueGreen,
  every,
  fleet,
  LIVE,
  merely,
  NEW,
  OLD,
  phase,
  rounds,
} from './deployment-log.ts';
import { nastyText } from './hostile-text.ts';
import { markdownStructure } from './markdown-structure.ts';
import { started } from './sample-log.ts';

/** The picture alone. */
function drawn(log: readonly GateEvent[], width = 100, color = false): string {
  const text = renderTerminal(foldReport(log), {}, { color, width });
  return (
    text
      .split('\n\n')
      .find((part) => part.includes('Timeline'))
      ?.trimEnd() ?? ''
  );
}
const mermaidOf = (log: readonly GateEvent[]): string => {
  const report = foldReport(log);
  const picture = timelinePicture(report);
  return picture ? timelineMermaid(picture, report.startedAt).text : '';
};
/** One phase of rounds. */
const verified = (see: (nth: number) => typeof NEW | (typeof NEW)[]): GateEvent[] => [
  started,
  ...phase(
    'verify',
    [10, 20_000],
    'passed',
    rounds('verify', every(300, 2000, 10), { [LIVE]: see }),
  ),
];

describe('the picture in a terminal', () => {
  it.each([
    ['fleet', fleet, 100],
    ['fleet-narrow', fleet, 40],
    ['blue-green', blueGreen, 100],
  ] as const)('of %s', async (name, log, width) => {
    const text = drawn(log, width);
    await expect(`${text}\n`).toMatchFileSnapshot(`../fixtures/data/reports/timeline-${name}.txt`);
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('says the same in colour and without', () => {
    const painted = drawn(fleet, 100, true);
    expect(painted).toContain('\u001b[31m');
    expect(stripVTControlCharacters(painted)).toBe(drawn(fleet));
  });

  it('shows a moment of trouble in a long phase', () => {
    const log = verified((n) => (n === 5 ? BAD : NEW));
    expect(drawn(log, 40)).toMatch(/│█+✗+█+│/);
    const long: GateEvent[] = [
      started,
      ...phase(
        'soak',
        [0, 86_400_000],
        'passed',
        rounds('soak', every(0, 60_000, 1440), { [LIVE]: (n) => (n === 700 ? BAD : NEW) }),
      ),
    ];
    expect(drawn(long, 40)).toMatch(/│█+✗█+│/);
  });

  it('is left out where a sentence says as much', () => {
    expect(drawn(verified(() => NEW))).toBe('');
    expect(renderSummary(foldReport(verified(() => NEW)))).not.toContain('mermaid');
    expect(drawn(verified((n) => (n < 3 ? OLD : NEW)))).not.toBe('');
  });

  it('calls what answers after a rollback by what was told before it', () => {
    const { identity: _, ...unknown } = BAD;
    const log = (after: typeof NEW): GateEvent[] => [
      ...verified(() => ({ ...unknown, identity: 'unknown' })),
      ...phase('rollback', [20_000, 21_000], 'done'),
      ...phase(
        'verify-rollback',
        [21_000, 25_000],
        'passed',
        rounds('verify-rollback', [22_000], { [LIVE]: () => merely(after) }),
      ),
    ];
    expect(drawn(log(OLD))).toContain('░ 1.4.0: the old version · ✗ 2.0.0: fails a check');
    expect(drawn(log(NEW))).toContain('▓ 2.0.0: served · ✗ 2.0.0: fails a check');
  });

  it('of many endpoints has those that end otherwise than most', () => {
    const address = (i: number) => `https://r${i}.example.com/mcp`;
    const all = Array.from({ length: 50 }, (_, i) => address(i));
    const log: GateEvent[] = [
      { ...started, endpoint: all.join('\n') },
      ...phase(
        'verify',
        [10, 20_000],
        'failed',
        rounds(
          'verify',
          every(300, 2000, 10),
          Object.fromEntries(all.map((one, i) => [one, (n) => (i === 37 || n < 2 ? OLD : NEW)])),
        ),
      ),
    ];
    const lines = drawn(log).split('\n');
    expect(lines).toHaveLength(15);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}r37\.example\.com │░+│$/));
    expect(lines).toContain('  40 endpoints not shown.');
  });
});

describe('the picture in the summary', () => {
  // What mermaid's lexer takes for a bar: no sign in the name that begins something else.
  const BAR =
    /^ {4}(?:old|new|served|mixed|failing|not served|verify)[\p{L}\p{N} .,_+/∶…-]* :(?:(?:active|crit), )?\d+, \d+$/u;
  const SECTION = /^ {4}section [\p{L}\p{N}._+/∶…,-][\p{L}\p{N} .,_+/∶…-]*$/u;

  it.each([
    ['fleet', fleet],
    ['blue-green', blueGreen],
  ] as const)('of %s', async (name, log) => {
    await expect(`${mermaidOf(log)}\n`).toMatchFileSnapshot(
      `../fixtures/data/reports/timeline-${name}.mmd`,
    );
    markdownStructure(renderSummary(foldReport(log)));
  });

  it('holds nothing of a server that means something to mermaid or ends its block', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (version, name) => {
        const seen = { ...NEW, version };
        const log: GateEvent[] = [
          { ...started, endpoint: `${LIVE}\n${name}` },
          ...phase(
            'verify',
            [10, 9000],
            'failed',
            rounds('verify', every(300, 2000, 4), {
              [LIVE]: (n) => (n < 2 ? { ...seen, identity: 'old' } : [seen, NEW]),
              [name]: () => ({ ...seen, ok: false }),
            }),
          ),
        ];
        const text = mermaidOf(log);
        const [init, ...lines] = text.split('\n');
        expect(init).toMatch(/^%%\{init: \{"gantt": \{[\w": ,]+\}\}\}%%$/);
        const own = lines.slice(lines.findIndex((line) => line.includes('section')));
        for (const line of own) {
          expect(SECTION.test(line) || BAR.test(line), JSON.stringify(line)).toBe(true);
        }
        expect(fenced(text, 'mermaid')).toBe(`\`\`\`mermaid\n${text}\n\`\`\``);
      }),
      { numRuns: 200 },
    );
  });

  it('stays small, however much there is to show', () => {
    const all = Array.from(
      { length: 50 },
      (_, i) => `https://${'r'.repeat(200)}${i}.example.com/mcp`,
    );
    const log: GateEvent[] = [
      { ...started, endpoint: all.join('\n') },
      ...phase(
        'verify',
        [10, 2_000_000],
        'failed',
        rounds(
          'verify',
          every(300, 2000, 200),
          Object.fromEntries(
            all.map((one) => [one, (n) => ({ ...NEW, version: `${'v'.repeat(900)}${n}` })]),
          ),
        ),
      ),
    ];
    expect(mermaidOf(log).length).toBeLessThan(8000);
    for (const line of drawn(log, 60).split('\n')) expect(columns(line)).toBeLessThanOrEqual(60);
  });
});
