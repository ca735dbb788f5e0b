import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import { IN_PLACE, UNSUPPORTED } from './keyword-groups.ts';
import { isNoise } from './strip.ts';

/** A keyword in the form of 2020-12. */
export interface Keyword {
  value: JsonValue;
  /** Where it stands as written: a JSON pointer below its schema. */
  at: string;
}

export type Keywords = ReadonlyMap<string, Keyword>;

/** Keywords that stand beside `$ref` and still speak to readers where `$ref` hides what validates. */
const NOTES = new Set(['title', 'description', '$comment', 'default', 'examples', 'deprecated']);

/** Up to draft-07 `$ref` hides its siblings. */
export function dialectOf(root: JsonValue): 'refs-alone' | 'refs-beside' {
  const named = isJsonObject(root) && typeof root.$schema === 'string' ? root.$schema : '';
  return /^https?:\/\/json-schema\.org\/draft-0[3467]\/(?:hyper-)?schema#?$/.test(named)
    ? 'refs-alone'
    : 'refs-beside';
}

/** Forms of drafts 04 to 2019-09 and OpenAPI 3.0 as 2020-12 says them, without what generators add. */
export function keywordsOf(raw: JsonObject, refAlone: boolean): Keywords {
  const keywords = new Map<string, Keyword>();
  const alone = refAlone && typeof raw.$ref === 'string' && Object.hasOwn(raw, '$ref');
  for (const key of Object.keys(raw)) {
    if (alone && key !== '$ref' && !NOTES.has(key)) continue;
    keywords.set(key, { value: raw[key]!, at: segment(key) });
  }
  exclusive(keywords, 'exclusiveMinimum', 'minimum');
  exclusive(keywords, 'exclusiveMaximum', 'maximum');
  tuples(keywords);
  nullable(keywords);
  loneReference(keywords);
  everyName(keywords);
  dependencies(keywords);
  unevaluated(keywords, 'unevaluatedProperties', 'additionalProperties');
  unevaluated(keywords, 'unevaluatedItems', 'items');
  for (const [key, { value }] of keywords) {
    if (isNoise(key, value, keywords)) keywords.delete(key);
  }
  return keywords;
}

/** Draft-04: `exclusiveMinimum: true` is about `minimum`. */
function exclusive(keywords: Map<string, Keyword>, key: string, bound: string): void {
  const flag = keywords.get(key)?.value;
  if (typeof flag !== 'boolean') return;
  const entry = keywords.get(bound);
  keywords.delete(key);
  if (!flag || !entry) return;
  keywords.delete(bound);
  keywords.set(key, entry);
}

/** Before 2020-12: a list in `items`, and the rest in `additionalItems`. */
function tuples(keywords: Map<string, Keyword>): void {
  const items = keywords.get('items');
  const rest = keywords.get('additionalItems');
  if (items && Array.isArray(items.value) && !keywords.has('prefixItems')) {
    keywords.set('prefixItems', items);
    keywords.delete('items');
    if (rest) keywords.set('items', rest);
  }
  keywords.delete('additionalItems');
}

/**
 * OpenAPI 3.0, as its generators mean it: `null` is one value more of the `type`, the `enum`, the branches or the
 * reference beside it. Beside nothing of that it stays, as a keyword that restricts nothing.
 */
function nullable(keywords: Map<string, Keyword>): void {
  const flag = keywords.get('nullable');
  if (!flag || typeof flag.value !== 'boolean') return;
  if (flag.value) {
    const all = keywords.get('allOf');
    if (isLoneReference(all, keywords) && !keywords.has('type') && !keywords.has('enum')) {
      keywords.delete('allOf');
      keywords.set('anyOf', all!);
    }
    const named = ['type', 'enum', 'anyOf', 'oneOf'].filter((key) => keywords.has(key));
    if (named.length === 0) return;
    for (const key of named) {
      const { value, at } = keywords.get(key)!;
      const list = Array.isArray(value) ? value : [value];
      const more = key === 'type' ? 'null' : key === 'enum' ? null : { type: 'null' };
      const has = key === 'enum' ? list.includes(null) : list.some(isNull);
      if (!has) keywords.set(key, { value: [...list, more], at });
    }
  }
  keywords.delete('nullable');
}

/** A type or a branch that is `null`. */
function isNull(one: JsonValue): boolean {
  if (one === 'null') return true;
  if (!isJsonObject(one)) return false;
  const types = Array.isArray(one.type) ? one.type : [one.type];
  return types.includes('null') || (one.nullable === true && types[0] !== undefined);
}

/**
 * Before 2019-09 a reference with something beside it is written as `allOf` with nothing else in it. What makes the
 * policy spare `allOf`, parts that close each other out, is not there.
 */
function loneReference(keywords: Map<string, Keyword>): void {
  const all = keywords.get('allOf');
  if (!isLoneReference(all, keywords)) return;
  const [{ $ref }] = all!.value as [{ $ref: string }];
  keywords.delete('allOf');
  keywords.set('$ref', { value: $ref, at: `${all!.at}/0/$ref` });
}

function isLoneReference(all: Keyword | undefined, beside: ReadonlyMap<string, unknown>): boolean {
  if (!Array.isArray(all?.value) || all.value.length !== 1 || beside.has('$ref')) return false;
  const [only] = all.value;
  if (!isJsonObject(only) || typeof only.$ref !== 'string') return false;
  if (Object.keys(only).length > 1) return false;
  return [...IN_PLACE.keys()].every((key) => key === 'allOf' || !beside.has(key));
}

/** TypeBox writes a map as a pattern that every name matches. */
function everyName(keywords: Map<string, Keyword>): void {
  const entry = keywords.get('patternProperties');
  if (!entry || !isJsonObject(entry.value) || keywords.has('properties')) return;
  const sources = Object.keys(entry.value);
  if (sources.length !== 1 || !EVERY_NAME.has(sources[0]!)) return;
  keywords.delete('patternProperties');
  const [source, value] = Object.entries(entry.value)[0]!;
  keywords.set('additionalProperties', { value, at: entry.at + segment(source) });
}

/** But for names with line breaks, which nobody gives. */
const EVERY_NAME = new Set(['^(.*)$', '^.*$', '.*', '^.*', '']);

/** Before 2019-09: names or a schema by name. */
function dependencies(keywords: Map<string, Keyword>): void {
  const entry = keywords.get('dependencies');
  if (!entry || !isJsonObject(entry.value)) return;
  const names: [string, JsonValue][] = [];
  const schemas: [string, JsonValue][] = [];
  for (const [name, value] of Object.entries(entry.value)) {
    (Array.isArray(value) ? names : schemas).push([name, value]);
  }
  keywords.delete('dependencies');
  const { at } = entry;
  if (names.length > 0 && !keywords.has('dependentRequired')) {
    keywords.set('dependentRequired', { value: Object.fromEntries(names), at });
  }
  if (schemas.length > 0 && !keywords.has('dependentSchemas')) {
    keywords.set('dependentSchemas', { value: Object.fromEntries(schemas), at });
  }
}

/**
 * Where nothing else speaks about the same value, what is not evaluated is what is additional. `unevaluatedProperties`
 * stays also where it takes everything: it leaves nothing to one further out.
 */
function unevaluated(keywords: Map<string, Keyword>, key: string, additional: string): void {
  const entry = keywords.get(key);
  if (!entry) return;
  const isIdle = key === 'unevaluatedItems' && entry.value === true;
  if (isIdle || keywords.has(additional)) keywords.delete(key);
  else if (!SAME_VALUE.some((keyword) => keywords.has(keyword))) {
    keywords.delete(key);
    keywords.set(additional, entry);
  }
}

/** What may evaluate parts of the value. */
const SAME_VALUE = [...IN_PLACE.keys(), '$ref', 'contains', ...UNSUPPORTED];
