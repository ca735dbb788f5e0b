import { equalJson } from '../../snapshot/canonical.ts';
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
  take((a, b) => decided(() => altWithinAlt(context, a, b) && altWithinAlt(context, b, a)));
  take((a, b) => decided(() => sameMark(context, a, b)));
  take((a, b) => decided(() => altWithinAlt(context, a, b) || altWithinAlt(context, b, a)));
  take((a, b) => alike(a, b));
  if (gone.length === fresh.length) take((a, b) => !a.values === !b.values);
  return { pairs, gone, fresh };
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
