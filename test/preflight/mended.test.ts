import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import type { ManifestFinding } from '../../src/preflight/finding.ts';
import { GOOD_SET } from '../../src/preflight/good-set.ts';
import { MANIFEST_RULES } from '../../src/preflight/rules.ts';
import { check } from './check.ts';

interface Document {
  apiVersion?: string;
  kind?: string;
  metadata?: { name?: string };
}
type Value = { [key: string]: Value } | Value[] | string | number | boolean | null | undefined;

/** As `kubectl apply` merges: maps by key, lists by name, or by position where items have none. */
function merged(old: Value, written: Value): Value {
  if (Array.isArray(written)) {
    const list: Value[] = Array.isArray(old) ? [...old] : [];
    for (const [index, item] of written.entries()) {
      const name = (item as { name?: Value } | null)?.name;
      const found = list.findIndex((one) => (one as { name?: Value } | null)?.name === name);
      const at = name === undefined ? index : found < 0 ? list.length : found;
      list[at] = merged(list[at], item);
    }
    return list;
  }
  if (written === null || typeof written !== 'object') return written;
  const map: { [key: string]: Value } =
    old !== null && typeof old === 'object' && !Array.isArray(old) ? { ...old } : {};
  for (const [key, value] of Object.entries(written)) map[key] = merged(map[key], value);
  return map;
}

/** The manifests with the YAML of a finding in them. */
function mend(text: string, { line, fix, resource, yaml = '' }: ManifestFinding): string {
  const lines = text.split('\n');
  if (fix.startsWith('In place of this: ')) lines.splice(line - 1, 1);
  const documents = parseAllDocuments(lines.join('\n'), { merge: true })
    .map((document) => document.toJS() as Document | null)
    .filter((document) => document !== null);
  const written = parse(yaml) as Document;
  if (written.apiVersion !== undefined) documents.push(written);
  else {
    const parts = resource.split('/');
    const [kind, name] = [parts.at(parts.length === 3 ? 1 : 0), parts.at(-1)];
    const at = documents.findIndex((one) => one.kind === kind && one.metadata?.name === name);
    expect(at).toBeGreaterThanOrEqual(0);
    documents[at] = merged(documents[at] as Value, written as Value) as Document;
  }
  return documents.map((document) => stringify(document)).join('---\n');
}

const folder = join(import.meta.dirname, 'public');
const sets = [
  ...MANIFEST_RULES.map(({ id, example: { right, wrong, extra = '' } }) => ({
    name: id,
    text: (GOOD_SET + extra).replace(right, () => wrong),
  })),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
];

test.each(sets)('what is written for a finding mends it and breaks nothing: $name', async (set) => {
  const before = (await check(set.text)).findings;
  for (const finding of before) {
    expect(finding.yaml, finding.rule).toBeDefined();
    const same = ({ rule, resource }: ManifestFinding) =>
      rule === finding.rule && resource === finding.resource;
    const { findings, problems } = await check(mend(set.text, finding));
    expect(problems).toEqual([]);
    expect(findings.filter(same).length, finding.rule).toBe(before.filter(same).length - 1);
    const rules = new Set(before.map(({ rule }) => rule));
    expect(findings.filter(({ rule }) => !rules.has(rule))).toEqual([]);
  }
});
