import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../src/diff/finding.ts';
import type { JsonObject } from '../../../src/json.ts';
import { canonicalJson } from '../../../src/snapshot/canonical.ts';
import { measuredCli } from '../../fixtures/measured-cli.ts';
import { MONSTERS } from './monsters.ts';

/** Promised are 5 seconds; the process shares the machine besides. */
const PROCESS_TIMEOUT = 25_000;
const BOUND_MIB = 300;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'monsters-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `diff` finds between two lists, each beside a tool that plainly changed. */
async function findingsBetween(before: JsonObject[], after: JsonObject[]): Promise<Finding[]> {
  for (const [file, tools, type] of [
    ['before.json', before, 'string'],
    ['after.json', after, 'boolean'],
  ] as const) {
    const plain = { name: 'plain', inputSchema: { type: 'object', properties: { a: { type } } } };
    writeFileSync(join(folder, file), canonicalJson({ tools: [...tools, plain] }));
  }
  const args = ['diff', 'before.json', 'after.json', '--format', 'json'];
  const end = await measuredCli(args, { cwd: folder, timeout: PROCESS_TIMEOUT });
  expect(end.code, end.stderr).toBe(1);
  expect(end.mebibytes).toBeLessThan(BOUND_MIB);
  const { findings }: { findings: Finding[] } = JSON.parse(end.stdout);
  const plain = findings.filter(({ subject }) => subject === 'tools/plain');
  expect(plain).toMatchObject([{ severity: 'breaking', direction: 'input' }]);
  return findings;
}

const tool = (name: string, schema: JsonObject): JsonObject => ({
  name,
  inputSchema: schema,
  outputSchema: schema,
});

describe('a monstrous schema', () => {
  it.each(Object.keys(MONSTERS))(
    '%s: is decided or unproven, beside the rest',
    { timeout: 2 * PROCESS_TIMEOUT },
    async (name) => {
      const { before, after, expected } = MONSTERS[name]!();
      const findings = await findingsBetween([tool('monster', before)], [tool('monster', after)]);
      for (const direction of ['input', 'output'] as const) {
        const found = findings.filter(
          // One without a direction is about the tool as a whole.
          ({ subject, direction: side = direction }) =>
            subject === 'tools/monster' && side === direction,
        );
        const verdicts = new Set<Severity>(found.map(({ severity }) => severity));
        const brief = found.map(({ rule, severity }) => `${severity} ${rule}`).join();
        if (expected === 'none') expect(brief).toBe('');
        const breaks =
          expected === 'breaking' || (expected === 'breaking-input' && direction === 'input');
        if (breaks) expect(verdicts, brief).toContain('breaking');
      }
    },
  );

  it('and fifty more of it leave the rest as it is', { timeout: 60_000 }, async () => {
    const { before, after } = MONSTERS['references with 2^20 paths under combinators']!();
    const tools = (schema: JsonObject): JsonObject[] =>
      Array.from({ length: 50 }, (_, index) => tool(`monster ${index}`, schema));
    const findings = await findingsBetween(tools(before), tools(after));
    const monsters = findings.filter(({ subject }) => subject !== 'tools/plain');
    expect(monsters).toHaveLength(100);
    for (const { rule } of monsters) expect(rule).toBe('schema-unproven');
  });
});
