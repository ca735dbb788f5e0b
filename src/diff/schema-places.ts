import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson, equalJson } from '../snapshot/canonical.ts';
import { segment } from './make-finding.ts';
import { keysOfBoth } from './member.ts';
import { DEFAULT_DIALECT, formOf, noteRule } from './schema-keywords.ts';

/** A place where two schemas differ, as deep as it can be named. */
export interface SchemaPlace {
  pointer: string;
  /** The keyword, or the property's name, at the pointer. */
  key: string;
  /** Set where only a note about the schema differs: the rule for it. */
  note?: string;
  before: JsonValue | undefined;
  after: JsonValue | undefined;
}

/**
 * Where two schemas differ, in document order. Rewrites that mean the same give no place: another order of keys, of
 * `required`, `enum` or `type`; a type in a list of its own; no `properties` or `required` instead of empty ones; the
 * default dialect named or not.
 */
export function schemaPlaces(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  pointer: string,
): SchemaPlace[] {
  const places: SchemaPlace[] = [];
  compareSchema(before, after, { pointer, key: pointer.slice(pointer.lastIndexOf('/') + 1) });
  return places;

  function compareSchema(
    left: JsonValue | undefined,
    right: JsonValue | undefined,
    at: { pointer: string; key: string },
  ): void {
    if (equalJson(left, right)) return;
    if (!isJsonObject(left) || !isJsonObject(right)) {
      places.push({ ...at, before: left, after: right });
      return;
    }
    for (const key of keysOfBoth(left, right)) {
      compareKeyword(own(left, key), own(right, key), {
        pointer: at.pointer + segment(key),
        key,
      });
    }
  }

  function compareKeyword(
    left: JsonValue | undefined,
    right: JsonValue | undefined,
    at: { pointer: string; key: string },
  ): void {
    if (equalJson(left, right)) return;
    const place = { ...at, before: left, after: right };
    switch (formOf(at.key)) {
      case 'note':
        places.push({ ...place, note: noteRule(at.key)! });
        return;
      case 'set':
        if (!sameSet(orEmpty(left, at.key), orEmpty(right, at.key))) places.push(place);
        return;
      case 'sets':
        compareMembers(left, right, place, (a, b, inner) => {
          if (!sameSet(a, b)) places.push({ ...inner, before: a, after: b });
        });
        return;
      case 'map':
        compareMembers(left, right, place, compareSchema);
        return;
      case 'schemas':
      case 'schema':
        if (Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
          for (const [index, item] of left.entries()) {
            compareSchema(item, right[index], {
              pointer: at.pointer + segment(index),
              key: at.key,
            });
          }
        } else compareSchema(left, right, at);
        return;
      case 'data':
        if (at.key !== '$schema' || dialect(left) !== dialect(right)) places.push(place);
    }
  }

  /** Members of an object of schemas or sets; an absent object is an empty one. */
  function compareMembers(
    left: JsonValue | undefined,
    right: JsonValue | undefined,
    place: SchemaPlace,
    compare: typeof compareSchema,
  ): void {
    const a = left === undefined ? {} : left;
    const b = right === undefined ? {} : right;
    if (!isJsonObject(a) || !isJsonObject(b)) {
      places.push(place);
      return;
    }
    for (const key of keysOfBoth(a, b)) {
      const one = own(a, key);
      const other = own(b, key);
      if (!equalJson(one, other)) {
        compare(one, other, { pointer: place.pointer + segment(key), key });
      }
    }
  }
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function sameSet(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  const a = elements(left);
  const b = elements(right);
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((e) => b.has(e));
}

/** No `required` is an empty one; no `enum` and no `type` are not. */
function orEmpty(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return value === undefined && key === 'required' ? [] : value;
}

function elements(value: JsonValue | undefined): Set<string> | undefined {
  if (value === undefined) return undefined;
  return new Set((Array.isArray(value) ? value : [value]).map((item) => canonicalJson(item)));
}

function dialect(value: JsonValue | undefined): string {
  const uri = value === undefined ? DEFAULT_DIALECT : value;
  return typeof uri === 'string' ? uri.replace(/#$/, '') : canonicalJson(uri);
}
