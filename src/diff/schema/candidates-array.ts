import type { JsonValue } from '../../json.ts';
import { candidates, example, fits, isRefused } from './candidates.ts';
import type { Context, Ref } from './node.ts';
import { itemAt, prefixLength } from './prove-array.ts';
import type { ArrayAlt } from './shape.ts';

/** Items of an array that is made up. */
const MAX_ITEMS = 12;

/** Arrays at the limits of both sides. */
export function arrayCandidates(
  context: Context,
  alt: ArrayAlt,
  others: readonly ArrayAlt[],
  depth: number,
): JsonValue[][] {
  const lengths = new Set<number>([0, 1, 2, prefixLength(alt), prefixLength(alt) + 1]);
  for (const { minItems, maxItems } of [alt, ...others]) {
    for (const limit of [minItems, maxItems]) {
      for (const length of [limit - 1, limit, limit + 1]) lengths.add(length);
    }
  }
  const found: JsonValue[][] = [];
  const base = (length: number): JsonValue[] | undefined => filled(context, alt, length, depth);
  for (const length of lengths) {
    if (length < 0 || length > MAX_ITEMS) continue;
    const items = base(length);
    if (!items) continue;
    found.push(items);
    if (length > 1) found.push(items.map(() => items[0]!));
  }
  const last = Math.max(prefixLength(alt), ...others.map(prefixLength));
  for (let index = 0; index <= last && index < MAX_ITEMS; index++) {
    const own = itemAt(alt, index);
    const theirs = others.map((other) => itemAt(other, index));
    const items = base(Math.max(alt.minItems, index + 1));
    if (!items) continue;
    for (const value of telling(context, own, theirs, depth)) found.push(items.with(index, value));
  }
  for (const { node } of [alt, ...others].flatMap(({ contains }) => contains)) {
    const value = example(context, [...itemAt(alt, prefixLength(alt)), node], depth + 1);
    if (value === undefined) continue;
    for (const times of [1, 2, 3]) found.push(Array.from({ length: times }, () => value));
  }
  return found;
}

/** An array of this length, its items unlike each other where that is asked. */
export function filled(
  context: Context,
  alt: ArrayAlt,
  length: number,
  depth: number,
): JsonValue[] | undefined {
  const items: JsonValue[] = [];
  for (let index = 0; index < length; index++) {
    const ref = itemAt(alt, index);
    const value = alt.unique
      ? candidates(context, ref, ref, depth + 1).find(
          (one) =>
            fits(context, ref, one) &&
            !items.some((item) => JSON.stringify(item) === JSON.stringify(one)),
        )
      : example(context, ref, depth + 1);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

/** Values of a part: first those that the other side refuses, then a few more, and some that it takes. */
export function telling(
  context: Context,
  own: Ref,
  theirs: readonly Ref[],
  depth: number,
): JsonValue[] {
  const found: JsonValue[] = [];
  for (const other of theirs.length > 0 ? theirs : [[]]) {
    const values = candidates(context, own, other, depth + 1).filter((value) =>
      fits(context, own, value),
    );
    const refused = new Set(values.filter((value) => isRefused(context, other, value)));
    const taken = values.filter((value) => !refused.has(value));
    const more = values.slice(0, depth === 0 ? 10 : 4);
    found.push(...[...refused].slice(0, 4), ...more, ...taken.slice(0, 2));
  }
  return found;
}
