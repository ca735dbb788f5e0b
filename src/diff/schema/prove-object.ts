import { accepts } from './evaluate.ts';
import { expand } from './expand.ts';
import { declaredNames, memberOf, namePatterns, otherMember } from './member-of.ts';
import type { Context, Ref } from './node.ts';
import { textsWithin, within } from './prove.ts';
import { type Member, NEVER, type ObjectAlt } from './shape.ts';

/** Patterns of names whose combinations are all looked at. */
const MAX_PATTERNS = 5;

/** Whether every object of one alternative fits the other. */
export function objectWithin(context: Context, sub: ObjectAlt, sup: ObjectAlt): boolean {
  for (const name of sup.required) if (!sub.required.has(name)) return false;
  if (sub.minProperties < sup.minProperties) return false;
  const names = new Set([...declaredNames(sub), ...declaredNames(sup)]);
  const present: string[] = [];
  for (const name of names) {
    const member = memberOf(context, sub, name);
    if (isEmpty(context, member)) continue;
    present.push(name);
    if (!memberWithin(context, member, memberOf(context, sup, name))) return false;
  }
  const isClosed = othersWithin(context, sub, sup);
  if (isClosed === false) return false;
  const most =
    isClosed === 'closed' ? Math.min(sub.maxProperties, present.length) : sub.maxProperties;
  if (most > sup.maxProperties) return false;
  return (
    namesWithin(context, sub, sup, isClosed === 'closed' ? present : undefined) &&
    dependentWithin(sub, sup, present, isClosed === 'closed')
  );
}

/** Whether nothing can be there. */
export function isEmpty(context: Context, member: Member): member is typeof NEVER {
  return member === NEVER || (member.length > 0 && expand(context, member).alts.length === 0);
}

function memberWithin(context: Context, sub: Ref, sup: Member): boolean {
  return sup === NEVER ? false : within(context, sub, sup);
}

/** Names that nobody declares, by every combination of patterns that they may match; `closed` where there are none. */
function othersWithin(context: Context, sub: ObjectAlt, sup: ObjectAlt): boolean | 'closed' {
  const patterns = [...new Set([...namePatterns(sub), ...namePatterns(sup)])];
  if (patterns.length > MAX_PATTERNS) return false;
  let closed = true;
  for (let bits = 0; bits < 2 ** patterns.length; bits++) {
    const matched = new Set(patterns.filter((_, index) => (bits >> index) & 1));
    const member = otherMember(sub, matched);
    if (isEmpty(context, member)) continue;
    closed = false;
    if (!memberWithin(context, member, otherMember(sup, matched))) return false;
  }
  return closed ? 'closed' : true;
}

function namesWithin(
  context: Context,
  sub: ObjectAlt,
  sup: ObjectAlt,
  only: string[] | undefined,
): boolean {
  return sup.names.every((names) => {
    if (only?.every((name) => accepts(context, names, name) === true)) return true;
    return textsWithin(context, sub.names, [names]);
  });
}

function dependentWithin(
  sub: ObjectAlt,
  sup: ObjectAlt,
  present: readonly string[],
  isClosed: boolean,
): boolean {
  return [...sup.dependent].every(([name, others]) => {
    if (isClosed && !present.includes(name)) return true;
    return [...others].every(
      (other) => other === name || sub.required.has(other) || sub.dependent.get(name)?.has(other),
    );
  });
}

/** What holds for the member of this name; NEVER also where no value fits it. */
export function memberAt(context: Context, alt: ObjectAlt, name: string): Member {
  const member = memberOf(context, alt, name);
  return isEmpty(context, member) ? NEVER : member;
}
