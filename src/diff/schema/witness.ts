import type { JsonValue } from '../../json.ts';
import { candidates, fits, isRefused } from './candidates.ts';
import { type Draft, isBad, type Pair, sides, type Walk } from './draft.ts';
import { embed, partsAt } from './embed.ts';
import { Undecidable } from './evaluate.ts';
import { asWritten, type Ref } from './node.ts';
import { isOwnFault } from './own-fault.ts';

/** Drafts of one schema that are made concrete, and what may be spent on each. */
const MAX_WITNESSES = 12;
const STEPS = 12_000;
/** A witness that nobody would read is none. */
const MAX_TEXT = 2000;

/**
 * Makes the drafts that break somebody concrete: a value that one side takes, by policy and as written, and the other
 * refuses. Where such a value is found, what was not proven is known to break.
 */
export function findWitnesses(state: Walk, drafts: readonly Draft[], root: Pair): void {
  let left = MAX_WITNESSES;
  const isOnly = drafts.filter((draft) => isBad(state, draft)).length === 1;
  for (const draft of drafts) {
    if (!isBad(state, draft) || draft.severity || draft.rule === 'schema-invalid') continue;
    if (left-- === 0 || !state.context.budget.roomy) return;
    const witness = state.context.budget.share(STEPS, () => search(state, draft, root, isOnly));
    if (witness === undefined) continue;
    draft.witness = witness;
    draft.confidence = 'witness';
    if (draft.rule !== 'schema-unproven') continue;
    draft.rule = state.direction === 'input' ? 'schema-narrowed' : 'schema-widened';
    const where = draft.cause === undefined ? '' : `changed in \`${draft.cause}\`, and `;
    draft.says =
      state.direction === 'input'
        ? `${where}no longer takes everything that it took`
        : `${where}may hold what it could not hold before`;
  }
}

function search(state: Walk, draft: Draft, root: Pair, isOnly: boolean): JsonValue | undefined {
  const { context } = state;
  const whole = sides(state, root);
  const isInput = state.direction === 'input';
  const written = whole.sub.map(asWritten);
  const shows = (value: JsonValue): boolean =>
    JSON.stringify(value).length <= MAX_TEXT &&
    isRefused(context, whole.sup, value) &&
    fits(context, written, value) &&
    (draft.policy === true || !isInput || fits(context, whole.sub, value));
  const part = sides(state, draft.pair);
  const sub = draft.policy ? part.sub.map(asWritten) : part.sub;
  const from: Ref = draft.policy ? written : whole.sub;
  try {
    const values = candidates(context, sub, part.sup).filter(
      (value) => isRefused(context, part.sup, value) && fits(context, sub, value),
    );
    // Of several changes at one place each is shown by a value of its own where there is one.
    const own = values.filter((value) => isOwnFault(context, draft, state.direction, value));
    for (const value of new Set([...own, ...values])) {
      const found = embed(context, from, draft.path, value).find(shows);
      if (found !== undefined) return found;
    }
    if (draft.confidence !== 'unproven') return undefined;
    // What another change refuses says nothing about this one.
    const isOurs = (value: JsonValue): boolean =>
      isOnly ||
      partsAt(value, draft.path).some(
        (one) => fits(context, sub, one) && isRefused(context, part.sup, one),
      );
    return candidates(context, whole.sub, whole.sup).find((value) => shows(value) && isOurs(value));
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}
