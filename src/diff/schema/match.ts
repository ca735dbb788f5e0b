import { canonicalJson, equalJson } from '../../snapshot/canonical.ts';
import { Undecidable } from './evaluate.ts';
import { expand } from './expand.ts';
import { declaredNames, memberOf } from './member-of.ts';
import type { Context } from './node.ts';
import { altWithinAlt } from './prove.ts';
import { type Alt, NEVER, type ObjectAlt } from './shape.ts';

/** Alternatives of one kind with their likely counterparts: equal ones first, then those that tell themselves apart alike. */
export function pairUp(
  context: Context,
  old: readonly Alt[],
  now: readonly Alt[],
): { pairs: [Alt, Alt][]; gone: Alt[]; fresh: Alt[] } {
  if (old.length === 1 && now.length === 1) {
    return { pairs: [[old[0]!, now[0]!]], gone: [], fresh: [] };
  }
  const gone = [...old];
  const fresh = [...now];
  const pairs: [Alt, Alt][] = [];
  const take = (suits: (a: Alt, b: Alt) => boolean): void => {
    for (const a of [...gone]) {
      const b = fresh.find((one) => suits(a, one));
      if (!b) continue;
      pairs.push([a, b]);
      gone.splice(gone.indexOf(a), 1);
      fresh.splice(fresh.indexOf(b), 1);
    }
  };
  pairs.push(...sameConstants(gone, fresh));
  take((a, b) => decided(() => altWithinAlt(context, a, b) && altWithinAlt(context, b, a)));
  take((a, b) => decided(() => sameMark(context, a, b)));
  take((a, b) => decided(() => altWithinAlt(context, a, b) || altWithinAlt(context, b, a)));
  take((a, b) => alike(a, b));
  if (gone.length === fresh.length) take((a, b) => !a.values === !b.values);
  return { pairs, gone, fresh };
}

/** Those of the same single value, taken out of both lists: a long choice of constants is not asked one by one. */
function sameConstants(gone: Alt[], fresh: Alt[]): [Alt, Alt][] {
  const key = ({ values }: Alt): string | undefined =>
    values?.length === 1 ? canonicalJson(values[0]!) : undefined;
  const byValue = new Map<string, Alt>();
  for (const alt of fresh) {
    const value = key(alt);
    if (value !== undefined && !byValue.has(value)) byValue.set(value, alt);
  }
  const pairs: [Alt, Alt][] = [];
  for (const alt of gone) {
    const value = key(alt);
    const other = value === undefined ? undefined : byValue.get(value);
    if (!other) continue;
    byValue.delete(value!);
    pairs.push([alt, other]);
  }
  const taken = new Set(pairs.flat());
  for (const list of [gone, fresh]) {
    const left = list.filter((alt) => !taken.has(alt));
    list.splice(0, list.length, ...left);
  }
  return pairs;
}

function decided(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Undecidable) return false;
    throw error;
  }
}

/** A required property with one and the same value on both sides: `kind: "circle"`. */
function sameMark(context: Context, a: Alt, b: Alt): boolean {
  if (a.kind !== 'object' || b.kind !== 'object') return false;
  return [...a.required].some((name) => {
    const mark = markOf(context, a, name);
    return mark !== undefined && b.required.has(name) && equalJson(mark, markOf(context, b, name));
  });
}

function markOf(context: Context, alt: ObjectAlt, name: string) {
  const member = memberOf(context, alt, name);
  if (member === NEVER || member.length === 0) return undefined;
  const { alts } = expand(context, member);
  return alts.length === 1 && alts[0]!.values?.length === 1 ? alts[0]!.values[0] : undefined;
}

/** Most of what they declare has the same names. */
function alike(a: Alt, b: Alt): boolean {
  if (a.kind !== 'object' || b.kind !== 'object') return false;
  const [left, right] = [declaredNames(a), declaredNames(b)];
  const both = [...left].filter((name) => right.has(name)).length;
  return both * 2 > Math.max(left.size, right.size);
}
