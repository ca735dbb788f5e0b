import type { Pair } from './draft.ts';
import { expand, fitsNothing } from './expand.ts';
import { type Context, members, type Ref, type SchemaNode, saidBy, view } from './node.ts';
import { memberAt } from './prove-object.ts';
import { resolveRef } from './resolve.ts';
import { NEVER } from './shape.ts';
import { namesIn } from './values.ts';

/**
 * The required property that nothing fits, where for its sake no object fits the new schema and some fitted the old
 * one: what changed is there.
 */
export function emptiedProperty(
  context: Context,
  { before, after }: Pair,
): { name: string; pair: Pair } | undefined {
  if (expand(context, after).alts.length > 0) return undefined;
  const nodes = joined(after);
  for (const name of new Set(nodes.flatMap((node) => namesIn(saidBy(node, 'required'))))) {
    const declared = nodes.flatMap((node) =>
      members(node, 'properties', 'open').flatMap(([one, child]) => (one === name ? [child] : [])),
    );
    if (declared.length === 0 || !fitsNothing(context, declared)) continue;
    for (const alt of expand(context, before).alts) {
      const member = alt.kind === 'object' ? memberAt(context, alt, name) : NEVER;
      if (member === NEVER || member.length === 0) continue;
      return { name, pair: { before: member, after: declared, place: declared[0]!.pointer } };
    }
  }
  return undefined;
}

/** Schemas that all hold: what they refer to and join besides. */
function joined(ref: Ref): SchemaNode[] {
  const found = new Set<SchemaNode>(ref);
  // What joins the set is visited too.
  for (const node of found) {
    const target = view(node).has('$ref') ? resolveRef(node, saidBy(node, '$ref')!) : undefined;
    if (target) found.add(target);
    for (const [, child] of members(node, 'allOf', 'open')) found.add(child);
  }
  return [...found];
}
