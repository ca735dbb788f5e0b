import { disjointAlts } from './disjoint.ts';
import { expand } from './expand.ts';
import { asWritten, type Context, type SchemaNode } from './node.ts';
import { altWithin, within } from './prove.ts';
import type { Alt, Rest } from './shape.ts';

/** Whether it is proven that every value of an alternative fits what no alternative says. */
export function restHolds(context: Context, alt: Alt, rest: Rest): boolean {
  const fits = (node: SchemaNode | undefined): boolean =>
    node === undefined || altWithin(context, alt, [node]);
  const apart = (node: SchemaNode): boolean =>
    expand(context, [node]).alts.every((other) => disjointAlts(context, alt, other));
  switch (rest.op) {
    case 'not':
      return (
        alt.rest.some((own) => own.op === 'not' && within(context, [rest.node], [own.node])) ||
        apart(rest.node)
      );
    case 'if':
      if (fits(rest.yes) && fits(rest.no)) return true;
      if (apart(rest.node) && fits(rest.no)) return true;
      return alt.rest.some(
        (own) =>
          own.op === 'if' &&
          same(context, own.node, rest.node) &&
          (partWithin(context, own.yes, rest.yes) || fits(rest.yes)) &&
          (partWithin(context, own.no, rest.no) || fits(rest.no)),
      );
    case 'branches':
      if (alt.rest.some((own) => own.op === 'branches' && sameBranches(context, own, rest))) {
        return true;
      }
      if (rest.keyword === 'anyOf') return rest.branches.some(fits);
      return rest.branches.some(
        (branch) =>
          fits(branch) &&
          rest.branches.every((other) => other === branch || apart(asWritten(other))),
      );
    case 'dependent':
      if (fits(rest.node)) return true;
      return alt.rest.some(
        (own) =>
          own.op === 'dependent' &&
          own.name === rest.name &&
          within(context, [own.node], [rest.node]),
      );
    case 'unknown':
      return alt.rest.some((own) => own.op === 'unknown' && own.text === rest.text);
  }
}

function partWithin(
  context: Context,
  sub: SchemaNode | undefined,
  sup: SchemaNode | undefined,
): boolean {
  return sup === undefined || (sub !== undefined && within(context, [sub], [sup]));
}

/** Both as written: a policy is about what is sent, not about what the schema says. */
function same(context: Context, a: SchemaNode, b: SchemaNode): boolean {
  const [one, other] = [[asWritten(a)], [asWritten(b)]];
  return within(context, one, other) && within(context, other, one);
}

/** Each branch of one has its equal in the other. */
function sameBranches(
  context: Context,
  a: Extract<Rest, { op: 'branches' }>,
  b: Extract<Rest, { op: 'branches' }>,
): boolean {
  if (a.keyword !== b.keyword || a.branches.length !== b.branches.length) return false;
  const left = [...b.branches];
  return a.branches.every((branch) => {
    const at = left.findIndex((other) => same(context, branch, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
