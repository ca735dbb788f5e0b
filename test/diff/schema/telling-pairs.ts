import type { JsonObject, JsonValue } from '../../../src/json.ts';

/** What two schemas are called: as a tool's input and as its output, `severity rule` by severity and place. */
export interface TellingPair {
  name: string;
  before: JsonObject;
  after: JsonObject;
  input: string;
  output: string;
}

type Row = [name: string, before: JsonObject, after: JsonObject, input: string, output: string];

const text = { type: 'string' };
const number = { type: 'number' };
const integer = { type: 'integer' };
const nothing = { type: 'null' };

/** An object with one property `p`. */
function holding(p: JsonValue, more: JsonObject = {}): JsonObject {
  return { type: 'object', properties: { p }, ...more };
}

function branch(kind: string, v: JsonValue): JsonObject {
  return { type: 'object', properties: { kind: { const: kind }, v }, required: ['kind'] };
}

function union(length: number, change?: number): JsonObject {
  const branches = Array.from({ length }, (_, index) =>
    branch(`k${index}`, index === change ? integer : number),
  );
  return holding({ oneOf: branches });
}

/** A recursive object that excludes, by `not`, what it would hold if a part of it were empty. */
function excluding(k: JsonValue): JsonObject {
  const again = { $ref: '#/$defs/again' };
  const closed = { additionalProperties: false };
  return {
    ...holding(again, closed),
    $defs: {
      again: {
        ...holding({ $ref: '#/$defs/inner' }, { required: ['p'] }),
        not: { properties: { p: { $ref: '#/$defs/other' } } },
      },
      inner: {
        type: 'object',
        properties: { c: { ...again, properties: { k } }, z: text },
        ...closed,
      },
      other: { type: 'object', properties: { c: again, z: integer }, ...closed },
    },
  };
}

/** A dialect that is none of the old ones, whose name holds the name of one. */
function likeDraft07(minLength: number): JsonObject {
  return {
    ...holding({ $ref: '#/$defs/text', minLength }, { $defs: { text } }),
    $schema: 'https://json-schema.org/draft/2020-12/schema?draft-07',
  };
}

/** An object of two parts that allows nothing besides. */
function closedAll(part: JsonObject, properties: JsonObject): JsonObject {
  return {
    type: 'object',
    allOf: [{ properties: part }],
    properties,
    unevaluatedProperties: false,
  };
}

const ROWS: readonly Row[] = [
  [
    'a schema that asks whether it fits itself',
    holding(text),
    holding({ ...text, allOf: [{ $ref: '#/properties/p' }] }),
    'breaking schema-unproven',
    'safe schema-narrowed',
  ],
  [
    'what stands beside a reference, in a dialect that is named like an old one',
    likeDraft07(5),
    likeDraft07(6),
    'breaking constraint-tightened',
    'safe constraint-tightened',
  ],
  [
    'a change below what refers to itself and excludes itself',
    excluding(text),
    excluding(integer),
    'breaking type-changed',
    'breaking type-changed',
  ],
  [
    'the bounds that generators write, the wrong way round',
    holding(integer),
    holding({ ...integer, minimum: Number.MAX_SAFE_INTEGER }),
    'breaking constraint-tightened',
    'safe constraint-tightened',
  ],
  [
    'a bound that is excluded where integers are not exact',
    holding({ ...integer, minimum: 2 ** 53 }),
    holding({ ...integer, exclusiveMinimum: 2 ** 53 }),
    'breaking constraint-tightened',
    'safe constraint-tightened',
  ],
  [
    'the type of what may be null',
    holding({ anyOf: [integer, nothing] }),
    holding({ anyOf: [text, nothing] }),
    'breaking type-changed',
    'breaking type-changed',
  ],
  [
    'the constant of what may be null',
    holding({ anyOf: [{ const: 'a' }, nothing] }),
    holding({ anyOf: [{ const: 'b' }, nothing] }),
    'breaking const-changed',
    'breaking const-changed',
  ],
  [
    'one more type beside null',
    holding({ anyOf: [integer, nothing] }),
    holding({ anyOf: [integer, text, nothing] }),
    'safe any-of-branch-added',
    'breaking any-of-branch-added',
  ],
  [
    'a branch less, behind a reference',
    holding({ $ref: '#/$defs/X' }, { $defs: { X: { anyOf: [text, number, nothing] } } }),
    holding({ $ref: '#/$defs/X' }, { $defs: { X: { anyOf: [text, nothing] } } }),
    'breaking any-of-branch-removed',
    'safe any-of-branch-removed',
  ],
  [
    'one value of each of two types is a list',
    holding({ enum: ['a', 1] }),
    holding({}),
    'safe enum-dropped',
    'breaking enum-dropped',
  ],
  [
    'a large union, one branch changed',
    union(60),
    union(60, 40),
    'breaking type-narrowed',
    'safe type-narrowed',
  ],
  [
    'a large union, one branch more',
    union(60),
    union(61),
    'safe one-of-branch-added',
    'breaking one-of-branch-added',
  ],
  [
    'many constants as branches, and as a list',
    holding({ oneOf: Array.from({ length: 200 }, (_, index) => ({ const: index })) }),
    holding({ enum: Array.from({ length: 200 }, (_, index) => index) }),
    'none',
    'none',
  ],
  [
    'containing two of anything is having two',
    holding({ type: 'array', contains: {}, minContains: 2 }),
    holding({ type: 'array', minItems: 2 }),
    'none',
    'none',
  ],
  [
    'another document is referred to, and stays',
    holding(integer, { patternProperties: { '^x': { $ref: 'https://example.com/s.json' } } }),
    holding(number, { patternProperties: { '^x': { $ref: 'https://example.com/s.json' } } }),
    'safe type-widened',
    'breaking type-widened',
  ],
  [
    'another document is referred to from now on',
    holding(text),
    holding({ $ref: 'https://example.com/s.json' }),
    'breaking schema-unproven',
    'breaking schema-unproven',
  ],
  [
    'another document was referred to, now anything fits',
    holding({ $ref: 'https://example.com/s.json' }),
    holding({}),
    'safe schema-widened',
    'breaking schema-unproven',
  ],
  [
    'an anchor that stays',
    holding({ $ref: '#n' }, { $defs: { N: { $anchor: 'n', ...text } } }),
    holding({ $ref: '#n' }, { $defs: { N: { $anchor: 'n', ...text } }, title: 'T' }),
    'safe schema-title-changed',
    'safe schema-title-changed',
  ],
  [
    'an anchor outside of definitions that moves',
    holding(
      { $ref: '#n' },
      { required: ['p'], not: { properties: { q: { $anchor: 'n', ...text } } } },
    ),
    holding(
      { $ref: '#n' },
      { required: ['p'], not: { properties: { q: { $anchor: 'n', ...number } } } },
    ),
    'breaking schema-unproven, breaking schema-unproven',
    'breaking schema-unproven, breaking schema-unproven',
  ],
  [
    'a base URI inside, which takes over the references below it',
    holding(
      { $defs: { T: text }, properties: { v: { $ref: '#/$defs/T' } } },
      { $defs: { T: number } },
    ),
    holding(
      {
        $id: 'https://example.com/p',
        $defs: { T: text },
        properties: { v: { $ref: '#/$defs/T' } },
      },
      { $defs: { T: number } },
    ),
    'breaking schema-unproven, breaking schema-unproven',
    'breaking schema-unproven',
  ],
  [
    'closed by what is not evaluated, and closed',
    closedAll({ a: text }, { b: text }),
    {
      type: 'object',
      properties: { a: text, b: text },
      additionalProperties: false,
    },
    'none',
    'none',
  ],
  [
    'one more property where the rest is excluded as not evaluated',
    closedAll({ a: text }, { b: text }),
    closedAll({ a: text, c: text }, { b: text }),
    'safe property-added-optional',
    'breaking output-property-added-closed',
  ],
  [
    'a condition that never holds',
    { type: 'object', if: { not: {} }, else: { required: ['a'] } },
    { type: 'object', required: ['a'] },
    'none',
    'none',
  ],
  [
    'a bound that no multiple reaches',
    holding({ type: 'integer', multipleOf: 5, minimum: 1 }),
    holding({ type: 'integer', multipleOf: 5, minimum: 5 }),
    'none',
    'none',
  ],
  [
    'a bound that a new type rounds',
    holding({ type: 'number', minimum: 0.5 }),
    holding({ type: 'integer', minimum: 0.5 }),
    'breaking type-narrowed',
    'safe type-narrowed',
  ],
  [
    'one more constant among branches, with its texts',
    holding({
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
      ],
    }),
    holding({
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
        { const: 'c', title: 'C', description: 'The third' },
      ],
    }),
    'safe enum-value-added',
    'breaking enum-value-added',
  ],
  [
    'a hundred constants more than a hundred, and their order',
    holding({ oneOf: Array.from({ length: 150 }, (_, index) => ({ const: index })) }),
    holding({ oneOf: Array.from({ length: 250 }, (_, index) => ({ const: 249 - index })) }),
    'safe enum-value-added',
    'breaking enum-value-added',
  ],
];

export const TELLING_PAIRS: readonly TellingPair[] = ROWS.map(
  ([name, before, after, input, output]) => ({ name, before, after, input, output }),
);
