import { type Draft, isBad, type Pair, type Walk } from './draft.ts';
import { contextOf, docOf, nodeAt } from './node.ts';
import { undone } from './undo.ts';
import { walk } from './walk.ts';

/** What the second look may take. */
const STEPS = 15_000;
/** Nobody accepts more of one schema. */
const MAX_ALARMS = 100;

/**
 * What is not proven to be harmless and stands behind what the rules saw: at the places where they were alarmed, a
 * proof that fails may fail for more than the alarm. So the alarms are taken back, and what is left is looked at again.
 * Who accepts the one change has not accepted the other.
 */
export function behind(state: Walk, root: Pair, drafts: readonly Draft[]): Draft[] {
  const { budget, patterns } = state.context;
  const alarms = drafts.filter((draft) => isBad(state, draft));
  if (alarms.length === 0 || alarms.length > MAX_ALARMS || !budget.roomy) return [];
  const [old] = root.before;
  const { root: after, pointer: at } = state.after;
  const left = undone({ before: old!.raw, after, at }, alarms);
  if (left === undefined) return [];
  const found = budget.share(STEPS, () => {
    const doc = docOf(left, at);
    const again: Walk = {
      ...state,
      context: contextOf(budget, patterns),
      after: doc,
      done: new Map(),
      open: new Set(),
      met: new Set(),
      seen: new Set(),
    };
    const pair = { ...root, after: [nodeAt(doc, left, at, 'open')] };
    return [...walk(again, pair, [])].filter((draft) => isBad(again, draft));
  });
  const known = new Set(alarms.map(({ pointer }) => pointer));
  return (found ?? []).filter(
    ({ rule, pointer }) => rule === 'schema-unproven' && !known.has(pointer),
  );
}
