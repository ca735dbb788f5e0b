import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diff/finding.ts';
import type { GateEvent } from '../../src/events.ts';
import { changedTexts } from '../../src/report/changed-text.ts';
import { foldReport } from '../../src/report/report.ts';
import { renderSummary, SUMMARY_LIMIT } from '../../src/report/summary.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { hostileLog, nastyText } from './hostile-text.ts';
import { markdownStructure } from './markdown-structure.ts';
import { locate, rendered } from './rendered.ts';
import { failing, findings, logs, rollbackFailed } from './sample-log.ts';

describe('the summary', () => {
  it.each(Object.keys(logs) as (keyof typeof logs)[])('of %s', async (name) => {
    const { report, context } = await rendered(logs[name]);
    const text = renderSummary(report, context);
    await expect(text).toMatchFileSnapshot(`../fixtures/data/reports/${name}.md`);
    markdownStructure(text);
  });

  it('links lines to the file on the web', async () => {
    const { report, context } = await rendered(failing);
    const fileUrl = 'https://github.com/o/r/blob/abc/tools-snapshot.json';
    expect(renderSummary(report, { ...context, fileUrl })).toContain(`[line 11](${fileUrl}#L11)`);
  });

  it('promise 10: cannot be given a heading, a link, HTML or a command by what a server sends', async () => {
    const calm = await structureOf(rollbackFailed);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(nastyText), async (texts) => {
        const log = hostileLog(rollbackFailed, () => texts.next().value ?? '');
        const text = await summaryOf(log);
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          expect(parseCommand(line)).toBeUndefined();
        }
        const { headings } = markdownStructure(text);
        expect(headings.map(kind).filter(unique)).toEqual(
          calm.headings.map(kind).filter((each) => headings.map(kind).includes(each)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('stays below its limit and well-formed, however much there is', async () => {
    const log = withFindings(
      Array.from(
        { length: 4000 },
        (_, n): Finding => ({
          ...findings[0]!,
          severity: 'breaking',
          subject: `tools/t${n}${'|`<'.repeat(100)}`,
          before: `one\n${'\u202e`|<b> '.repeat(400)}\ntwo ${n}`,
          after: `one\n${'\u202e`|<i> '.repeat(400)}\nthree ${n}`,
          reason: '\u{e0041}'.repeat(2000),
          fingerprint: String(n),
        }),
      ),
    );
    for (const limit of [SUMMARY_LIMIT, 400_000, 100_000]) {
      const { report, context } = await rendered(log);
      const text = renderSummary(report, context, limit);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limit);
      markdownStructure(text);
      expect(text).toContain('## ');
      expect(text).toContain('npx mcp-deploy-gate snapshot');
    }
  });

  it('never goes past 1 MiB with other lists at their largest', async () => {
    const checks = Array.from({ length: 5000 }, (_, n) => ({
      id: `declared/${'`'.repeat(400)}${n}`,
      key: `declared/${n}`,
      status: 'fail' as const,
      message: '\u{e0041}'.repeat(3000),
      hint: '|'.repeat(3000),
    }));
    const log = rollbackFailed.map(
      (event): GateEvent =>
        event.type === 'checks'
          ? { ...event, checks }
          : event.type === 'command-ended'
            ? { ...event, tail: '\u0000'.repeat(100_000) }
            : event,
    );
    const text = await summaryOf(log);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    markdownStructure(text);
  });
});

function kind(heading: string): string {
  return heading.split(' ').slice(0, 2).join(' ').replace(/:$/, '');
}

function unique(each: string, at: number, all: string[]): boolean {
  return all.indexOf(each) === at;
}

function withFindings(found: Finding[]): GateEvent[] {
  return failing.map((event) =>
    event.type === 'findings' ? { ...event, findings: found } : event,
  );
}

async function summaryOf(log: readonly GateEvent[]): Promise<string> {
  const { report, context } = await rendered(log);
  return renderSummary(report, context);
}

async function structureOf(log: readonly GateEvent[]) {
  const report = foldReport(log, { locate });
  return markdownStructure(renderSummary(report, { texts: await changedTexts(report.findings) }));
}
