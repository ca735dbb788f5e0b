import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/json.ts';
import { engineFindings, verdictIn } from './engine.ts';

type Row = [name: string, before: JsonObject, after: JsonObject, input: string, output: string];

const closed = { properties: { a: { type: 'string' } }, unevaluatedProperties: false };
const text = { type: 'string' };

/** Corners of the vocabulary, each about the property `x` of a tool's input and output. */
const ROWS: readonly Row[] = [
  [
    'unevaluatedProperties further in leaves nothing to the one further out',
    closed,
    { ...closed, allOf: [{ unevaluatedProperties: true }] },
    'safe',
    'breaking',
  ],
  [
    'and so does one that joins others',
    { allOf: [{ ...closed, unevaluatedProperties: true }], unevaluatedProperties: false },
    closed,
    'breaking',
    'safe',
  ],
  [
    'unevaluatedProperties that takes everything, beside branches',
    { type: 'object', anyOf: [{ required: ['a'] }, { minProperties: 2 }] },
    {
      type: 'object',
      anyOf: [{ required: ['a'] }, { minProperties: 2 }],
      unevaluatedProperties: true,
    },
    'none',
    'none',
  ],
  ['no array holds what nothing is', { type: 'array', contains: false }, text, 'safe', 'breaking'],
  [
    'nor more of something than there may be',
    { contains: { const: 1 }, minContains: 3, maxContains: 1 },
    { type: ['null', 'boolean', 'number', 'string', 'object'] },
    'none',
    'none',
  ],
  [
    'dependentSchemas is about objects',
    text,
    { dependentSchemas: { a: { required: ['b'] } } },
    'safe',
    'breaking',
  ],
  [
    'unevaluatedItems is about arrays',
    text,
    { anyOf: [{ prefixItems: [text] }, { minItems: 2 }], unevaluatedItems: false },
    'safe',
    'breaking',
  ],
  [
    'integers are multiples of a hundredth',
    { type: 'integer' },
    { type: 'number', multipleOf: 0.01 },
    'safe',
    'breaking',
  ],
  [
    'tenths are not all multiples of a hundredth, as numbers are divided',
    { type: 'number', multipleOf: 0.1 },
    { type: 'number', multipleOf: 0.01 },
    'breaking',
    'breaking',
  ],
  [
    'nor integers of three tenths',
    { type: 'integer' },
    { type: 'number', multipleOf: 0.3 },
    'breaking',
    'breaking',
  ],
];

describe('a change of a schema', () => {
  it.each(ROWS)('%s', (_, before, after, input, output) => {
    const [old, now] = [before, after].map(
      (x): JsonObject => ({ type: 'object', properties: { x }, required: ['x'] }),
    );
    const found = engineFindings({ before: old!, after: now! });
    expect([verdictIn(found.input), verdictIn(found.output)]).toEqual([input, output]);
  });
});

describe('what no meta-schema allows', () => {
  const of = (x: JsonObject): JsonObject => ({ type: 'object', properties: { x } });
  const found = (before: JsonObject, after: JsonObject): string[] =>
    engineFindings({ before: of(before), after: of(after) }).output.map(
      ({ rule, pointer }) => `${rule} ${pointer.replace('/outputSchema/properties/x', '')}`,
    );

  it.each([
    ['no branch at all', { anyOf: [] }, ['schema-invalid /anyOf', 'type-narrowed /type']],
    ['no type at all', { type: [] }, ['schema-invalid /type', 'type-narrowed /type']],
    [
      'a description that is no text',
      { description: null },
      ['schema-invalid /description', 'schema-description-changed /description'],
    ],
  ])('is told where it comes, beside what it means: %s', (_, after, expected) => {
    expect(found({}, after)).toEqual(expected);
  });

  it('is no news where it was there, and mended is no break', () => {
    expect(found({ description: null }, { description: null, type: 'string' })).toEqual([
      'type-narrowed /type',
    ]);
    expect(found({ allOf: [] }, {})).toEqual([]);
  });
});
