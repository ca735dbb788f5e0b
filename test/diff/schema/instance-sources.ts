import type { JsonValue } from '../../../src/json.ts';
import type { Draw } from './draw.ts';
import { resolveRef } from './schema-places.ts';
import { isSchemaObject, TYPES, type TypeName } from './vocabulary.ts';

/** A schema that a value should follow, and the document that its references lead into. */
export interface Source {
  schema: JsonValue;
  root: JsonValue;
}

/** The schemas that hold for the value itself: references followed, one branch chosen where there are several. */
export function flatten(draw: Draw, { schema, root }: Source, depth = 6): Source[] {
  if (!isSchemaObject(schema) || depth <= 0) return [];
  const flat: Source[] = [{ schema, root }];
  const add = (part: JsonValue | undefined): void => {
    if (part !== undefined) flat.push(...flatten(draw, { schema: part, root }, depth - 1));
  };
  if (typeof schema.$ref === 'string') add(resolveRef(root, schema.$ref));
  for (const key of ['anyOf', 'oneOf']) {
    const branches = schema[key];
    if (Array.isArray(branches) && branches.length > 0) add(draw.pick(branches));
  }
  if (Array.isArray(schema.allOf)) for (const part of schema.allOf) add(part);
  if (schema.if !== undefined) {
    if (draw.chance(0.5)) {
      add(schema.if);
      add(schema.then);
    } else add(schema.else);
  }
  if (schema.not !== undefined && draw.chance(0.1)) add(schema.not);
  return flat;
}

const KEYWORDS: readonly [RegExp, TypeName][] = [
  [/^(properties|required|additionalProperties|(min|max)Properties|patternProperties)$/, 'object'],
  [/^(dependentRequired|propertyNames|unevaluatedProperties)$/, 'object'],
  [/^(items|prefixItems|contains|minItems|maxItems|uniqueItems)$/, 'array'],
  [/^(minLength|maxLength|pattern|format)$/, 'string'],
  [/^(minimum|maximum|exclusiveM..imum|multipleOf)$/, 'number'],
];

/** Types worth trying: what the first schemas say, else the types that either side speaks of. */
export function typesOf(
  draw: Draw,
  first: readonly Source[],
  second: readonly Source[],
): readonly TypeName[] {
  if (draw.chance(0.05)) return TYPES;
  const named = first.map(({ schema }) => typesNamed(schema)).filter((list) => list.length > 0);
  if (named.length > 0) {
    const common = named[0]!.filter((type) => named.every((list) => list.includes(type)));
    if (common.length > 0) return common;
    return draw.pick(named);
  }
  const hinted = [...first, ...second].flatMap(({ schema }) => [
    ...typesNamed(schema),
    ...(isSchemaObject(schema)
      ? Object.keys(schema).flatMap((key) =>
          KEYWORDS.filter(([pattern]) => pattern.test(key)).map(([, type]) => type),
        )
      : []),
  ]);
  return hinted.length > 0 && draw.chance(0.8) ? hinted : TYPES;
}

function typesNamed(schema: JsonValue): TypeName[] {
  if (!isSchemaObject(schema)) return [];
  const { type } = schema;
  const named = TYPES.filter(
    (name) => name === type || (Array.isArray(type) && type.includes(name)),
  );
  return schema.nullable === true && named.length > 0 ? [...named, 'null'] : named;
}

/** Texts that match the patterns of these schemas. */
export function textsOf(
  flats: readonly Source[],
  patterns: ReadonlyMap<string, readonly string[]>,
): string[] {
  return flats.flatMap(({ schema }) =>
    isSchemaObject(schema) && typeof schema.pattern === 'string'
      ? (patterns.get(schema.pattern) ?? [])
      : [],
  );
}
