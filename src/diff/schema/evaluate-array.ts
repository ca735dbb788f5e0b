import type { JsonValue } from '../../json.ts';
import { holds, Undecidable } from './evaluate.ts';
import {
  type Context,
  childNode,
  inner,
  innerStance,
  members,
  type SchemaNode,
  saidBy,
  view,
} from './node.ts';
import { allDiffer, numberIn } from './values.ts';

/** Whether an array fits what a schema says about arrays. */
export function arrayHolds(context: Context, node: SchemaNode, items: JsonValue[]): boolean {
  const { length } = items;
  if (length < (numberIn(saidBy(node, 'minItems')) ?? 0)) return false;
  if (length > (numberIn(saidBy(node, 'maxItems')) ?? Number.POSITIVE_INFINITY)) return false;
  if (saidBy(node, 'uniqueItems') === true && !allDiffer(items)) return false;
  const prefix = members(node, 'prefixItems', innerStance(node));
  const rest = inner(node, 'items');
  for (const [index, item] of items.entries()) {
    const schema = prefix[index]?.[1] ?? rest;
    if (schema && !holds(context, schema, item)) return false;
  }
  if (view(node).has('unevaluatedItems')) throw new Undecidable('unevaluatedItems');
  const entry = view(node).get('contains');
  if (!entry) return true;
  const wanted = childNode(node, entry.value, entry.at, 'open');
  const min = numberIn(saidBy(node, 'minContains')) ?? 1;
  const max = numberIn(saidBy(node, 'maxContains')) ?? Number.POSITIVE_INFINITY;
  const found = items.filter((item) => holds(context, wanted, item)).length;
  return found >= min && found <= max;
}
