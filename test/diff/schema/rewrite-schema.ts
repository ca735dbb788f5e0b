import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { DEFINITION_REWRITES } from './rewrite-definitions.ts';
import { type Place, placesOf, replaceAt } from './schema-places.ts';
import { isSchemaObject, TYPES } from './vocabulary.ts';

/** Another way to write the schema at a place, or undefined where this rewrite has nothing to do there. */
type LocalRewrite = (draw: Draw, schema: JsonValue) => JsonValue | undefined;

export type Rewritten = { rewrites: string[]; schema: JsonObject };

/** The same schema written differently, by one to four of these rewrites at random places. */
export function rewriteSchema(draw: Draw, root: JsonObject, wanted = 1 + draw.below(4)): Rewritten {
  let schema: JsonValue = root;
  const rewrites: string[] = [];
  for (let attempt = 0; attempt < 60 && rewrites.length < wanted; attempt++) {
    const done: [string, JsonValue] | undefined = draw.chance(0.25)
      ? throughout(draw, schema)
      : somewhere(draw, schema);
    if (!done || !isSchemaObject(done[1])) continue;
    rewrites.push(done[0]);
    schema = done[1];
  }
  return { rewrites, schema: schema as JsonObject };
}

function throughout(draw: Draw, root: JsonValue): [string, JsonValue] | undefined {
  const [name, rewrite] = draw.pick(Object.entries(DEFINITION_REWRITES));
  const next = rewrite(draw, root as JsonObject);
  return next === undefined ? undefined : [name, next];
}

function somewhere(draw: Draw, root: JsonValue): [string, JsonValue] | undefined {
  const [name, rewrite] = draw.pick(Object.entries(LOCAL_REWRITES));
  for (const { path, schema } of draw.shuffle<Place>(placesOf(root))) {
    // The root says that it is an object, at the top, and holds the definitions.
    if (path.length === 0 && !AT_THE_ROOT.has(name)) continue;
    const next = rewrite(draw, schema);
    if (next !== undefined) return [name, replaceAt(root, path, next)];
  }
  return undefined;
}

const AT_THE_ROOT = new Set(['key order', 'list order', 'additionalProperties', 'zero', 'noise']);

/** Keywords that say nothing about values of other types, so that they can stand beside any. */
const BY_TYPE: Record<string, readonly string[]> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: [],
  null: [],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
};

/** Keywords that mean the same wherever in an `allOf` they stand. */
const ALONE = new Set([
  ...BY_TYPE.string!,
  ...BY_TYPE.number!,
  'type',
  'enum',
  'const',
  'required',
]);

const OBJECT_REWRITES: Record<string, (draw: Draw, schema: JsonObject) => JsonValue | undefined> = {
  'key order': (draw, schema) => Object.fromEntries(draw.shuffle(Object.entries(schema))),
  'list order': (draw, schema) => {
    const key = ['required', 'enum', 'type', 'anyOf', 'oneOf', 'allOf'].find(
      (name) => Array.isArray(schema[name]) && schema[name].length > 1,
    );
    return key === undefined
      ? undefined
      : { ...schema, [key]: draw.shuffle(schema[key] as JsonValue[]) };
  },
  const: (_, { const: value, ...rest }) =>
    value === undefined ? undefined : { ...rest, enum: [value] },
  'enum of one': (_, { enum: values, ...rest }) =>
    Array.isArray(values) && values.length === 1 ? { ...rest, const: values[0]! } : undefined,
  'anyOf null': (_, schema) => {
    const { anyOf, ...rest } = schema;
    if (!Array.isArray(anyOf) || anyOf.length !== 2 || Object.keys(rest).length > 0)
      return undefined;
    const [typed, empty] = anyOf;
    if (!isSchemaObject(typed) || !isNull(empty) || !hasOneType(typed)) return undefined;
    return { ...typed, type: [typed.type!, 'null'] };
  },
  'type null': (_, schema) => {
    const { type, ...rest } = schema;
    if (!Array.isArray(type) || type.length !== 2 || !type.includes('null')) return undefined;
    const typed = { type: type.find((name) => name !== 'null')!, ...rest };
    return hasOneType(typed) ? { anyOf: [typed, { type: 'null' }] } : undefined;
  },
  nullable: (_, { nullable, ...rest }) =>
    nullable === true && hasOneType(rest) && rest.type !== 'null'
      ? { ...rest, type: [rest.type!, 'null'] }
      : undefined,
  'type list': (_, schema) =>
    typeof schema.type === 'string' ? { ...schema, type: [schema.type] } : undefined,
  'types as branches': (_, schema) => {
    const { type } = schema;
    if (!Array.isArray(type) || type.includes('number')) return undefined;
    const known = type.flatMap((name) => BY_TYPE[String(name)] ?? []);
    const keys = Object.keys(schema).filter((key) => key !== 'type');
    if (!keys.every((key) => known.includes(key))) return undefined;
    return {
      anyOf: type.map((name) => {
        const own = keys.filter((key) => BY_TYPE[String(name)]!.includes(key));
        return { type: name, ...Object.fromEntries(own.map((key) => [key, schema[key]!])) };
      }),
    };
  },
  'allOf around': (_, { $defs, ...schema }) =>
    $defs === undefined ? { allOf: [schema] } : undefined,
  'allOf away': (_, { allOf, ...rest }) => {
    if (!Array.isArray(allOf) || !allOf.every(isSchemaObject)) return undefined;
    const parts: JsonObject[] = [rest, ...allOf];
    const keys = parts.flatMap((part) => Object.keys(part));
    if (new Set(keys).size !== keys.length) return undefined;
    if (parts.filter((part) => Object.keys(part).some((key) => !ALONE.has(key))).length > 1)
      return undefined;
    return Object.assign({}, ...parts);
  },
  'allOf apart': (_, schema) => {
    if (schema.allOf !== undefined || schema.$defs !== undefined) return undefined;
    const entries = Object.entries(schema);
    const part = entries.filter(([key]) => ALONE.has(key) && key !== 'type');
    if (part.length === 0) return undefined;
    const rest = entries.filter(([key]) => !ALONE.has(key) || key === 'type');
    return { ...Object.fromEntries(rest), allOf: [Object.fromEntries(part)] };
  },
  'exclusive bounds': (_, schema) => {
    const { minimum, maximum, ...rest } = schema;
    if (schema.type !== 'integer' || 'exclusiveMinimum' in rest || 'exclusiveMaximum' in rest)
      return undefined;
    if (typeof minimum !== 'number' && typeof maximum !== 'number') return undefined;
    if (maximum === Number.MAX_SAFE_INTEGER) return undefined;
    return {
      ...rest,
      ...(typeof minimum === 'number' ? { exclusiveMinimum: Math.ceil(minimum) - 1 } : {}),
      ...(typeof maximum === 'number' ? { exclusiveMaximum: Math.floor(maximum) + 1 } : {}),
    };
  },
  'oneOf or anyOf': (_, schema) => {
    const { anyOf, oneOf, ...rest } = schema;
    const branches = anyOf ?? oneOf;
    if (!Array.isArray(branches) || (anyOf !== undefined && oneOf !== undefined)) return undefined;
    const types = branches.map((branch) => (isSchemaObject(branch) ? branch.type : undefined));
    const apart = new Set(types.map((type) => (type === 'integer' ? 'number' : type)));
    if (apart.size !== types.length || !types.every((type) => TYPES.some((name) => name === type)))
      return undefined;
    return { ...rest, [anyOf === undefined ? 'anyOf' : 'oneOf']: branches };
  },
  additionalProperties: (_, schema) => {
    if (schema.additionalProperties === true) {
      const { additionalProperties: _open, ...rest } = schema;
      return rest;
    }
    if (schema.type !== 'object' || 'additionalProperties' in schema) return undefined;
    return 'unevaluatedProperties' in schema
      ? undefined
      : { ...schema, additionalProperties: true };
  },
  noise: (_, schema) => {
    if (schema.type === 'object' && schema.propertyNames === undefined) {
      return { ...schema, propertyNames: { type: 'string' } };
    }
    if (schema.type !== 'integer' || 'maximum' in schema || 'exclusiveMaximum' in schema)
      return undefined;
    return { ...schema, maximum: Number.MAX_SAFE_INTEGER };
  },
  zero: (draw, schema) => {
    const key = draw.pick(['minLength', 'minItems', 'minProperties', 'required', 'uniqueItems']);
    if (key in schema) return undefined;
    return { ...schema, [key]: key === 'required' ? [] : key === 'uniqueItems' ? false : 0 };
  },
};

const LOCAL_REWRITES: Record<string, LocalRewrite> = {
  ...Object.fromEntries(
    Object.entries(OBJECT_REWRITES).map(([name, rewrite]): [string, LocalRewrite] => [
      name,
      (draw, schema) => (isSchemaObject(schema) ? rewrite(draw, schema) : undefined),
    ]),
  ),
  boolean: (_, schema) => {
    if (typeof schema !== 'boolean') return undefined;
    const written: JsonObject = schema ? {} : { not: {} };
    return written;
  },
};

function hasOneType(schema: JsonObject): boolean {
  const known = BY_TYPE[String(schema.type)];
  return (
    typeof schema.type === 'string' &&
    known !== undefined &&
    Object.keys(schema).every((key) => key === 'type' || known.includes(key))
  );
}

function isNull(schema: JsonValue | undefined): boolean {
  return isSchemaObject(schema) && schema.type === 'null' && Object.keys(schema).length === 1;
}
