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
import { view } from './node.ts';
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
      const said = [...old.nodes, ...now.nodes].some((node) => view(node).has('maxItems'));
      add(effect, said ? 'maxItems' : 'items');
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
      place: itemPlace(pair, old, now, index === last),
    };
    for (const draft of walk(state, items, [...path, { item: index }])) drafts.add(draft);
  }
  return drafts;
}

function itemPlace(pair: Pair, old: ArrayAlt, now: ArrayAlt, isRest: boolean): string {
  const keyword = isRest ? 'items' : 'prefixItems';
  return changeAt({ ...pair, place: placeOf(pair) }, old.nodes, now.nodes, keyword).pointer;
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
