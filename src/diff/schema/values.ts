import type { JsonValue } from '../../json.ts';
import { canonicalJson, equalJson } from '../../snapshot/canonical.ts';

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

/** Values to be asked for: scalars as they are, lists and objects by their canonical text. */
export class ValueSet {
  readonly #scalars = new Set<JsonValue>();
  readonly #structures = new Set<string>();

  constructor(values: readonly JsonValue[]) {
    for (const value of values) {
      if (isStructure(value)) this.#structures.add(canonicalJson(value));
      else this.#scalars.add(value);
    }
  }

  get size(): number {
    return this.#scalars.size + this.#structures.size;
  }

  has(value: JsonValue): boolean {
    return isStructure(value)
      ? this.#structures.size > 0 && this.#structures.has(canonicalJson(value))
      : this.#scalars.has(value);
  }
}

function isStructure(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Sets of the lists that were asked last: one of a hundred thousand objects takes 20 MB. */
const SETS = new Map<readonly JsonValue[], ValueSet>();
const MAX_SETS = 2;

/** The values of a list, an `enum` say, to be asked. */
export function setOf(list: readonly JsonValue[]): ValueSet {
  let set = SETS.get(list);
  if (set) return set;
  set = new ValueSet(list);
  if (SETS.size >= MAX_SETS) SETS.delete(SETS.keys().next().value!);
  SETS.set(list, set);
  return set;
}

/** Gives back what was kept of lists. */
export function forgetSets(): void {
  SETS.clear();
}

/** Whether a list of values, an `enum` say, holds the value. */
export function isIn(value: JsonValue, list: readonly JsonValue[]): boolean {
  if (list.length <= FEW) return list.some((one) => equalJson(one, value));
  return setOf(list).has(value);
}

/** Lists that are looked through: there are many, and no set of one is worth keeping. */
const FEW = 8;

/** Whether a list holds every value of another. */
export function holdsAll(list: readonly JsonValue[], values: readonly JsonValue[]): boolean {
  const set = setOf(list);
  return values.every((value) => set.has(value));
}

/** Whether all items differ. */
export function allDiffer(items: JsonValue[]): boolean {
  return new ValueSet(items).size === items.length;
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
