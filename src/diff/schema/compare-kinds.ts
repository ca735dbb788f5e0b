import type { JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { branchChange } from './branches.ts';
import { fits } from './candidates.ts';
import { list, listedAt, nodesOf, valueChanges } from './compare-values.ts';
import { type Draft, type Effect, type Pair, placeOf, type Step, type Walk } from './draft.ts';
import { saidBy, typeKinds } from './node.ts';
import type { Alt, Shape } from './shape.ts';
import type { Kind } from './values.ts';

/** Which types came and went, and which listed values. */
export function compareKinds(
  state: Walk,
  pair: Pair,
  path: Step[],
  old: Shape,
  now: Shape,
): Draft[] {
  const left = byKind(old);
  const right = byKind(now);
  const draft = (
    rule: string,
    effect: Effect,
    change: Pick<Draft, 'pointer' | 'before' | 'after'>,
    says: string,
  ): Draft => ({ rule, effect, ...change, says, path, pair });
  const valuesBefore = valuesIn([...left.values()].flat());
  const valuesAfter = valuesIn([...right.values()].flat());
  const listed = listedAt(state, pair, [old, now], [valuesBefore, valuesAfter]);
  const lost = [...left.keys()].filter((kind) => !right.has(kind));
  const gained = [...right.keys()].filter((kind) => !left.has(kind));
  const types = typeChange(pair, old, now, lost);
  const says = `was ${typeNames(old)}, is now ${typeNames(now)}`;
  if (valuesBefore && valuesAfter) {
    // Where it is a type of its own, `null` is no listed value.
    const [typed, rule, effect]: [Alt[] | undefined, string, Effect] = right.has('null')
      ? [gained.includes('null') ? right.get('null') : undefined, 'type-widened', 'widened']
      : [left.get('null'), 'type-narrowed', 'narrowed'];
    if (!typed?.every((alt) => !alt.values)) {
      return valueChanges(valuesBefore, valuesAfter, listed, draft);
    }
    const [was, is] = [valuesBefore, valuesAfter].map((values) =>
      values.filter((value) => value !== null),
    );
    return [...valueChanges(was!, is!, listed, draft), draft(rule, effect, types, says)];
  }
  const drafts: Draft[] = [];
  for (const [kind, alts] of left) {
    const others = right.get(kind);
    const was = valuesIn(alts);
    const is = others && valuesIn(others);
    if (!others || (!was && !is)) continue;
    if (was && is) drafts.push(...valueChanges(was, is, listed, draft));
    else if (is && alts.every((alt) => !alt.values)) {
      const one = isOne(now) ? 'const' : 'enum';
      const says = is.length === 1 ? `must be ${list(is)} now` : `must be one of ${list(is)} now`;
      drafts.push(draft(`${one}-introduced`, 'narrowed', listed, says));
    } else if (was && others.every((alt) => !alt.values) && keeps(state, pair, was)) {
      const one = isOne(old) ? 'const' : 'enum';
      drafts.push(
        draft(`${one}-dropped`, 'widened', listed, `is no longer limited to ${list(was)}`),
      );
    }
  }
  const integers = integerChange(left, right);
  if (lost.length === 0 && gained.length === 0 && !integers) return drafts;
  // Listed values say which types they are of.
  const introduced = drafts.some(({ rule }) => rule.endsWith('-introduced'));
  const dropped = drafts.some(({ rule }) => rule.endsWith('-dropped'));
  if ((introduced && gained.length === 0) || (dropped && lost.length === 0)) return drafts;
  const branches = branchChange(state, pair, lost, gained);
  if (branches) return [...drafts, ...branches.map((one) => ({ ...one, path, pair }))];
  const narrowed = lost.length > 0 || integers === 'narrowed';
  const widened = gained.length > 0 || integers === 'widened';
  if (narrowed && widened) return [...drafts, draft('type-changed', 'changed', types, says)];
  const rule = narrowed ? 'type-narrowed' : 'type-widened';
  return [...drafts, draft(rule, narrowed ? 'narrowed' : 'widened', types, says)];
}

/** Whether a schema lists a single value, of whatever kind. */
function isOne({ alts }: Shape): boolean {
  const lists = alts.flatMap(({ values }) => (values ? [values] : []));
  const first = lists[0]?.[0];
  return lists.every((list) => list.every((value) => equalJson(value, first)));
}

/** Whether what is no longer listed is still allowed; for results it is enough that more is. */
function keeps({ context, direction }: Walk, { after }: Pair, values: JsonValue[]): boolean {
  return direction === 'output' || values.every((value) => fits(context, after, value));
}

function byKind({ alts }: Shape): Map<Kind, Alt[]> {
  const kinds = new Map<Kind, Alt[]>();
  for (const alt of alts) kinds.set(alt.kind, [...(kinds.get(alt.kind) ?? []), alt]);
  return kinds;
}

/** All values, where every alternative lists its own. `null` is listed by being a type. */
function valuesIn(alts: Alt[]): JsonValue[] | undefined {
  if (alts.every(({ kind }) => kind === 'null')) return undefined;
  if (alts.length === 1 && alts[0]!.values) return alts[0]!.values;
  const values: JsonValue[] = [];
  for (const alt of alts) {
    if (alt.values) values.push(...alt.values);
    else if (alt.kind === 'null') values.push(null);
    else return undefined;
  }
  return values;
}

function integerChange(left: Map<Kind, Alt[]>, right: Map<Kind, Alt[]>): Effect | undefined {
  const only = (alts: Alt[] | undefined): boolean | undefined =>
    alts?.some((alt) => alt.values) === false
      ? alts.every((alt) => alt.kind === 'number' && alt.typedInteger)
      : undefined;
  const was = only(left.get('number'));
  const is = only(right.get('number'));
  if (was === undefined || is === undefined || was === is) return undefined;
  return is ? 'narrowed' : 'widened';
}

/** `string or null`; what is not limited is `anything`. */
function typeNames(shape: Shape): string {
  const names = namesOf(shape);
  if (names.length === 0) return 'nothing';
  return names.length === 6
    ? 'anything'
    : names.toSorted((a, b) => Number(a === 'null') - Number(b === 'null')).join(' or ');
}

function namesOf({ alts }: Shape): string[] {
  const names = alts.map((alt) =>
    alt.kind === 'number' && (alt.integer || alt.values?.every(Number.isInteger))
      ? 'integer'
      : alt.kind,
  );
  const unique = [...new Set<string>(names)];
  return unique.includes('number') ? unique.filter((name) => name !== 'integer') : unique;
}

/** At the `type` that is another or gone; not at one in a definition that both sides use alike. */
function typeChange(
  pair: Pair,
  old: Shape,
  now: Shape,
  lost: Kind[],
): Pick<Draft, 'pointer' | 'before' | 'after'> {
  const others = nodesOf(now);
  const typed = nodesOf(old).filter((node) => {
    const type = saidBy(node, 'type');
    return (
      type !== undefined &&
      !others.some((one) => one.pointer === node.pointer && equalJson(type, saidBy(one, 'type')))
    );
  });
  const gone = typed.find((node) => typeKinds(node)!.every((kind) => lost.includes(kind as Kind)));
  const pointer = `${(gone ?? typed[0])?.pointer ?? placeOf(pair)}/type`;
  const named = (shape: Shape): JsonValue | undefined => {
    const names = namesOf(shape);
    return names.length === 6 ? undefined : names.length === 1 ? names[0] : names;
  };
  return { pointer, before: named(old), after: named(now) };
}
