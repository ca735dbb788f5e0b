import type { Context, Ref, SchemaNode } from './node.ts';
import { within } from './prove.ts';
import type { ArrayAlt } from './shape.ts';

/** Whether every array of one alternative fits the other. */
export function arrayWithin(context: Context, sub: ArrayAlt, sup: ArrayAlt): boolean {
  if (sub.minItems < sup.minItems || sub.maxItems > sup.maxItems) return false;
  if (sup.unique && !sub.unique && sub.maxItems > 1) return false;
  const last = Math.max(prefixLength(sub), prefixLength(sup));
  for (let index = 0; index <= last && index < sub.maxItems; index++) {
    if (!within(context, itemAt(sub, index), itemAt(sup, index))) return false;
  }
  return sup.contains.every(
    ({ node, min, max }) => atLeast(context, sub, node, min) && atMost(context, sub, node, max),
  );
}

/** Items that have a schema by their position. */
export function prefixLength(alt: ArrayAlt): number {
  return Math.max(0, ...alt.groups.map(({ prefix }) => prefix.length));
}

/** What holds for the item at a position. */
export function itemAt(alt: ArrayAlt, index: number): Ref {
  return alt.groups.flatMap(({ prefix, items }) => prefix[index] ?? items ?? []);
}

function atLeast(context: Context, sub: ArrayAlt, node: SchemaNode, min: number): boolean {
  if (min === 0) return true;
  if (sub.contains.some((own) => own.min >= min && within(context, [own.node], [node])))
    return true;
  if (sub.minItems < min) return false;
  for (let index = 0; index < min; index++) {
    if (!within(context, itemAt(sub, index), [node])) return false;
  }
  return true;
}

function atMost(context: Context, sub: ArrayAlt, node: SchemaNode, max: number): boolean {
  if (sub.maxItems <= max) return true;
  return sub.contains.some((own) => own.max <= max && within(context, [node], [own.node]));
}
