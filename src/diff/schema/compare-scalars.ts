import { equalJson } from '../../snapshot/canonical.ts';
import { changeAt, type Draft, type Effect, type Pair, type Step } from './draft.ts';
import { limitChange } from './limit-in-words.ts';
import { isImplied, isNoiseBound } from './prove-scalar.ts';
import type { Alt, NumberAlt, StringAlt } from './shape.ts';

/** A limit that moved: which way, and what it says now. */
export function constraint(
  pair: Pair,
  path: Step[],
  [old, now]: readonly [Alt, Alt],
  effect: Effect,
  ...keywords: string[]
): Draft {
  const { keyword, ...change } = changeAt(pair, old.nodes, now.nodes, ...keywords);
  const rule = effect === 'widened' ? 'constraint-loosened' : 'constraint-tightened';
  return { rule, effect, ...change, says: limitChange({ keyword, ...change }), path, pair };
}

/** Bounds and multiples. */
export function compareNumbers(pair: Pair, path: Step[], old: NumberAlt, now: NumberAlt): Draft[] {
  const drafts: Draft[] = [];
  const add = (effect: Effect, ...keywords: string[]): void => {
    drafts.push(constraint(pair, path, [old, now], effect, ...keywords));
  };
  if (!old.values && !now.values) {
    const [oldMin, nowMin] = plainBounds(old, now, 'min');
    const [oldMax, nowMax] = plainBounds(old, now, 'max');
    const bound = (effect: Effect, ...keywords: string[]): void => {
      const draft = constraint(pair, path, [old, now], effect, ...keywords);
      // What a type or a multiple makes of a bound is said there.
      if (!equalJson(draft.before, draft.after)) drafts.push(draft);
    };
    const lower = sign(nowMin - oldMin) || Number(now.minExcluded) - Number(old.minExcluded);
    if (lower) bound(lower > 0 ? 'narrowed' : 'widened', 'minimum', 'exclusiveMinimum');
    const upper = sign(oldMax - nowMax) || Number(now.maxExcluded) - Number(old.maxExcluded);
    if (upper) bound(upper > 0 ? 'narrowed' : 'widened', 'maximum', 'exclusiveMaximum');
    const narrowed = !now.multiples.every((of) => isImplied(old, of));
    const widened = !old.multiples.every((of) => isImplied(now, of));
    if (narrowed || widened) add(effectOf(narrowed, widened), 'multipleOf');
  }
  return drafts;
}

export function effectOf(narrowed: boolean, widened: boolean): Effect {
  return narrowed && widened ? 'changed' : narrowed ? 'narrowed' : 'widened';
}

/** Lengths and patterns. */
export function compareStrings(pair: Pair, path: Step[], old: StringAlt, now: StringAlt): Draft[] {
  if (old.values || now.values) return [];
  const drafts: Draft[] = [];
  const add = (effect: Effect, keyword: string): void => {
    drafts.push(constraint(pair, path, [old, now], effect, keyword));
  };
  if (old.minLength !== now.minLength) {
    add(now.minLength > old.minLength ? 'narrowed' : 'widened', 'minLength');
  }
  if (old.maxLength !== now.maxLength) {
    add(now.maxLength < old.maxLength ? 'narrowed' : 'widened', 'maxLength');
  }
  const added = now.patterns.filter((source) => !old.patterns.includes(source));
  const removed = old.patterns.filter((source) => !now.patterns.includes(source));
  if (added.length === 0 && removed.length === 0) return drafts;
  const end = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'changed';
  const { keyword, ...change } = changeAt(pair, old.nodes, now.nodes, 'pattern');
  drafts.push({
    rule: `pattern-${end}`,
    effect: effectOf(added.length > 0, removed.length > 0),
    ...change,
    ...(end === 'changed' ? { confidence: 'unproven' as const, cause: 'pattern' } : {}),
    says: limitChange({ keyword, ...change }),
    path,
    pair,
  });
  return drafts;
}

/** Bounds without those that generators write at every integer; beside another type such a bound is one. */
function plainBounds(old: NumberAlt, now: NumberAlt, side: 'min' | 'max'): [number, number] {
  const [a, b] = [old[side], now[side]];
  if (a === b) return [a, b];
  const far = side === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return [isNoiseBound(old, side) ? far : a, isNoiseBound(now, side) ? far : b];
}

/** Of two infinities there is no difference. */
function sign(difference: number): number {
  return Number.isNaN(difference) ? 0 : Math.sign(difference);
}
