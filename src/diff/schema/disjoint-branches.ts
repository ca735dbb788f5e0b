import { canonicalJson } from '../../snapshot/canonical.ts';
import { disjoint } from './disjoint.ts';
import { Undecidable } from './evaluate.ts';
import { expand } from './expand.ts';
import { memberOf } from './member-of.ts';
import { type Context, memoOf, type Ref, type SchemaNode } from './node.ts';
import { NEVER, type ObjectAlt } from './shape.ts';

/** Values of one branch; with more, branches are compared one by one. */
const MAX_VALUES = 60;

/** Whether it is certain that no value fits two of the schemas. */
export function pairwiseDisjoint(context: Context, branches: readonly SchemaNode[]): boolean {
  if (areMarked(context, branches)) return true;
  return branches.every((one, index) =>
    branches.slice(index + 1).every((other) => disjoint(context, [one], [other])),
  );
}

/** Whether each lists values of its own: its constants, or those of a property that all of them require. */
function areMarked(context: Context, branches: readonly SchemaNode[]): boolean {
  const memo = memoOf<boolean>(context, areMarked);
  const key = branches.map(({ id }) => id).join(' ');
  const known = memo.get(key);
  if (known !== undefined) return known;
  // While it is being asked, it is not certain.
  memo.set(key, false);
  const answer =
    branches.length > 2 && context.budget.deeper(() => areAllMarked(context, branches));
  memo.set(key, answer);
  return answer;
}

function areAllMarked(context: Context, branches: readonly SchemaNode[]): boolean {
  if (areApart(branches.map((branch) => textsIn(context, [branch])))) return true;
  const objects = branches.map((branch) => {
    const { alts } = expand(context, [branch]);
    return alts.filter((alt): alt is ObjectAlt => alt.kind === 'object').length === alts.length
      ? (alts as ObjectAlt[])
      : [];
  });
  const names = objects[0]?.[0]?.required ?? [];
  return [...names].some((name) => areApart(objects.map((alts) => marksOf(context, alts, name))));
}

function marksOf(context: Context, alts: readonly ObjectAlt[], name: string): string[] | undefined {
  const marks: string[] = [];
  for (const alt of alts) {
    const texts = alt.required.has(name) ? memberTexts(context, alt, name) : undefined;
    if (!texts) return undefined;
    marks.push(...texts);
  }
  return marks.length > 0 ? marks : undefined;
}

function memberTexts(context: Context, alt: ObjectAlt, name: string): string[] | undefined {
  try {
    const member = memberOf(context, alt, name);
    return member === NEVER || member.length === 0 ? undefined : textsIn(context, member);
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}

/** All values of a schema, where it lists them. */
function textsIn(context: Context, ref: Ref): string[] | undefined {
  const texts: string[] = [];
  for (const alt of expand(context, ref).alts) {
    if (!alt.values || alt.values.length > MAX_VALUES) return undefined;
    texts.push(...alt.values.map(canonicalJson));
  }
  return texts;
}

function areApart(lists: readonly (readonly string[] | undefined)[]): boolean {
  const seen = new Set<string>();
  return lists.every((list) => {
    if (!list || list.some((text) => seen.has(text))) return false;
    for (const text of list) seen.add(text);
    return true;
  });
}
