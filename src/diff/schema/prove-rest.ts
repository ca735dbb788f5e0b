import { disjointAlts } from './disjoint.ts';
import { expand } from './expand.ts';
import { asWritten, type Context, type SchemaNode } from './node.ts';
import { altWithin, within } from './prove.ts';
import { memberAt } from './prove-object.ts';
import { type Alt, NEVER, type Rest } from './shape.ts';

/** Branches of which each is looked at together with all else that holds. */
const MANY = 24;

/** Whether it is proven that every value of an alternative fits what no alternative says. */
export function restHolds(context: Context, alt: Alt, rest: Rest): boolean {
  const fits = (node: SchemaNode | undefined): boolean =>
    node === undefined || altWithin(context, alt, [node]);
  switch (rest.op) {
    case 'not':
      return (
        alt.rest.some((own) => own.op === 'not' && within(context, [rest.node], [own.node])) ||
        isApart(context, alt, rest.node)
      );
    case 'if':
      return conditionHolds(context, alt, rest);
    case 'branches':
      if (alt.rest.some((own) => own.op === 'branches' && sameBranches(context, alt, own, rest))) {
        return true;
      }
      if (rest.keyword === 'anyOf') return rest.branches.some(fits);
      return rest.branches.some(
        (branch) =>
          fits(branch) &&
          rest.branches.every((other) => other === branch || isUnmet(context, alt, other, rest)),
      );
    case 'dependent':
      return fits(rest.node) || dependentHolds(context, alt, rest);
    case 'unknown':
      return alt.rest.some((own) => own.op === 'unknown' && own.text === rest.text);
  }
}

/** Whether it is certain that no value of an alternative fits a schema. */
function isApart(context: Context, alt: Alt, node: SchemaNode): boolean {
  return areDisjoint(context, alt, node) || along(context, alt, [node]).length === 0;
}

function areDisjoint(context: Context, alt: Alt, node: SchemaNode): boolean {
  return expand(context, [node]).alts.every((other) => disjointAlts(context, alt, other));
}

/** Whether it is certain that no value of an alternative fits a branch. */
function isUnmet(
  context: Context,
  alt: Alt,
  branch: SchemaNode,
  { branches }: RestOf<'branches'>,
): boolean {
  const node = asWritten(branch);
  return (branches.length > MANY ? areDisjoint : isApart)(context, alt, node);
}

/** What an alternative allows where other schemas hold too; what it is closed to stays so. */
function along(context: Context, alt: Alt, others: readonly SchemaNode[]): Alt[] {
  const { alts } = expand(context, [...alt.nodes, ...others]);
  return alts.flatMap((one): Alt[] => {
    if (one.kind !== 'object' || alt.kind !== 'object') return one.kind === alt.kind ? [one] : [];
    const both = { ...one, groups: [...one.groups, ...alt.groups] };
    const isNever = [...one.required].some((name) => memberAt(context, both, name) === NEVER);
    return isNever ? [] : [both];
  });
}

/** Where its own conditions hold too, what they demand is given; so it is with those that fail. */
function conditionHolds(context: Context, alt: Alt, { node, yes, no }: RestOf<'if'>): boolean {
  const own = alt.rest.filter((rest) => rest.op === 'if');
  const holds = (part: SchemaNode | undefined, given: readonly SchemaNode[]): boolean =>
    part === undefined ||
    altWithin(context, alt, [part]) ||
    along(context, alt, given).every((one) => altWithin(context, one, [part]));
  const met = own.filter((one) => one.yes && within(context, [node], [one.node]));
  if (!areDisjoint(context, alt, node) && !holds(yes, [node, ...met.map((one) => one.yes!)])) {
    return false;
  }
  const failed = own.filter((one) => one.no && within(context, [one.node], [node]));
  return (
    holds(
      no,
      failed.map((one) => one.no!),
    ) || altWithin(context, alt, [node])
  );
}

/** It is asked only where the property is there: with the name, and all that the name demands already. */
function dependentHolds(context: Context, alt: Alt, { name, node }: RestOf<'dependent'>): boolean {
  const own = alt.rest.filter((rest) => rest.op === 'dependent' && rest.name === name);
  return along(
    context,
    alt,
    own.map((rest) => (rest as RestOf<'dependent'>).node),
  ).every((one) => {
    if (one.kind !== 'object' || memberAt(context, one, name) === NEVER) return true;
    const required = new Set([...one.required, name, ...(one.dependent.get(name) ?? [])]);
    const minProperties = Math.max(one.minProperties, required.size);
    return altWithin(context, { ...one, required, minProperties }, [node]);
  });
}

type RestOf<Op extends Rest['op']> = Extract<Rest, { op: Op }>;

/** Both as written: a policy is about what is sent, not about what the schema says. */
function same(context: Context, a: SchemaNode, b: SchemaNode): boolean {
  const [one, other] = [[asWritten(a)], [asWritten(b)]];
  return within(context, one, other) && within(context, other, one);
}

/** Each branch of one has its equal in the other, but for those that the alternative does not meet. */
function sameBranches(
  context: Context,
  alt: Alt,
  a: RestOf<'branches'>,
  b: RestOf<'branches'>,
): boolean {
  if (a.keyword !== b.keyword) return false;
  if (pairUp(context, a.branches, b.branches)) return true;
  if (Math.max(a.branches.length, b.branches.length) > MANY) return false;
  const met = (one: RestOf<'branches'>): SchemaNode[] =>
    one.branches.filter((branch) => !isUnmet(context, alt, branch, one));
  return pairUp(context, met(a), met(b));
}

function pairUp(context: Context, a: readonly SchemaNode[], b: readonly SchemaNode[]): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((branch) => {
    const at = left.findIndex((other) => same(context, branch, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
