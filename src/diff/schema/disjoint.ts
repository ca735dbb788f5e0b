import type { JsonValue } from '../../json.ts';
import { accepts, Undecidable } from './evaluate.ts';
import { expand, isCovered } from './expand.ts';
import { declaredNames, memberOf } from './member-of.ts';
import { type Context, keyOf, memoOf, type Ref } from './node.ts';
import type { Alt, NumberAlt, ObjectAlt, StringAlt } from './shape.ts';
import { NEVER } from './shape.ts';

/** Whether it is certain that no value fits both. */
export function disjoint(context: Context, a: Ref, b: Ref): boolean {
  const memo = memoOf<boolean>(context, disjoint);
  const key = `${keyOf(a)}|${keyOf(b)}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  // While it is being asked, it is not certain.
  memo.set(key, false);
  const answer = context.budget.deeper(() => {
    const others = expand(context, b).alts;
    return expand(context, a).alts.every((one) =>
      others.every((other) => disjointAlts(context, one, other)),
    );
  });
  memo.set(key, answer);
  return answer;
}

/** Whether it is certain that no value fits both alternatives. */
export function disjointAlts(context: Context, a: Alt, b: Alt): boolean {
  if (a.kind !== b.kind) return true;
  context.budget.step();
  if (a.values) return a.values.every((value) => refuses(context, b, value));
  if (b.values) return b.values.every((value) => refuses(context, a, value));
  if (excludes(context, a, b) || excludes(context, b, a)) return true;
  if (a.kind === 'number') return apart(a, b as NumberAlt);
  if (a.kind === 'string') {
    const other = b as StringAlt;
    return a.maxLength < other.minLength || other.maxLength < a.minLength;
  }
  if (a.kind === 'array' && b.kind === 'array') {
    return a.maxItems < b.minItems || b.maxItems < a.minItems;
  }
  if (a.kind === 'object') return disjointObjects(context, a, b as ObjectAlt);
  return false;
}

function refuses(context: Context, alt: Alt, value: JsonValue): boolean {
  return alt.nodes.some((node) => accepts(context, node, value) === false);
}

/** `not` with the very schema of the other, or with one that takes all of it. */
function excludes(context: Context, a: Alt, b: Alt): boolean {
  return a.rest.some(
    (rest) =>
      rest.op === 'not' && (b.nodes.includes(rest.node) || isCovered(context, b, rest.node)),
  );
}

function apart(a: NumberAlt, b: NumberAlt): boolean {
  if (a.min > b.max || b.min > a.max) return true;
  if (a.min === b.max && (a.minExcluded || b.maxExcluded)) return true;
  return b.min === a.max && (b.minExcluded || a.maxExcluded);
}

/** A property that one of them demands, and that can't fit both. */
function disjointObjects(context: Context, a: ObjectAlt, b: ObjectAlt): boolean {
  if (a.maxProperties < b.minProperties || b.maxProperties < a.minProperties) return true;
  const demanded = new Set([...a.required, ...b.required]);
  const names = [...demanded].filter(
    (name) => declaredNames(a).has(name) || declaredNames(b).has(name),
  );
  return names.some((name) => {
    try {
      const [one, other] = [memberOf(context, a, name), memberOf(context, b, name)];
      if (one === NEVER || other === NEVER) return true;
      return one.length > 0 && other.length > 0 && disjoint(context, one, other);
    } catch (error) {
      if (error instanceof Undecidable) return false;
      throw error;
    }
  });
}
