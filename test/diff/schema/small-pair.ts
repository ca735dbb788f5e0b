import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { type Draw, drawFrom } from './draw.ts';
import type { SchemaPair } from './schema-pair.ts';
import { PATTERNS } from './vocabulary.ts';

/**
 * Two schemas that speak about one kind of value, with many of its keywords at once and values close together: where
 * large schemas differ at their limits by chance, these do nearly always. The same for the same seed.
 */
export function smallPairOf(seed: number): SchemaPair {
  const draw = drawFrom(seed);
  const kind = draw.pick(KINDS);
  const { type, keywords } = KINDS_OF[kind];
  const schema = (): JsonObject => {
    const drawn: JsonObject = { type: type(draw) };
    for (const [key, value] of Object.entries(keywords)) {
      if (draw.chance(0.3)) drawn[key] = value(draw);
    }
    return drawn;
  };
  const before = schema();
  const after = { ...before };
  for (let edit = 0; edit < 1 + draw.below(2); edit++) {
    const key = draw.pick(['type', ...Object.keys(keywords), ...Object.keys(before)]);
    if (key in after && key !== 'type' && draw.chance(0.4)) delete after[key];
    else after[key] = (keywords[key] ?? type)(draw);
  }
  if (kind === 'object') return { before, after };
  const root = (value: JsonObject): JsonObject => ({
    type: 'object',
    properties: { a: value },
    required: ['a'],
  });
  return { before: root(before), after: root(after) };
}

/** Objects have the most keywords. */
const KINDS = ['number', 'string', 'array', 'object', 'object'] as const;

type Value = (draw: Draw) => JsonValue;

const low: Value = (draw) => draw.below(3);
const high: Value = (draw) => 1 + draw.below(3);
const scalar: Value = (draw) => ({
  ...draw.pick<JsonObject>([
    { type: 'string' },
    { type: 'integer' },
    { type: ['string', 'null'] },
    { type: 'number', minimum: 1 },
    { enum: ['a', 1] },
    {},
  ]),
});
const pattern: Value = (draw) => draw.pick([...PATTERNS.keys()]);
const name: Value = (draw) => draw.pick(['a', 'b', 'c']);
const names = (draw: Draw): JsonValue[] => draw.some(['a', 'b', 'c'], 0.4);

interface Keywords {
  type: Value;
  keywords: Record<string, Value>;
}

const KINDS_OF: Record<(typeof KINDS)[number], Keywords> = {
  number: {
    type: (draw) => draw.pick(['integer', 'number']),
    keywords: {
      minimum: low,
      exclusiveMinimum: low,
      maximum: (draw) => 3 + draw.below(3),
      exclusiveMaximum: (draw) => 3 + draw.below(3),
      multipleOf: (draw) => draw.pick([0.5, 1, 2, 3, 4, 6]),
    },
  },
  string: {
    type: (draw) => draw.pick<JsonValue>(['string', ['string', 'null']]),
    keywords: {
      minLength: low,
      maxLength: high,
      pattern,
      enum: (draw) => draw.shuffle(['', 'a', 'ab', 'abc', 'b']).slice(0, 1 + draw.below(4)),
      not: (draw) => draw.pick<JsonObject>([{ const: 'a' }, { maxLength: 1 }, { pattern: '^a' }]),
    },
  },
  array: {
    type: () => 'array',
    keywords: {
      items: scalar,
      prefixItems: (draw) => [scalar(draw), ...draw.some([scalar(draw)], 0.5)],
      minItems: low,
      maxItems: high,
      uniqueItems: (draw) => draw.chance(0.7),
      contains: scalar,
      minContains: low,
      maxContains: high,
    },
  },
  object: {
    type: () => 'object',
    keywords: {
      properties: (draw) => Object.fromEntries(names(draw).map((one) => [one, scalar(draw)])),
      required: names,
      additionalProperties: (draw) =>
        draw.pick<Value>([() => false, () => false, () => true, scalar])(draw),
      patternProperties: (draw) => ({ [String(pattern(draw))]: scalar(draw) }),
      propertyNames: (draw) =>
        draw.pick<JsonObject>([{ maxLength: 1 }, { pattern: '^[a-c]+$' }, {}]),
      minProperties: low,
      maxProperties: high,
      dependentRequired: (draw) => ({ [String(name(draw))]: names(draw) }),
      dependentSchemas: (draw) => ({ [String(name(draw))]: { required: names(draw) } }),
      if: (draw) => ({ required: [name(draw)] }),
      // An object that says `then` is taken for a promise.
      ...Object.fromEntries([['then', (draw: Draw): JsonValue => ({ required: [name(draw)] })]]),
      else: (draw) => ({ required: [name(draw)] }),
      oneOf: (draw) => [{ required: [name(draw)] }, { required: [name(draw)] }],
    },
  },
};
