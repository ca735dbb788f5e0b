import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { segment } from '../make-finding.ts';
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
  return /draft-0[3467]/.test(named) ? 'refs-alone' : 'refs-beside';
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
  dependencies(keywords);
  unevaluated(keywords, 'unevaluatedProperties', 'additionalProperties');
  unevaluated(keywords, 'unevaluatedItems', 'items');
  for (const [key, { value }] of keywords) {
    if (isNoise(key, value)) keywords.delete(key);
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

/** OpenAPI 3.0. */
function nullable(keywords: Map<string, Keyword>): void {
  const flag = keywords.get('nullable');
  if (!flag || typeof flag.value !== 'boolean') return;
  keywords.delete('nullable');
  const type = keywords.get('type');
  if (!flag.value || !type) return;
  const types = Array.isArray(type.value) ? type.value : [type.value];
  if (!types.includes('null')) keywords.set('type', { value: [...types, 'null'], at: type.at });
}

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

/** Where nothing else speaks about the same value, what is not evaluated is what is additional. */
function unevaluated(keywords: Map<string, Keyword>, key: string, additional: string): void {
  const entry = keywords.get(key);
  if (!entry) return;
  if (entry.value === true || keywords.has(additional)) keywords.delete(key);
  else if (!SAME_VALUE.some((keyword) => keywords.has(keyword))) {
    keywords.delete(key);
    keywords.set(additional, entry);
  }
}

/** What may evaluate parts of the value. */
const SAME_VALUE = [...IN_PLACE.keys(), '$ref', 'contains', ...UNSUPPORTED];
