import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/diff/finding.ts';
import type { GateEvent } from '../../src/events.ts';
import { annotations } from '../../src/report/annotations.ts';
import { foldReport } from '../../src/report/report.ts';
import { locate } from './rendered.ts';
import { failing, findings, logs, rolledBackLog, started } from './sample-log.ts';

function many(count: number, severity: Finding['severity']): Finding[] {
  return Array.from({ length: count }, (_, n) => ({
    rule: 'tool-removed',
    severity,
    subject: `tools/t${n}`,
    pointer: '',
    reason: `Tool t${n} was removed.`,
    confidence: 'rule',
    fingerprint: `${severity}${n}`,
  }));
}

function withFindings(found: Finding[], log: readonly GateEvent[] = failing): GateEvent[] {
  return log.map((event) => (event.type === 'findings' ? { ...event, findings: found } : event));
}

describe('annotations', () => {
  it('stand on the line of the snapshot file, worst first', () => {
    const all = annotations(foldReport(failing), { locate, part: 'cause' });
    expect(all).toMatchInlineSnapshot(`
      [
        {
          "endLine": 11,
          "file": "tools-snapshot.json",
          "level": "error",
          "message": "The input schema of tool search changed, and not only in how it is written.
      before: {"type":"object","properties":{"query":{"type":"string"},"limit":{"type":"integer"}},"required":["query"]}
      after: {"type":"object","required":["query","limit"],"properties":{"query":{"type":"string"},"limit":{"type":"integer"}}}
      at /inputSchema
      Not proven compatible, so counted as breaking.
      About the rule: https://github.com/org/mcp-deploy-gate/blob/v1/docs/rules.md#schema-unproven",
          "startColumn": 7,
          "startLine": 11,
          "title": "breaking: schema-unproven tools/search",
        },
        {
          "level": "warning",
          "message": "Clients may keep the list of tools for 1 h after a rollback.
      To fix: Serve tools/list with a shorter ttlMs.",
          "title": "T6",
        },
        {
          "endLine": 10,
          "file": "tools-snapshot.json",
          "level": "warning",
          "message": "The description of tool search changed: models read it.
      before: "Searches the documentation and gives at most 10 results.\\nAsk in plain words; quote what must match exactly."
      after: "Searches the documentation and gives at most 50 results.\\nAsk in plain words; quote what must match exactly."
      at /description
      About the rule: https://github.com/org/mcp-deploy-gate/blob/v1/docs/rules.md#description-changed",
          "startColumn": 7,
          "startLine": 10,
          "title": "review: description-changed tools/search",
        },
        {
          "endLine": 3,
          "file": "tools-snapshot.json",
          "level": "notice",
          "message": "Tool fetch was added.
      About the rule: https://github.com/org/mcp-deploy-gate/blob/v1/docs/rules.md#tool-added",
          "startColumn": 3,
          "startLine": 3,
          "title": "safe: tool-added tools/fetch",
        },
      ]
    `);
  });

  it('stand in the file as the repository knows it', () => {
    const all = annotations(foldReport(failing), { locate, file: 'sub\\tools-snapshot.json' });
    expect(all.find((each) => each.level === 'error' && each.file)?.file).toBe(
      'sub/tools-snapshot.json',
    );
  });

  it('say nothing where there is nothing to say', () => {
    const calm = logs.passed.filter(
      (event) => event.type !== 'checks' && event.type !== 'findings',
    );
    expect(annotations(foldReport(calm), { locate })).toEqual([]);
  });

  it('are ten of a level, and the last says how many more there are', () => {
    const log = withFindings(
      [...many(30, 'breaking'), ...many(12, 'review'), ...many(11, 'safe')],
      logs.failed,
    );
    const all = annotations(foldReport(log), { locate });
    for (const [level, more] of [
      ['error', '22 more errors'],
      ['warning', '4 more warnings'],
      ['notice', '2 more notices'],
    ] as const) {
      const mine = all.filter((each) => each.level === level);
      expect(mine).toHaveLength(10);
      expect(mine.at(-1)?.title).toBe(more);
    }
    expect(all.at(9)?.message).toContain('job summary');
  });

  it('stay ten of a level over both parts, and say each thing once', () => {
    const log = withFindings(many(30, 'breaking'), rolledBackLog);
    const before = log.findIndex((event) => event.type === 'command-started');
    const cause = annotations(foldReport(log.slice(0, before)), { locate, part: 'cause' });
    const outcome = annotations(foldReport(log), { locate, part: 'outcome' });
    for (const level of ['error', 'warning', 'notice']) {
      const mine = [...cause, ...outcome].filter((each) => each.level === level);
      expect(mine.length).toBeLessThanOrEqual(10);
    }
    expect(outcome.map((each) => each.title)).toEqual([
      'Rolled back: the previous version serves again',
    ]);
    expect(cause.map((each) => each.title)).not.toContain(outcome[0]!.title);
  });

  it('tell the cause once where it is the whole outcome', () => {
    const all = annotations(foldReport(logs.inconclusive));
    expect(all.filter((each) => each.level === 'error')).toHaveLength(1);
    expect(all[0]).toMatchObject({ title: 'Inconclusive: nothing was rolled back' });
  });

  it('keep to 4,096 characters', () => {
    const long = { ...findings[0]!, reason: 'x'.repeat(100_000), before: 'y'.repeat(100_000) };
    const [first] = annotations(
      foldReport([started, { at: 1, type: 'findings', findings: [long], accepted: [] }]),
      { locate },
    );
    expect(first!.message.length).toBeLessThan(4096);
  });

  it('take an accepted change for a notice', () => {
    const log = failing.map((event) =>
      event.type === 'findings'
        ? { ...event, accepted: findings.map((finding) => finding.fingerprint) }
        : event,
    );
    const all = annotations(foldReport(log), { locate }).filter((each) => each.file);
    expect(all.map((each) => each.level)).toEqual(['notice', 'notice', 'notice']);
  });
});
