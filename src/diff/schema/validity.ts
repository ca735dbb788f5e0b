import { isJsonObject, type JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import { formOf } from '../schema-keywords.ts';
import type { Budget } from './budget.ts';
import type { Patterns } from './patterns.ts';
import { KINDS } from './values.ts';

/** A keyword whose value no dialect allows. */
export interface InvalidPlace {
  pointer: string;
  value: JsonValue;
  /** What is wrong: `type is no JSON type`. */
  why: string;
}

const TYPES: ReadonlySet<JsonValue> = new Set([...KINDS, 'integer']);
const COUNTS = new Set([
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'],
  ...['minContains', 'maxContains'],
]);
const NUMBERS = new Set(['minimum', 'maximum', 'multipleOf']);
const LIMITS = new Set(['exclusiveMinimum', 'exclusiveMaximum']);

/** Whether what can be read all the same is a fault too: no branch at all, a description that is no text. */
type Rigour = 'to the letter' | 'readable';

/**
 * The first place at which a schema is none, by the meta-schemas of the drafts 04 to 2020-12 together; undefined where
 * it is one.
 */
export function invalidPlace(
  schema: JsonValue,
  pointer: string,
  tools: { budget: Budget; patterns: Patterns },
  rigour: Rigour = 'readable',
): InvalidPlace | undefined {
  const pending: [value: JsonValue, pointer: string][] = [[schema, pointer]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [value, at] = next;
    // Places are looked up by their pointers, and a name may have a million characters.
    tools.budget.step(1 + (at.length >> 7));
    if (typeof value === 'boolean') continue;
    if (!isJsonObject(value))
      return { pointer: at, value, why: 'is neither an object nor a boolean' };
    for (const [key, member] of Object.entries(value)) {
      const place = at + segment(key);
      const why =
        fault(key, member, tools.patterns) ??
        (rigour === 'to the letter' ? slip(key, member) : undefined);
      if (why) return { pointer: place, value: member, why };
      pending.push(...subschemas(key, member, place));
    }
  }
  return undefined;
}

function subschemas(key: string, value: JsonValue, pointer: string): [JsonValue, string][] {
  const form = formOf(key);
  const isList = form === 'schemas' || (key === 'items' && Array.isArray(value));
  if (isList || form === 'map') {
    return Object.entries(value as object)
      .filter(([, member]) => key !== 'dependencies' || !Array.isArray(member))
      .map(([name, member]) => [member, pointer + segment(name)]);
  }
  return form === 'schema' ? [[value, pointer]] : [];
}

function fault(key: string, value: JsonValue, patterns: Patterns): string | undefined {
  switch (formOf(key)) {
    case 'map':
      if (!isJsonObject(value)) return 'is no object';
      if (key !== 'patternProperties') return undefined;
      return Object.keys(value).every((source) => patterns.compiles(source))
        ? undefined
        : 'holds what is no regular expression';
    case 'schemas':
      return Array.isArray(value) ? undefined : 'is no list';
    case 'sets':
      return isJsonObject(value) && Object.values(value).every(isNames)
        ? undefined
        : 'holds no names';
    case 'set':
      return setFault(key, value);
    case 'schema':
    case 'note':
      return undefined;
    case 'data':
      return dataFault(key, value, patterns);
  }
}

/** What no meta-schema allows, though its meaning is plain: validators that check schemas refuse them. */
function slip(key: string, value: JsonValue): string | undefined {
  if (TEXTS.has(key)) return typeof value === 'string' ? undefined : 'is no text';
  const isFilled = formOf(key) === 'schemas' || key === 'type';
  return isFilled && Array.isArray(value) && value.length === 0 ? 'is empty' : undefined;
}

const TEXTS = new Set(['title', 'description', 'format']);

function setFault(key: string, value: JsonValue): string | undefined {
  if (key === 'enum') return Array.isArray(value) ? undefined : 'is no list';
  if (key === 'required') return isNames(value) ? undefined : 'is no list of names';
  const types = Array.isArray(value) ? value : [value];
  return types.every((type) => TYPES.has(type)) ? undefined : 'names what is no JSON type';
}

function dataFault(key: string, value: JsonValue, patterns: Patterns): string | undefined {
  if (COUNTS.has(key)) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0
      ? undefined
      : 'is no count';
  }
  if (NUMBERS.has(key)) {
    if (typeof value !== 'number') return 'is no number';
    return key === 'multipleOf' && value <= 0 ? 'is not above 0' : undefined;
  }
  if (LIMITS.has(key)) {
    return typeof value === 'number' || typeof value === 'boolean' ? undefined : 'is no number';
  }
  if (key === 'pattern') {
    if (typeof value !== 'string') return 'is no text';
    return patterns.compiles(value) ? undefined : 'is no regular expression';
  }
  if (key === 'uniqueItems')
    return typeof value === 'boolean' ? undefined : 'is neither true nor false';
  if (key === '$ref') return typeof value === 'string' ? undefined : 'is no text';
  return undefined;
}

function isNames(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
