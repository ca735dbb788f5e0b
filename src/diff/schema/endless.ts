import { IN_PLACE } from './keyword-groups.ts';
import {
  asWritten,
  type Context,
  childNode,
  members,
  memoOf,
  type SchemaNode,
  view,
} from './node.ts';
import { resolveRef } from './resolve.ts';

/**
 * Whether a schema asks, about one and the same value, if it fits a schema that asks that again: no validator comes to
 * an end there. References from a value to a part of it may recur as they like.
 */
export function isEndless(context: Context, schema: SchemaNode): boolean {
  const memo = memoOf<boolean>(context, isEndless);
  const root = asWritten(schema);
  const known = memo.get(String(root.id));
  if (known !== undefined) return known;
  const open = new Set<SchemaNode>();
  const pending = [{ node: root, leave: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, leave } = next;
    const id = String(node.id);
    if (leave) {
      open.delete(node);
      memo.set(id, false);
    } else if (open.has(node) || memo.get(id)) {
      memo.set(String(root.id), true);
      return true;
    } else if (!memo.has(id)) {
      context.budget.step();
      open.add(node);
      pending.push({ node, leave: true });
      for (const one of inPlace(node)) pending.push({ node: one, leave: false });
    }
  }
  return false;
}

/** The schemas that speak about the same value. */
function inPlace(node: SchemaNode): SchemaNode[] {
  return [...view(node)].flatMap(([keyword, { value, at }]) => {
    if (keyword === '$ref') {
      const target = resolveRef(node, value);
      return target ? [asWritten(target)] : [];
    }
    const form = IN_PLACE.get(keyword);
    if (form === 'schema') return [childNode(node, value, at, 'open')];
    return form ? members(node, keyword, 'open').map(([, child]) => child) : [];
  });
}
