import type { JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { inWords } from '../in-words.ts';
import { choiceChange, combinator } from './branches.ts';
import { changeAt, type Draft, type Effect, type Pair, type Walk } from './draft.ts';
import type { Alt, Shape } from './shape.ts';
import { setOf } from './values.ts';

/** Where values are listed; spread over branches they are told as lists, with what the branches say about them. */
export function listedAt(
  state: Walk,
  pair: Pair,
  [old, now]: readonly [Shape, Shape],
  [before, after]: readonly [JsonValue[] | undefined, JsonValue[] | undefined],
): Pick<Draft, 'pointer' | 'before' | 'after'> {
  const { keyword: _, ...change } = changeAt(pair, nodesOf(old), nodesOf(now), 'enum', 'const');
  if (!before || !after || isWhole(change.before, before)) return change;
  if (!equalJson(change.before, change.after)) return change;
  const pointer = combinator(state, pair.before)?.pointer ?? change.pointer;
  return choiceChange(state, pair) ?? { pointer, before, after };
}

/** Whether one keyword lists all values: huge lists are compared elsewhere. */
function isWhole(said: JsonValue | undefined, values: JsonValue[]): boolean {
  return Array.isArray(said) && said.length >= values.length;
}

export type MakeDraft = (
  rule: string,
  effect: Effect,
  change: Pick<Draft, 'pointer' | 'before' | 'after'>,
  says: string,
) => Draft;

/** Listed values that came and went. */
export function valueChanges(
  before: JsonValue[],
  after: JsonValue[],
  change: Pick<Draft, 'pointer' | 'before' | 'after'>,
  draft: MakeDraft,
): Draft[] {
  const [old, now] = [setOf(before), setOf(after)];
  const removed = before.filter((value) => !now.has(value));
  const added = after.filter((value) => !old.has(value));
  const isRest = (value: JsonValue): boolean => value !== null && !removed.includes(value);
  if (removed.length === 1 && added.length === 1 && !before.some(isRest)) {
    const says = `was ${inWords(removed[0])}, is now ${inWords(added[0])}`;
    return [draft('const-changed', 'changed', change, says)];
  }
  const drafts: Draft[] = [];
  if (removed.length > 0) {
    drafts.push(
      draft('enum-value-removed', 'narrowed', change, `can no longer be ${list(removed)}`),
    );
  }
  if (added.length > 0) {
    drafts.push(draft('enum-value-added', 'widened', change, `can now also be ${list(added)}`));
  }
  return drafts;
}

/** Listed values in a sentence. */
export function list(values: JsonValue[]): string {
  const shown = values.slice(0, 5).map((value) => inWords(value, 40));
  const more = values.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** The schemas that a shape is made of. */
export function nodesOf({ alts }: Shape): Alt['nodes'] {
  return [...new Set(alts.flatMap(({ nodes }) => nodes))];
}
