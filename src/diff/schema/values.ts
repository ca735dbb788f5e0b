import type { JsonValue } from '../../json.ts';
import { canonicalJson } from '../../snapshot/canonical.ts';

export const KINDS = ['null', 'boolean', 'number', 'string', 'array', 'object'] as const;
/** The kinds of JSON values; an integer is a number. */
export type Kind = (typeof KINDS)[number];

export function kindOf(value: JsonValue): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as Kind;
}

/** Whether a value is of a type that a schema names. */
export function isOfType(value: JsonValue, type: JsonValue): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return kindOf(value) === type;
}

/** Length in characters as JSON Schema counts: code points. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next < 0xe000) {
        length--;
        i++;
      }
    }
  }
  return length;
}

const LISTS = new WeakMap<JsonValue[], Set<string>>();
const TEXTS = new WeakMap<JsonValue[], string[]>();

/** The canonical texts of a list, made once. */
export function textsOf(list: JsonValue[]): string[] {
  let texts = TEXTS.get(list);
  if (!texts) {
    texts = list.map(canonicalJson);
    TEXTS.set(list, texts);
  }
  return texts;
}

/** Whether a list of values, an `enum` say, holds the value. */
export function isIn(value: JsonValue, list: JsonValue[]): boolean {
  return setOf(list).has(canonicalJson(value));
}

/** The canonical texts of a list, to be asked. */
export function setOf(list: JsonValue[]): Set<string> {
  let set = LISTS.get(list);
  if (!set) {
    set = new Set(textsOf(list));
    LISTS.set(list, set);
  }
  return set;
}

/** Whether a list holds every value of another. */
export function holdsAll(list: JsonValue[], values: JsonValue[]): boolean {
  const set = setOf(list);
  return textsOf(values).every((text) => set.has(text));
}

/** Whether all items differ. */
export function allDiffer(items: JsonValue[]): boolean {
  return new Set(items.map(canonicalJson)).size === items.length;
}

export function isMultiple(value: number, of: number): boolean {
  return of > 0 && Number.isInteger(value / of);
}

/** The types that a `type` keyword names. */
export function typesOf(value: JsonValue | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  return (Array.isArray(value) ? value : [value]).filter((type) => typeof type === 'string');
}

/** Strings of a list. */
export function namesIn(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

export function numberIn(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
