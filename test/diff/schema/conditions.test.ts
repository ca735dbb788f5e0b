import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/diff/finding.ts';
import type { JsonObject } from '../../../src/json.ts';
import { engineFindings } from './engine.ts';

const text = { type: 'string' };
const mode = { enum: ['x', 'y'] };

/** An object of texts with these names. */
function texts(names: string, more: JsonObject = {}): JsonObject {
  const properties = Object.fromEntries(names.split(' ').map((name) => [name, text]));
  return { type: 'object', properties, ...more };
}

/** `a` is needed where `m` is one of these. */
function conditional(modes: string[]): JsonObject {
  const met = { properties: { m: { enum: modes } } };
  const more = Object.fromEntries([
    ['if', met],
    ['then', { required: ['a'] }],
  ]);
  return { type: 'object', properties: { m: mode, a: text }, required: ['m'], ...more };
}

const one = (...names: string[]): JsonObject[] => names.map((name) => ({ required: [name] }));
const onlyOne = [
  { required: ['a'], not: { required: ['b'] } },
  { required: ['b'], not: { required: ['a'] } },
];

type Row = [name: string, before: JsonObject, after: JsonObject, input: string, output: string];

const ROWS: Row[] = [
  [
    'a demand that comes with a new property',
    texts('a'),
    texts('a b c', { dependentSchemas: { b: { required: ['c'] } } }),
    'safe property-added-optional, safe property-added-optional',
    'safe conditional-added, safe property-added-optional, safe property-added-optional',
  ],
  [
    'a demand, by a property, for the property itself',
    texts('a b', { dependentSchemas: { b: { properties: { b: { const: 'x' } } } } }),
    texts('a b', {
      dependentSchemas: { b: { properties: { b: { const: 'x' } }, required: ['b'] } },
    }),
    'none',
    'none',
  ],
  [
    'a demand for what is always required',
    texts('a b', { required: ['b'] }),
    texts('a b', { required: ['b'], dependentRequired: { a: ['b'] }, maxProperties: 1 }),
    'breaking constraint-tightened',
    'safe constraint-tightened',
  ],
  [
    'one more of several that exclude each other',
    texts('a b', { oneOf: one('a', 'b') }),
    texts('a b c', { oneOf: one('a', 'b', 'c') }),
    'safe one-of-branch-added, safe property-added-optional',
    'breaking one-of-branch-added, safe property-added-optional',
  ],
  [
    'alternatives that exclude each other, as a choice of one or of any',
    texts('a b', { oneOf: onlyOne }),
    texts('a b', { anyOf: onlyOne }),
    'none',
    'none',
  ],
  [
    'a condition that is met less often',
    conditional(['x', 'y']),
    conditional(['x']),
    'safe schema-widened',
    'breaking schema-widened',
  ],
  [
    'a condition that is met more often',
    conditional(['x']),
    conditional(['x', 'y']),
    'breaking schema-narrowed',
    'safe schema-narrowed',
  ],
];

const brief = (findings: Finding[]): string =>
  findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ') || 'none';

describe('conditions, demands and alternatives', () => {
  it.each(ROWS)('%s', (_, before, after, input, output) => {
    const found = engineFindings({ before, after });
    expect(brief(found.input)).toBe(input);
    expect(brief(found.output)).toBe(output);
  });

  it('are no break beside another one where old calls do not meet them', () => {
    const after = texts('a b c', {
      dependentRequired: { b: ['c'] },
      dependentSchemas: { c: { required: ['b'] } },
      maxProperties: 2,
      minProperties: 1,
    });
    const { input } = engineFindings({ before: texts('a', { maxProperties: 3 }), after });
    const bad = input.filter(({ severity }) => severity === 'breaking');
    expect(bad.map(({ pointer }) => pointer).sort()).toEqual([
      '/inputSchema/maxProperties',
      '/inputSchema/minProperties',
    ]);
  });

  it('that leave nothing for a required property stand at the property', () => {
    const object = (a: JsonObject): JsonObject => {
      const part = { type: 'object', properties: { a }, required: ['a'] };
      return { type: 'object', properties: { p: part }, required: ['p'] };
    };
    const values = { enum: ['x', 'y'] };
    const { input } = engineFindings({
      before: object({ type: 'string', ...values }),
      after: object({ type: 'integer', ...values }),
    });
    expect(input).toMatchObject([
      { rule: 'type-narrowed', pointer: '/inputSchema/properties/p/properties/a/type' },
    ]);
    expect(input[0]!.witness).toEqual({ p: { a: 'x' } });
  });

  it('that come by a pattern of names are shown by a name that nobody declares', () => {
    const closed = texts('a', { additionalProperties: false });
    const { output } = engineFindings({
      before: closed,
      after: { ...closed, patternProperties: { '^a': text } },
    });
    expect(output).toMatchObject([{ severity: 'breaking', confidence: 'witness' }]);
  });

  it('stand at the branch that they came to, with a call that they refuse', () => {
    const branches = (more: JsonObject): JsonObject => {
      const object = { type: 'object', minProperties: 1, ...more };
      return { type: 'object', properties: { p: { oneOf: [text, object] } } };
    };
    const not = { properties: { k: { const: 'x' } }, required: ['k'] };
    const { input } = engineFindings({ before: branches({}), after: branches({ not }) });
    expect(input).toMatchObject([
      { rule: 'not-added', pointer: '/inputSchema/properties/p/oneOf/1/not' },
    ]);
    expect(input[0]!.witness).toMatchObject({ p: { k: 'x' } });
  });
});
