import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { type Flavour, keywordsOf, randomSchema } from './random-schema.ts';
import { placesOf, replaceAt, resolveRef } from './schema-places.ts';
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

/** One to three small edits at random places; the root stays an object's schema. */
export function mutateSchema(draw: Draw, root: JsonObject, flavour: Flavour): JsonObject {
  let after: JsonValue = root;
  const edits = draw.weighted([
    [7, 1],
    [2, 2],
    [1, 3],
  ]);
  for (let edit = 0; edit < edits; edit++) {
    const place = draw.pick(placesOf(after));
    const changed = edited(draw, place.schema, flavour, after);
    if (place.path.length > 0) after = replaceAt(after, place.path, changed);
    else if (isSchemaObject(changed)) {
      after = Object.assign({ type: 'object' }, changed, { type: 'object' });
    }
  }
  return withDefinitions(draw, after as JsonObject, flavour);
}

function edited(draw: Draw, schema: JsonValue, flavour: Flavour, root: JsonValue): JsonValue {
  if (!isSchemaObject(schema)) return draw.chance(0.3) ? !schema : randomSchema(draw, flavour, 1);
  const keys = Object.keys(schema).filter((key) => key !== '$defs');
  const edit = draw.weighted<() => JsonValue>([
    [30, () => (keys.length > 0 ? tweaked(draw, schema, draw.pick(keys), flavour, root) : {})],
    [8, () => (keys.length > 0 ? without(schema, draw.pick(keys)) : schema)],
    [14, () => ({ ...keywordsOf(draw, flavour, typeOf(draw, schema), 0), ...schema })],
    [8, () => ({ ...schema, ...keywordsOf(draw, flavour, typeOf(draw, schema), 0) })],
    [10, () => editedProperties(draw, schema, flavour)],
    [4, () => ({ ...schema, additionalProperties: draw.pick<JsonValue>([false, true, {}]) })],
    [5, () => wrapped(draw, schema, flavour)],
    [3, () => randomSchema(draw, flavour, 1)],
    [3, () => ({ ...schema, enum: draw.shuffle(VALUES).slice(0, 1 + draw.below(3)) })],
    [2, () => (typeof schema.type === 'string' ? { ...schema, nullable: true } : schema)],
    [3, () => ({ ...schema, description: draw.pick(['What it is', 'Something else']) })],
    [2, () => ({ ...schema, default: draw.pick(VALUES) })],
    [1, () => draw.pick<JsonValue>([true, false, {}])],
  ]);
  return edit();
}

function tweaked(
  draw: Draw,
  schema: JsonObject,
  key: string,
  flavour: Flavour,
  root: JsonValue,
): JsonValue {
  const value = schema[key]!;
  switch (key) {
    case 'type':
      return { ...schema, type: otherType(draw, value) };
    case '$ref': {
      const target = resolveRef(root, String(value));
      if (draw.chance(0.4) && target !== undefined) return target;
      return { ...schema, $ref: `#/$defs/${draw.pick(DEFINITIONS)}` };
    }
    case 'const':
      return draw.chance(0.3)
        ? { ...without(schema, 'const'), enum: [value, draw.pick(VALUES)] }
        : { ...schema, const: draw.pick(VALUES) };
    case 'pattern':
      return { ...schema, pattern: draw.pick([...PATTERNS.keys()]) };
    case 'multipleOf':
      return { ...schema, multipleOf: draw.pick([0.5, 1, 2, 3, 4, 6]) };
    case 'enum':
      return { ...schema, enum: otherList(draw, value as JsonValue[], [...VALUES, ...TEXTS]) };
    case 'required':
      return { ...schema, required: otherList(draw, value as JsonValue[], NAMES) };
    case 'anyOf':
    case 'oneOf':
      if (draw.chance(0.2)) {
        return { ...without(schema, key), [key === 'anyOf' ? 'oneOf' : 'anyOf']: value };
      }
      return { ...schema, [key]: otherBranches(draw, value as JsonValue[], flavour) };
    case 'allOf':
    case 'prefixItems':
      return { ...schema, [key]: otherBranches(draw, value as JsonValue[], flavour) };
    default:
      break;
  }
  if (typeof value === 'boolean') return { ...schema, [key]: !value };
  if (typeof value === 'number') {
    const moved = value + draw.pick([-1, 1, 1, 2, -2]);
    return { ...schema, [key]: /^(min|max).+[a-z](s|h)$/.test(key) ? Math.max(0, moved) : moved };
  }
  return schema;
}

function editedProperties(draw: Draw, schema: JsonObject, flavour: Flavour): JsonObject {
  const properties = isSchemaObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const name = draw.pick(NAMES);
  const present = Object.hasOwn(properties, name);
  const next = present
    ? without(properties, name)
    : { ...properties, [name]: randomSchema(draw, flavour, 1) };
  const names = present
    ? required.filter((other) => other !== name || draw.chance(0.3))
    : [...required, ...draw.some([name], 0.3)];
  return {
    ...schema,
    properties: next,
    ...(names.length > 0 || schema.required ? { required: [...new Set(names)] } : {}),
  };
}

function wrapped(draw: Draw, schema: JsonObject, flavour: Flavour): JsonObject {
  const { $defs, ...inner } = schema;
  const other = randomSchema(draw, flavour, 0);
  const outer = draw.pick<JsonObject>([
    { anyOf: [inner, other] },
    { anyOf: [inner, { type: 'null' }] },
    { oneOf: [inner, other] },
    { allOf: [inner, other] },
    { allOf: [inner] },
    { ...inner, not: other },
    { type: 'array', items: inner },
  ]);
  return $defs === undefined ? outer : { ...outer, $defs };
}

function otherType(draw: Draw, type: JsonValue): JsonValue {
  const types = Array.isArray(type) ? type : [type];
  const next = draw.weighted<() => JsonValue[]>([
    [
      3,
      () => types.map((one) => (one === 'integer' ? 'number' : one === 'number' ? 'integer' : one)),
    ],
    [3, () => [...types, draw.pick(TYPES)]],
    [2, () => [...types, 'null']],
    [2, () => types.slice(1)],
    [2, () => [draw.pick(TYPES)]],
  ])();
  const unique = [...new Set(next)];
  if (unique.length === 0) return draw.pick(TYPES);
  return unique.length === 1 ? unique[0]! : unique;
}

function otherList(draw: Draw, list: JsonValue[], pool: readonly JsonValue[]): JsonValue[] {
  const index = draw.below(list.length + 1);
  const shorter = list.filter((_, at) => at !== index);
  const next = draw.chance(0.5) ? [...list, draw.pick(pool)] : shorter;
  const unique = [...new Set(next)];
  return unique.length > 0 ? unique : list;
}

function otherBranches(draw: Draw, list: JsonValue[], flavour: Flavour): JsonValue[] {
  const index = draw.below(list.length + 1);
  const next = draw.weighted<() => JsonValue[]>([
    [2, () => [...list, randomSchema(draw, flavour, 0)]],
    [2, () => list.filter((_, at) => at !== index)],
    [1, () => draw.shuffle(list)],
    [1, () => list.map((part, at) => (at === index ? randomSchema(draw, flavour, 0) : part))],
  ])();
  return next.length > 0 ? next : list;
}

function typeOf(draw: Draw, schema: JsonObject): TypeName {
  const { type } = schema;
  const types = TYPES.filter(
    (name) => name === type || (Array.isArray(type) && type.includes(name)),
  );
  return draw.pick(types.length > 0 ? types : TYPES);
}

/** Edits may have brought in references to definitions that are not there. */
function withDefinitions(draw: Draw, root: JsonObject, flavour: Flavour): JsonObject {
  const text = JSON.stringify(root);
  const missing = DEFINITIONS.filter(
    (name) =>
      text.includes(`"#/$defs/${name}"`) &&
      !(isSchemaObject(root.$defs) && Object.hasOwn(root.$defs, name)),
  );
  if (missing.length === 0) return root;
  const definitions: JsonObject = isSchemaObject(root.$defs) ? { ...root.$defs } : {};
  for (const name of missing) {
    const schema = JSON.stringify(randomSchema(draw, flavour, 0));
    definitions[name] = schema.includes('$ref') ? { type: 'string' } : JSON.parse(schema);
  }
  return { ...root, $defs: definitions };
}

function without(object: JsonObject, key: string): JsonObject {
  const { [key]: _, ...rest } = object;
  return rest;
}
