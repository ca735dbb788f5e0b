import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAndConfirm } from '../../src/diff/confirm.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import type { JsonValue } from '../../src/json.ts';
import { renderDiff } from '../../src/report/diff-text.ts';
import { equalJson } from '../../src/snapshot/canonical.ts';

/** What `diff` says about two lists, in JSON; printed for people besides. */
async function found(before: JsonValue[], after: JsonValue[]) {
  const comparison = await compareAndConfirm(
    readContractLike({ tools: before }),
    readContractLike({ tools: after }),
    { resources: 'all' },
  );
  if (!comparison.comparable) throw new Error(comparison.reason);
  const sides = { before: 'before.json', after: 'after.json' };
  const printed = await Promise.all(
    (['json', 'text', 'markdown'] as const).map((format) =>
      renderDiff(comparison, { format, ...sides }),
    ),
  );
  expect(JSON.parse(printed[0]!)).toHaveProperty('verdict');
  return comparison.findings;
}

/** Parsed, so that `__proto__` is a name like others, and 1e400 the infinity that it is on the wire. */
const ODD = [
  '5',
  '"text"',
  'null',
  '[1]',
  '{"properties": []}',
  '{"required": [1, null, {}], "properties": {"a": {}}}',
  '{"enum": {"a": 1}}',
  '{"$ref": {"toString": 1}}',
  '{"$ref": "#"}',
  '{"$ref": "#/%zz/~2"}',
  '{"items": null}',
  '{"type": {"toString": null}}',
  '{"$schema": {"toString": null}, "type": "string"}',
  '{"maximum": 1e400, "minimum": -0}',
  '{"const": "\\ud800"}',
  '{"__proto__": {"type": "string"}, "properties": {"__proto__": {"enum": ["__proto__"]}}, "required": ["__proto__"]}',
  '{"$defs": {"__proto__": {"type": "string"}}, "properties": {"a": {"$ref": "#/$defs/__proto__"}}}',
];

describe('what no server should send', () => {
  it.each(ODD)('is compared or unproven, beside the rest: %s', async (text) => {
    const odd = JSON.parse(text) as JsonValue;
    const tools = (schema: JsonValue, type: string): JsonValue[] => [
      { name: 'odd', inputSchema: schema, outputSchema: schema },
      { name: 'plain', inputSchema: { properties: { a: { type } } } },
    ];
    for (const [before, after] of [
      [odd, { type: 'object', properties: { z: { type: 'boolean' } }, required: ['z'] }],
      [{ type: 'object' }, odd],
    ] as [JsonValue, JsonValue][]) {
      const findings = await found(tools(before, 'string'), tools(after, 'null'));
      const of = (subject: string) => findings.filter((finding) => finding.subject === subject);
      expect(of('tools/plain')).toMatchObject([{ severity: 'breaking' }]);
      expect(of('tools/odd').length).toBeGreaterThan(0);
    }
    expect(await found(tools(odd, 'null'), tools(odd, 'null'))).toEqual([]);
  });

  it('keeps tools apart whatever their names and members are', async () => {
    const named = (schema: string): JsonValue[] =>
      JSON.parse(`[{"name": "__proto__", "inputSchema": ${schema}}, {"name": 5},
        {"name": "constructor", "annotations": [1], "inputSchema": {}}, {"name": "twice"},
        {"name": "twice", "inputSchema": ${schema}}, {"__proto__": {"name": "x"}}]`);
    const findings = await found(named('{"type": "string"}'), named('{"type": "number"}'));
    const subjects = new Set(findings.map(({ subject }) => subject));
    expect(subjects).toEqual(new Set(['tools/__proto__', 'tools/twice']));
  });

  it('never ends the run, and is no change only where it is equal or proven', async () => {
    const keywords = ['type', 'properties', 'required', 'items', 'enum', 'const', '$ref', '$defs'];
    const more = ['allOf', 'anyOf', 'not', 'if', 'pattern', 'minimum', '$id', '__proto__', 'title'];
    const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom<JsonValue[]>(null, true, 0, -1, '', 'string', 'object', '#', '(', '^a+$'),
        fc.array(tie('json'), { maxLength: 3 }),
        fc
          .array(fc.tuple(fc.constantFrom(...keywords, ...more), tie('json')), { maxLength: 4 })
          .map((entries) => Object.fromEntries(entries)),
      ),
    }));
    const isNoSchema = (value: JsonValue): boolean =>
      typeof value !== 'boolean' && (typeof value !== 'object' || !value || Array.isArray(value));
    await fc.assert(
      fc.asyncProperty(json, json, async (before, after) => {
        const findings = await found(
          [{ name: 'a', inputSchema: before }],
          [{ name: 'a', inputSchema: after }],
        );
        if (equalJson(before, after)) expect(findings).toEqual([]);
        else if (isNoSchema(before) || isNoSchema(after)) expect(findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
