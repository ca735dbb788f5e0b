import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptEntry } from '../../src/diff/accept.ts';
import type { Comparison, Finding } from '../../src/diff/finding.ts';
import { diffSchema } from '../../src/report/diff-schema.ts';
import { type DiffOptions, diffVerdict, renderDiff } from '../../src/report/diff-text.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { hostileLog, nastyText } from './hostile-text.ts';
import { markdownStructure } from './markdown-structure.ts';
import { locate } from './rendered.ts';
import { findings } from './sample-log.ts';

const changed: Comparison = { comparable: true, findings };
const same: Comparison = { comparable: true, findings: [] };
const apart: Comparison = {
  comparable: false,
  reason: 'The two were captured for different principals: ci and admin.',
  hint: 'Capture both for the same principal.',
};
const sides = { before: 'tools-snapshot.json', after: 'https://mcp.example.com/mcp' };

const entryOf = ({ rule, subject, pointer, fingerprint }: Finding): AcceptEntry => {
  return { rule, subject, pointer, fingerprint, reason: 'fine', expires: '2027-01-31' };
};
const NOTHING: NonNullable<DiffOptions['accepted']> = {
  accepted: [],
  stale: [],
  expired: [],
  today: '2026-11-22',
};
const TAKEN: typeof NOTHING = {
  ...NOTHING,
  accepted: [{ finding: findings[1]!, entry: entryOf(findings[1]!) }],
  stale: [entryOf(findings[0]!)],
};

describe('diff', () => {
  it('has the worst severity as its verdict', () => {
    expect(diffVerdict(changed)).toBe('breaking');
    expect(diffVerdict({ comparable: true, findings: [findings[2]!, findings[0]!] })).toBe(
      'review',
    );
    expect(diffVerdict({ comparable: true, findings: [findings[2]!] })).toBe('safe');
    expect(diffVerdict(same)).toBe('none');
    expect(diffVerdict(changed, TAKEN.accepted)).toBe('review');
    expect(diffVerdict(apart)).toBe('not-comparable');
  });

  it('gives machines the verdict and every finding, as the published schema says', async () => {
    const json = async (comparison: Comparison, accepted = NOTHING) => {
      const text = await renderDiff(comparison, { ...sides, format: 'json', locate, accepted });
      return diffSchema.strict().parse(JSON.parse(text));
    };
    const { findings: all, ...rest } = await json(changed, TAKEN);
    expect(rest).toEqual({
      verdict: 'review',
      acceptances: { stale: [entryOf(findings[0]!)], expired: [] },
      changes: { total: 3, breaking: 0, review: 1, safe: 1, accepted: 1, failing: 0 },
    });
    expect(all.map(({ rule, accepted, line, file }) => [rule, accepted, line, file])).toEqual([
      ['description-changed', false, 10, 'tools-snapshot.json'],
      ['tool-added', false, 3, 'tools-snapshot.json'],
      ['schema-unproven', true, 11, 'tools-snapshot.json'],
    ]);
    expect(all.map(({ acceptance }) => acceptance)).toEqual([
      undefined,
      undefined,
      { reason: 'fine', expires: '2027-01-31' },
    ]);
    for (const finding of findings) {
      expect(all).toContainEqual(expect.objectContaining(finding));
    }
    expect(await json(same)).toMatchObject({ verdict: 'none', findings: [] });
    expect(await json(apart)).toEqual({
      verdict: 'not-comparable',
      reason: apart.comparable ? '' : apart.reason,
      hint: apart.comparable ? '' : apart.hint,
      findings: [],
    });
  });

  it('gives machines both sides whole, however long they are', async () => {
    const long = { ...findings[0]!, before: 'a'.repeat(100_000) };
    const comparison: Comparison = { comparable: true, findings: [long] };
    const text = await renderDiff(comparison, { ...sides, format: 'json' });
    expect(JSON.parse(text).findings[0]).toMatchObject({ before: long.before });
  });

  it('gives people text', async () => {
    const text = await renderDiff(changed, { ...sides, format: 'text', locate });
    expect(text).toMatchInlineSnapshot(`
      "1 breaking, 1 to review, 1 safe
      tools-snapshot.json → https://mcp.example.com/mcp

        ✗ breaking  tools/search  line 11  /inputSchema
                    The input schema of tool search changed, and not only in how it is written.
                    … 8 lines unchanged
                        },
                        "required": [
                    -     "query"
                    +     "query",
                    +     "limit"
                        ],
                        "type": "object"
                    … 1 line unchanged
                    schema-unproven (not proven compatible)
        ~ review    tools/search  line 10  /description
                    The description of tool search changed: models read it.
                    - Searches the documentation and gives at most [-10-] results.
                    + Searches the documentation and gives at most {+50+} results.
                      Ask in plain words; quote what must match exactly.
                    description-changed
        + safe      tools/fetch  line 3
                    Tool fetch was added.
                    tool-added
        Rules: https://github.com/org/mcp-deploy-gate/blob/v1/docs/rules.md#<rule>

      If the change was meant
        Accept it, with a reason, in .github/mcp-deploy-gate.yml:
          accept:
            - rule: "schema-unproven"
              subject: "tools/search"
              pointer: "/inputSchema"
              fingerprint: "f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2f2"
              reason: "say why this change is fine"
        Or let them be written:
          npx mcp-deploy-gate accept tools-snapshot.json https://mcp.example.com/mcp --fingerprint f2f2f2f2f2f2 --reason "…"
      "
    `);
    expect(await renderDiff(same, { ...sides, format: 'text' })).toBe(
      'No changes\ntools-snapshot.json → https://mcp.example.com/mcp\n',
    );
    expect(await renderDiff(apart, { ...sides, format: 'text' })).toBe(
      'Not comparable: The two were captured for different principals: ci and admin.\nTo fix: Capture both for the same principal.\n',
    );
  });

  it('tells which acceptances accept nothing, and how to be rid of them', async () => {
    const accepted = { ...TAKEN, expired: [{ ...entryOf(findings[2]!), expires: '2020-01-01' }] };
    const text = await renderDiff(same, { ...sides, format: 'text', accepted });
    expect(text).toMatchInlineSnapshot(`
      "No changes
      tools-snapshot.json → https://mcp.example.com/mcp

      Acceptances that accept nothing
        ! The acceptance of tool-added on tools/fetch expired on 2020-01-01.
        ! The acceptance of description-changed on tools/search at /description accepts no change that is
          there.
        Take them out of .github/mcp-deploy-gate.yml:
          npx mcp-deploy-gate accept tools-snapshot.json https://mcp.example.com/mcp --prune
      "
    `);
    const markdown = await renderDiff(same, { ...sides, format: 'markdown', accepted });
    expect(markdown).toContain('### Acceptances that accept nothing');
    expect(markdown).toContain('--prune');
  });

  it('prints no entry that would be cut, but the command', async () => {
    const long: Finding = { ...findings[1]!, subject: `tools/${'a'.repeat(2000)}` };
    for (const format of ['text', 'markdown'] as const) {
      const text = await renderDiff({ comparable: true, findings: [long] }, { ...sides, format });
      expect(text).not.toContain('- rule:');
      expect(text).toMatch(/1 more entry/);
      expect(text).toContain('--fingerprint f2f2f2f2f2f2');
    }
  });

  it('gives people Markdown', async () => {
    const text = await renderDiff(changed, { ...sides, format: 'markdown', locate });
    expect(markdownStructure(text)).toEqual({
      headings: ['## Changes: 1 breaking, 1 to review, 1 safe', '### If the change was meant'],
      tables: [[4, 4, 4, 4, 4]],
      details: 0,
      fences: 4,
    });
  });

  it('cannot be made to print a command or markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(nastyText), async (texts) => {
        const next = () => texts.next().value ?? '';
        const [event] = hostileLog([{ at: 0, type: 'findings', findings, accepted: [] }], next);
        if (event?.type !== 'findings') throw new Error('unreachable');
        const comparison: Comparison = { comparable: true, findings: event.findings };
        for (const format of ['text', 'json', 'markdown'] as const) {
          const text = await renderDiff(comparison, { before: next(), after: next(), format });
          if (format === 'markdown') expect(markdownStructure(text).headings).toHaveLength(2);
          for (const line of text.split('\n')) {
            expect(line).not.toMatch(/^\s*::|##\[|(?!\t)\p{Cc}|\u202e/u);
            expect(parseCommand(line)).toBeUndefined();
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
