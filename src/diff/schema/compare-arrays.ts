import { constraint } from './compare-scalars.ts';
import {
  changeAt,
  type Draft,
  type Effect,
  type Pair,
  placeOf,
  type Step,
  type Walk,
} from './draft.ts';
import { limitChange } from './limit-in-words.ts';
import { within } from './prove.ts';
import { itemAt, prefixLength } from './prove-array.ts';
import type { ArrayAlt } from './shape.ts';
import { walk } from './walk.ts';

/** Items by position, the rest, counts, uniqueness and what must be contained. */
export function compareArrays(
  state: Walk,
  pair: Pair,
  path: Step[],
  old: ArrayAlt,
  now: ArrayAlt,
  same: boolean,
): Iterable<Draft> {
  const drafts = new Set<Draft>();
  const add = (effect: Effect, ...keywords: string[]): void => {
    drafts.add(constraint(pair, path, [old, now], effect, ...keywords));
  };
  if (!same && !old.values && !now.values) {
    if (old.minItems !== now.minItems)
      add(now.minItems > old.minItems ? 'narrowed' : 'widened', 'minItems');
    if (old.maxItems !== now.maxItems) {
      const effect = now.maxItems < old.maxItems ? 'narrowed' : 'widened';
      const most = constraint(pair, path, [old, now], effect, 'maxItems');
      drafts.add(mostItems(most, pair, old, now));
    }
    if (old.unique !== now.unique) add(now.unique ? 'narrowed' : 'widened', 'uniqueItems');
    const contained = containsChange(state, old, now);
    if (contained) add(contained, 'contains', 'minContains', 'maxContains');
  }
  const first = prefixLength(old);
  const last = Math.max(first, prefixLength(now));
  const most = Math.min(old.maxItems, now.maxItems);
  for (let index = 0; index <= last && index < most; index++) {
    const items: Pair = {
      before: itemAt(old, index),
      after: itemAt(now, index),
      place: itemPlace(pair, old, now, index < last ? index : undefined),
    };
    const isNew = index >= first && index < prefixLength(now);
    const found = walk(state, items, [...path, { item: index }]);
    for (const draft of found) drafts.add(isNew ? atPosition(draft, items) : draft);
  }
  return drafts;
}

/** A position that `items` spoke for: each is a place of its own now. */
function atPosition(draft: Draft, { before, place }: Pair): Draft {
  const rest = before[0]?.pointer;
  if (rest === undefined || !/\/items$/.test(rest)) return draft;
  if (draft.pointer !== rest && !draft.pointer.startsWith(`${rest}/`)) return draft;
  return { ...draft, pointer: place + draft.pointer.slice(rest.length) };
}

/** Where an item stands: at its position, or where the rest stands. */
function itemPlace(pair: Pair, old: ArrayAlt, now: ArrayAlt, index?: number): string {
  const keyword = index === undefined ? 'items' : 'prefixItems';
  const at = { ...pair, place: placeOf(pair) };
  const { pointer } = changeAt(at, old.nodes, now.nodes, keyword);
  return index === undefined ? pointer : `${pointer}/${index}`;
}

/** The most items may follow from where the positions end: then that place is the change. */
function mostItems(draft: Draft, pair: Pair, old: ArrayAlt, now: ArrayAlt): Draft {
  if (draft.before !== undefined || draft.after !== undefined) return draft;
  const said = (most: number): number | undefined => (Number.isFinite(most) ? most : undefined);
  const change = { keyword: 'maxItems', before: said(old.maxItems), after: said(now.maxItems) };
  const [gone] = now.maxItems < old.maxItems ? itemAt(old, now.maxItems) : [];
  const { before, after } = change;
  return {
    ...draft,
    pointer: gone?.pointer ?? itemPlace(pair, old, now),
    before,
    after,
    says: limitChange(change),
  };
}

function containsChange({ context }: Walk, old: ArrayAlt, now: ArrayAlt): Effect | undefined {
  const holds = (from: ArrayAlt, to: ArrayAlt): boolean =>
    to.contains.every(
      (wanted) =>
        from.contains.some(
          (own) =>
            (wanted.min === 0 ||
              (own.min >= wanted.min && within(context, [own.node], [wanted.node]))) &&
            (wanted.max === Number.POSITIVE_INFINITY ||
              (own.max <= wanted.max && within(context, [wanted.node], [own.node]))),
        ) ||
        (wanted.min === 0 && wanted.max === Number.POSITIVE_INFINITY),
    );
  const narrowed = !holds(old, now);
  const widened = !holds(now, old);
  if (!narrowed && !widened) return undefined;
  return narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
}
