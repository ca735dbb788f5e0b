import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import {
  DEFINITIONS,
  isSchemaObject,
  NAMES,
  PATTERNS,
  TEXTS,
  TYPES,
  type TypeName,
  VALUES,
} from './vocabulary.ts';

/** How rich schemas get. Rare parts are those that no rule is asked to decide. */
export interface Flavour {
  depth: number;
  notes: boolean;
  /** `unevaluated*`, `dependentSchemas` and the like. */
  rare: boolean;
}

/** A schema for a place inside another. */
export function randomSchema(draw: Draw, flavour: Flavour, depth: number): JsonValue {
  const leaf = depth <= 0;
  const make = draw.weighted<() => JsonValue>([
    [
      24,
      () =>
        randomTyped(draw, flavour, draw.pick(['string', 'integer', 'number', 'boolean']), depth),
    ],
    [leaf ? 1 : 12, () => (leaf ? { type: 'object' } : randomObject(draw, flavour, depth - 1))],
    [leaf ? 1 : 8, () => randomTyped(draw, flavour, 'array', depth)],
    [7, () => ({ enum: distinct(draw, 1 + draw.below(4)) })],
    [4, () => ({ type: 'string', enum: draw.shuffle(TEXTS).slice(0, 1 + draw.below(4)) })],
    [2, () => ({ const: draw.pick(VALUES) })],
    [
      1,
      () =>
        draw.pick<JsonValue>([true, {}, {}, { const: { a: 1 } }, { enum: [['a'], [], { a: 1 }] }]),
    ],
    [4, () => typeUnion(draw, flavour, depth)],
    [3, () => nullable(draw, flavour, depth)],
    [leaf ? 0 : 7, () => combinator(draw, flavour, depth - 1, draw.chance(0.5))],
    [5, () => ({ $ref: `#/$defs/${draw.pick(DEFINITIONS)}` })],
    [0.4, () => ({ $ref: draw.pick(['#', '#/properties/a']) })],
    [1.5, () => keywordsOf(draw, flavour, draw.pick(TYPES), 0)],
  ]);
  const schema = make();
  return flavour.notes && isSchemaObject(schema) ? withNotes(draw, schema) : schema;
}

export function randomObject(draw: Draw, flavour: Flavour, depth: number): JsonObject {
  const names = draw.some(NAMES, 0.5);
  const schema: JsonObject = { type: 'object' };
  if (names.length > 0 || draw.chance(0.5)) {
    schema.properties = Object.fromEntries(
      names.map((name) => [name, randomSchema(draw, flavour, depth)]),
    );
  }
  if (draw.chance(0.6)) schema.required = draw.some(names.length ? names : NAMES.slice(0, 1));
  if (draw.chance(0.35)) {
    schema.additionalProperties = draw.weighted<() => JsonValue>([
      [6, () => false],
      [1, () => true],
      [3, () => randomSchema(draw, flavour, depth - 1)],
    ])();
  }
  if (draw.chance(0.06)) {
    schema.patternProperties = {
      [draw.pick([...PATTERNS.keys()])]: randomSchema(draw, flavour, depth - 1),
    };
  }
  if (draw.chance(0.05)) schema.propertyNames = randomTyped(draw, flavour, 'string', 0);
  if (draw.chance(0.05)) schema.minProperties = draw.below(3);
  if (draw.chance(0.05)) schema.maxProperties = 1 + draw.below(3);
  if (draw.chance(0.05)) schema.dependentRequired = { [draw.pick(NAMES)]: [draw.pick(NAMES)] };
  if (flavour.rare && draw.chance(0.02)) {
    schema.dependentSchemas = { [draw.pick(NAMES)]: { required: [draw.pick(NAMES)] } };
  }
  if (flavour.rare && draw.chance(0.02)) schema.unevaluatedProperties = false;
  return schema;
}

export function randomTyped(
  draw: Draw,
  flavour: Flavour,
  type: TypeName,
  depth: number,
): JsonObject {
  return { type, ...keywordsOf(draw, flavour, type, depth) };
}

/** Keywords that restrict values of one type, without the type itself. */
export function keywordsOf(
  draw: Draw,
  flavour: Flavour,
  type: TypeName,
  depth: number,
): JsonObject {
  const schema: JsonObject = {};
  const maybe = (probability: number, key: string, value: () => JsonValue): void => {
    if (draw.chance(probability)) schema[key] = value();
  };
  switch (type) {
    case 'string':
      maybe(0.2, 'minLength', () => draw.below(3));
      maybe(0.2, 'maxLength', () => 1 + draw.below(4));
      maybe(0.12, 'pattern', () => draw.pick([...PATTERNS.keys()]));
      maybe(0.06, 'format', () => draw.pick(['date', 'email', 'uri']));
      break;
    case 'integer':
    case 'number':
      maybe(0.25, 'minimum', () => draw.below(5) - 1);
      maybe(0.25, 'maximum', () => 2 + draw.below(5));
      maybe(0.08, 'exclusiveMinimum', () => draw.below(4) - 1);
      maybe(0.08, 'exclusiveMaximum', () => 3 + draw.below(4));
      maybe(0.08, 'multipleOf', () => draw.pick([0.5, 1, 2, 3, 4]));
      break;
    case 'array':
      maybe(0.8, 'items', () =>
        draw.chance(0.05) ? false : randomSchema(draw, flavour, depth - 1),
      );
      maybe(0.12, 'prefixItems', () => [
        randomSchema(draw, flavour, depth - 1),
        ...draw.some([0]).map(() => randomSchema(draw, flavour, 0)),
      ]);
      maybe(0.15, 'minItems', () => draw.below(3));
      maybe(0.15, 'maxItems', () => 1 + draw.below(3));
      maybe(0.1, 'uniqueItems', () => draw.chance(0.8));
      if (!('prefixItems' in schema)) maybe(0.07, 'contains', () => randomSchema(draw, flavour, 0));
      if (schema.contains !== undefined) {
        maybe(0.3, 'minContains', () => draw.below(3));
        maybe(0.3, 'maxContains', () => 1 + draw.below(2));
      }
      if (flavour.rare) maybe(0.02, 'unevaluatedItems', () => false);
      break;
    case 'object':
      return withoutType(randomObject(draw, flavour, depth - 1));
    case 'boolean':
    case 'null':
      break;
  }
  return schema;
}

function combinator(draw: Draw, flavour: Flavour, depth: number, beside: boolean): JsonObject {
  const branch = (): JsonValue => randomSchema(draw, flavour, depth);
  const schema: JsonObject = {};
  const kind = draw.weighted([
    [5, 'anyOf'],
    [3, 'oneOf'],
    [3, 'allOf'],
    [1, 'not'],
    [1, 'if'],
  ] as const);
  if (kind === 'not') schema.not = draw.chance(0.5) ? { required: [draw.pick(NAMES)] } : branch();
  else if (kind === 'if') {
    schema.if = { properties: { a: { const: draw.pick(VALUES) } } };
    if (draw.chance(0.8)) Object.assign(schema, consequence(draw.pick(NAMES)));
    if (draw.chance(0.4)) schema.else = branch();
  } else schema[kind] = Array.from({ length: 1 + draw.below(3) }, branch);
  if (!beside || draw.chance(0.5)) return schema;
  return { ...keywordsOf(draw, flavour, draw.pick(['string', 'number', 'object']), 0), ...schema };
}

function typeUnion(draw: Draw, flavour: Flavour, depth: number): JsonObject {
  const types = draw.shuffle(TYPES).slice(0, 2 + draw.below(2));
  return Object.assign({}, ...types.map((type) => keywordsOf(draw, flavour, type, depth - 1)), {
    type: types,
  });
}

function nullable(draw: Draw, flavour: Flavour, depth: number): JsonObject {
  const type = draw.pick(TYPES.filter((name) => name !== 'null'));
  const typed = randomTyped(draw, flavour, type, depth - 1);
  return draw.pick<JsonObject>([
    { anyOf: [typed, { type: 'null' }] },
    { ...typed, type: [type, 'null'] },
    { ...typed, nullable: true },
  ]);
}

function withNotes(draw: Draw, schema: JsonObject): JsonObject {
  if (draw.chance(0.15)) schema.description = draw.pick(['What it is', 'How many']);
  if (draw.chance(0.08)) schema.title = draw.pick(['Query', 'Limit']);
  if (draw.chance(0.08)) schema.default = draw.pick(VALUES);
  if (draw.chance(0.03)) schema.examples = [draw.pick(VALUES)];
  return schema;
}

function distinct(draw: Draw, count: number): JsonValue[] {
  return draw.shuffle(VALUES).slice(0, count);
}

function withoutType({ type: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function consequence(name: string): JsonObject {
  return Object.fromEntries([['then', { required: [name] }]]);
}
