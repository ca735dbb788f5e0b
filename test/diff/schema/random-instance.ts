import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { flatten, type Source, typesOf } from './instance-sources.ts';
import { numbersAt, randomNumber, randomText } from './random-scalar.ts';
import { isSchemaObject, NAMES, PATTERNS, TEXTS, VALUES } from './vocabulary.ts';

/**
 * A value at the edge of what two schemas accept: most parts follow the first one, and the numbers, names, lengths and
 * values that are tried come from both.
 */
export function randomInstance(draw: Draw, lead: JsonObject, other: JsonObject): JsonValue {
  const value = sample(draw, [{ schema: lead, root: lead }], [{ schema: other, root: other }], 5);
  return draw.chance(0.2) ? disturbed(draw, value) : value;
}

function sample(
  draw: Draw,
  leadSources: readonly Source[],
  otherSources: readonly Source[],
  depth: number,
): JsonValue {
  if (depth <= 0 || draw.chance(0.03)) return draw.pick(VALUES);
  const lead = leadSources.flatMap((source) => flatten(draw, source));
  const other = otherSources.flatMap((source) => flatten(draw, source));
  const [first, second] = draw.chance(0.85) ? [lead, other] : [other, lead];
  const fixed = valuesOf(first);
  if (fixed.length > 0 && draw.chance(0.9)) return draw.pick(fixed);
  const late = valuesOf(second);
  if (late.length > 0 && draw.chance(0.3)) return draw.pick(late);
  switch (draw.pick(typesOf(draw, first, second))) {
    case 'string':
      return randomText(draw, first, second);
    case 'integer':
      return Math.round(randomNumber(draw, first, second));
    case 'number':
      return randomNumber(draw, first, second);
    case 'boolean':
      return draw.chance(0.5);
    case 'null':
      return null;
    case 'array':
      return array(draw, first, second, depth);
    case 'object':
      return object(draw, first, second, depth);
  }
}

function valuesOf(flats: readonly Source[]): JsonValue[] {
  return flats.flatMap(({ schema }) => {
    if (!isSchemaObject(schema)) return [];
    if (Object.hasOwn(schema, 'const')) return [schema.const!];
    return Array.isArray(schema.enum) ? schema.enum : [];
  });
}

function array(
  draw: Draw,
  first: readonly Source[],
  second: readonly Source[],
  depth: number,
): JsonValue[] {
  const keys = ['minItems', 'maxItems', 'minContains', 'maxContains'];
  const tuple = Math.max(
    0,
    ...[...first, ...second].map((flat) => listAt(flat, 'prefixItems').length),
  );
  const bounds = [...numbersAt(first, ...keys), ...numbersAt(second, ...keys), tuple, 1];
  const least = Math.max(0, ...numbersAt(first, 'minItems'));
  const most = Math.min(6, ...numbersAt(first, 'maxItems'));
  const wanted = draw.pick(bounds) + draw.pick([0, 0, 1, -1]);
  const length = draw.chance(0.85) ? Math.min(Math.max(wanted, least), most) : wanted;
  const items: JsonValue[] = [];
  for (let index = 0; index < Math.min(length, 8); index++) {
    const at = (flats: readonly Source[]): Source[] => {
      const contained = sourcesAt(flats, 'contains');
      if (contained.length > 0 && draw.chance(0.35)) return contained;
      return flats.flatMap((flat) => {
        const tupleAt = listAt(flat, 'prefixItems')[index];
        if (tupleAt !== undefined) return [{ schema: tupleAt, root: flat.root }];
        return sourcesAt([flat], 'items');
      });
    };
    items.push(sample(draw, at(first), at(second), depth - 1));
  }
  if (items.length > 1 && draw.chance(0.1)) items[0] = structuredClone(items.at(-1)!);
  return items;
}

function object(
  draw: Draw,
  first: readonly Source[],
  second: readonly Source[],
  depth: number,
): JsonObject {
  const required = new Set(first.flatMap((flat) => listAt(flat, 'required').map(String)));
  const later = new Set(second.flatMap((flat) => listAt(flat, 'required').map(String)));
  const declared = [...first, ...second].flatMap((flat) => Object.keys(mapAt(flat, 'properties')));
  const names = new Set([...declared, ...required, ...later, ...draw.some(NAMES, 0.03)]);
  if (draw.chance(0.08)) names.add(draw.pick(['x-1', 'zz', 'ab', '', '12']));
  for (const flat of [...first, ...second]) {
    for (const source of Object.keys(mapAt(flat, 'patternProperties'))) {
      if (draw.chance(0.4)) names.add(draw.pick(PATTERNS.get(source) ?? TEXTS));
    }
  }
  const entries: [string, JsonValue][] = [];
  for (const name of names) {
    const at = (flats: readonly Source[]): Source[] =>
      flats.flatMap((flat) => {
        const property = mapAt(flat, 'properties');
        if (Object.hasOwn(property, name)) return [{ schema: property[name]!, root: flat.root }];
        const patterned = Object.values(mapAt(flat, 'patternProperties'));
        if (patterned.length > 0) return patterned.map((schema) => ({ schema, root: flat.root }));
        return sourcesAt([flat], 'additionalProperties');
      });
    const [own, others] = [at(first), at(second)];
    // What differs between the two is where a break would show.
    const optional = textOf(own) === textOf(others) ? 0.4 : 0.85;
    if (!draw.chance(required.has(name) ? 0.97 : optional)) continue;
    entries.push([name, sample(draw, own, others, depth - 1)]);
  }
  return Object.fromEntries(entries);
}

const TEXTS_OF = new WeakMap<JsonObject, string>();

function textOf(sources: readonly Source[]): string {
  return sources
    .map(({ schema }) => {
      if (!isSchemaObject(schema)) return String(schema);
      const text = TEXTS_OF.get(schema) ?? JSON.stringify(schema);
      TEXTS_OF.set(schema, text);
      return text;
    })
    .join();
}

function listAt({ schema }: Source, key: string): JsonValue[] {
  const list = isSchemaObject(schema) ? schema[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function mapAt({ schema }: Source, key: string): JsonObject {
  const map = isSchemaObject(schema) ? schema[key] : undefined;
  return isSchemaObject(map) ? map : {};
}

function sourcesAt(flats: readonly Source[], key: string): Source[] {
  return flats.flatMap(({ schema, root }) =>
    isSchemaObject(schema) && schema[key] !== undefined ? [{ schema: schema[key], root }] : [],
  );
}

/** One small thing changed somewhere. */
function disturbed(draw: Draw, value: JsonValue): JsonValue {
  if (Array.isArray(value) && value.length > 0) {
    const index = draw.below(value.length);
    if (draw.chance(0.2)) return value.filter((_, at) => at !== index);
    return value.map((item, at) => (at === index ? disturbed(draw, item) : item));
  }
  if (isSchemaObject(value) && Object.keys(value).length > 0) {
    const name = draw.pick(Object.keys(value));
    const { [name]: part, ...rest } = value;
    if (draw.chance(0.2)) return rest;
    if (draw.chance(0.2)) return { ...value, [draw.pick(NAMES)]: draw.pick(VALUES) };
    return { ...value, [name]: disturbed(draw, part!) };
  }
  if (typeof value === 'number') return value + draw.pick([1, -1, 0.5]);
  if (typeof value === 'string') return draw.pick([`${value}a`, value.slice(1), `x${value}`]);
  return draw.pick(VALUES);
}
