import type { JsonObject, JsonValue } from '../../../src/json.ts';

/** A pair of schemas that a hostile or careless server may send, and what must come out at the least. */
export interface Monster {
  before: JsonObject;
  after: JsonObject;
  /** `breaking`, on both sides or for callers only; `none` where nothing changed; `any` where it may be left open. */
  expected: 'breaking' | 'breaking-input' | 'none' | 'any';
}

const CATASTROPHIC = '^(([a-z])+.)+[A-Z]([a-z])+$';

export const MONSTERS: Record<string, () => Monster> = {
  'references with 2^20 paths, unchanged': () => pair(references(20), references(20), 'none'),
  'references with 2^20 paths, the last one changed': () =>
    pair(references(20), references(20, { type: 'number' }), 'breaking'),
  'references with 2^20 paths under combinators': () =>
    pair(
      references(20, { type: 'string' }, 'anyOf'),
      references(20, { type: 'number' }, 'anyOf'),
      'breaking',
    ),
  'ten thousand levels, unchanged': () => pair(nested(10_000), nested(10_000), 'none'),
  'ten thousand levels, the innermost changed': () =>
    pair(nested(10_000), nested(10_000, { type: 'number' }), 'breaking'),
  'ten thousand levels of allOf': () =>
    pair(nested(10_000, undefined, 'allOf'), property({}), 'any'),
  'a pattern with catastrophic backtracking comes': () =>
    pair(
      property({ type: 'string' }),
      property({ type: 'string', pattern: CATASTROPHIC }),
      'breaking-input',
    ),
  'a pattern with catastrophic backtracking changes': () =>
    pair(
      property({ type: 'string', pattern: CATASTROPHIC, examples: ['a'.repeat(60)] }),
      property({ type: 'string', pattern: '^(a+)+$', enum: [`${'a'.repeat(60)}!`] }),
      // No text is left: nothing that comes is new.
      'breaking-input',
    ),
  'a catastrophic pattern beside values that trip it': () =>
    pair(
      property({ enum: ['a'.repeat(100)] }),
      property({ enum: ['a'.repeat(100), 'b'], pattern: '^(a|a)*b$' }),
      'breaking',
    ),
  'a property named __proto__': () =>
    pair(
      named('__proto__', { type: 'string' }),
      named('__proto__', { type: 'number' }),
      'breaking',
    ),
  '__proto__ becomes required': () =>
    pair(
      named('__proto__', { type: 'string' }),
      named('__proto__', { type: 'string' }, true),
      'breaking-input',
    ),
  'a property named constructor': () =>
    pair(
      named('constructor', { type: 'string' }),
      named('constructor', { type: 'number' }),
      'breaking',
    ),
  'constructor becomes required': () =>
    pair(
      property({}),
      { ...property({}), required: ['constructor'] } as JsonObject,
      'breaking-input',
    ),
  'definitions named __proto__ and constructor': () =>
    pair(definitions({ type: 'string' }), definitions({ type: 'number' }), 'breaking'),
  'a hundred thousand values, unchanged': () =>
    pair(values(100_000), values(100_000, true), 'none'),
  'a hundred thousand values, one other': () =>
    pair(values(100_000), values(100_000, false, 1), 'breaking'),
  'a hundred thousand objects as values': () =>
    pair(
      property({ enum: list(100_000, (index) => ({ index })) }),
      property({ enum: list(100_000, (index) => ({ index: index + 1 })) }),
      'breaking',
    ),
  'ten thousand properties': () => pair(properties(10_000), properties(10_001), 'any'),
  'a thousand branches against a thousand': () =>
    pair(branches(1000, 0), branches(1000, 1), 'breaking'),
  'a thousand patterned names': () =>
    pair(patterned(1000, 'string'), patterned(1000, 'number'), 'any'),
  'a definition that is itself': () =>
    pair(
      { ...property({ $ref: '#/$defs/A' }), $defs: { A: { $ref: '#/$defs/A' } } },
      { ...property({ $ref: '#/$defs/A' }), $defs: { A: { anyOf: [{ $ref: '#/$defs/A' }] } } },
      'any',
    ),
  'numbers at the ends': () =>
    pair(
      property({ type: 'number', minimum: -1e308, maximum: 1e308, multipleOf: 5e-324 }),
      property({ type: 'integer', minimum: 1e300, multipleOf: 1e-300 }),
      'breaking',
    ),
  'lengths beyond all memory': () =>
    pair(
      property({ type: 'string', maxLength: 1e9 }),
      property({ type: 'string', minLength: 1e12, maxLength: 1e15 }),
      'breaking',
    ),
  'lists beyond all memory': () =>
    pair(
      property({ type: 'array', minItems: 1e9, items: { type: 'string' } }),
      property({ type: 'array', minItems: 2e9, items: { type: 'string' } }),
      'breaking-input',
    ),
  'two lists of a hundred thousand values that all hold': () =>
    pair(
      property({ allOf: [{ enum: list(100_000, (index) => `a${index}`) }, { type: 'string' }] }),
      property({
        allOf: [0, 1].map((from) => ({ enum: list(100_000, (index) => `a${index + from}`) })),
      }),
      'breaking-input',
    ),
  'ten thousand required names beside a thousand patterns': () =>
    pair(
      { ...patterned(1000, 'string'), required: list(10_000, (index) => `p${index}`) },
      { ...patterned(1000, 'string'), required: list(10_001, (index) => `p${index}`) },
      'breaking-input',
    ),
  'a hundred thousand names that become required': () =>
    pair(
      properties(100),
      { ...properties(100), required: list(100_000, (index) => `p${index}`) },
      'breaking-input',
    ),
  'five hundred properties below a name of half a million characters': () =>
    pair(
      { type: 'object', properties: { ['k'.repeat(500_000)]: properties(500) } },
      { type: 'object', properties: { ['k'.repeat(500_000)]: properties(501) } },
      'any',
    ),
  'a thousand patterns with catastrophic backtracking': () =>
    pair(
      property({ allOf: list(1000, (index) => ({ pattern: `^(a+)+${index}$` })) }),
      property({ allOf: list(1000, (index) => ({ pattern: `^(a+)+${index + 1}$` })) }),
      'breaking',
    ),
  'patterns that cannot be matched in one pass': () =>
    pair(
      property({ enum: list(40, (index) => `${'a'.repeat(40 + index)}!`) }),
      property({ allOf: list(40, (index) => ({ pattern: `^(?:(a+)+)+${index}?\\1$` })) }),
      'breaking',
    ),
  'a reference of ten thousand links': () =>
    pair(links(10_000, 'string'), links(10_000, 'number'), 'breaking'),
  'branches in branches in branches': () =>
    // Objects that are open take each other's members.
    pair(property(branching(4, 'string')), property(branching(4, 'number')), 'any'),
  'fifty thousand unused definitions': () =>
    pair(
      { ...property({ type: 'string' }), $defs: numbered(50_000, 'string') },
      { ...property({ type: 'number' }), $defs: numbered(50_000, 'number') },
      'breaking',
    ),
  'values that nest deep': () =>
    pair(property({ enum: [1, nested(5000)] }), property({ enum: [1, nested(5001)] }), 'breaking'),
  'a thousand negations': () =>
    pair(property(negated(1000, 'string')), property(negated(1001, 'string')), 'breaking'),
  'names of a million characters': () =>
    pair(named('n'.repeat(1e6), { type: 'string' }), named('n'.repeat(1e6), {}, true), 'breaking'),
  'a description of ten million characters': () =>
    pair(
      { ...property({}), description: 'word '.repeat(2e6) },
      { ...property({}), description: 'word '.repeat(2e6 - 1).concat('other') },
      'any',
    ),
};

function pair(before: JsonObject, after: JsonObject, expected: Monster['expected']): Monster {
  return { before, after, expected };
}

function property(schema: JsonValue): JsonObject {
  return { type: 'object', properties: { x: schema } };
}

/** `[name]` also where the name is `__proto__`, which a literal would take as the prototype. */
function named(name: string, schema: JsonValue, required = false): JsonObject {
  return JSON.parse(
    `{"type":"object","properties":{${JSON.stringify(name)}:${JSON.stringify(schema)}}` +
      `${required ? `,"required":[${JSON.stringify(name)}]` : ''}}`,
  );
}

function definitions(schema: JsonValue): JsonObject {
  const text = JSON.stringify(schema);
  return JSON.parse(
    `{"type":"object","properties":{"a":{"$ref":"#/$defs/__proto__"},"b":{"$ref":"#/$defs/constructor"}},` +
      `"$defs":{"__proto__":${text},"constructor":${text}}}`,
  );
}

/** Each definition uses the next one twice. */
function references(
  depth: number,
  last: JsonValue = { type: 'string' },
  by: 'properties' | 'anyOf' = 'properties',
): JsonObject {
  const $defs: JsonObject = {};
  for (let level = 0; level < depth; level++) {
    const next = { $ref: `#/$defs/D${level + 1}` };
    $defs[`D${level}`] =
      by === 'anyOf'
        ? { anyOf: [next, { allOf: [next] }] }
        : { type: 'object', properties: { a: next, b: next } };
  }
  $defs[`D${depth}`] = last;
  return { type: 'object', properties: { x: { $ref: '#/$defs/D0' } }, $defs };
}

function nested(
  depth: number,
  innermost: JsonValue = { type: 'string' },
  by: 'properties' | 'allOf' = 'properties',
): JsonObject {
  let schema = innermost;
  for (let level = 0; level < depth; level++) {
    schema = by === 'allOf' ? { allOf: [schema] } : { type: 'object', properties: { a: schema } };
  }
  return property(schema);
}

function values(count: number, reversed = false, from = 0): JsonObject {
  const all = list(count, (index) => `value ${index + from}`);
  return property({ enum: reversed ? all.reverse() : all });
}

function properties(count: number): JsonObject {
  return { type: 'object', properties: numbered(count, 'string') };
}

function branches(count: number, from: number): JsonObject {
  return property({
    anyOf: list(count, (index) => ({
      type: 'object',
      properties: { kind: { const: `k${index + from}` }, a: { type: 'string' } },
      required: ['kind'],
    })),
  });
}

function patterned(count: number, type: string): JsonObject {
  const patterns = list(count, (index): [string, JsonValue] => [`^p${index}`, { type }]);
  return { ...property({}), patternProperties: Object.fromEntries(patterns) };
}

function numbered(count: number, type: string): JsonObject {
  return Object.fromEntries(list(count, (index) => [`p${index}`, { type }]));
}

/** Each definition is the next one. */
function links(count: number, type: string): JsonObject {
  const links = list(count, (index): [string, JsonValue] => [
    `L${index}`,
    { $ref: `#/$defs/L${index + 1}` },
  ]);
  const $defs: JsonObject = { ...Object.fromEntries(links), [`L${count}`]: { type } };
  return { ...property({ $ref: '#/$defs/L0' }), $defs };
}

function branching(depth: number, type: string): JsonValue {
  if (depth === 0) return { type };
  return {
    anyOf: list(7, (index) => ({
      type: 'object',
      properties: { [`k${index}`]: branching(depth - 1, type) },
    })),
  };
}

function negated(depth: number, type: string): JsonValue {
  let schema: JsonValue = { type };
  for (let level = 0; level < depth; level++) schema = { not: schema };
  return schema;
}

function list<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
