import { causeOf } from './cause.ts';
import { compareAlts } from './compare-alts.ts';
import { compareKinds } from './compare-kinds.ts';
import { compareRest } from './compare-rest.ts';
import { type Draft, isBad, type Pair, placeOf, type Step, sides, type Walk } from './draft.ts';
import { expand } from './expand.ts';
import { asWritten, keyOf } from './node.ts';
import { compareNotes } from './notes.ts';
import { within } from './prove.ts';

const NOTHING: ReadonlySet<Draft> = new Set();

/**
 * What changed between the schemas of one place and below it. The rules name what they see; whether a place is safe is
 * what the proof says: a rule's alarm is dropped where every value is proven to fit, and where no rule is alarmed but
 * nothing is proven, that is the finding.
 */
export function walk(state: Walk, pair: Pair, path: Step[]): ReadonlySet<Draft> {
  const key = `${keyOf(pair.before)}|${keyOf(pair.after)}`;
  const known = state.done.get(key);
  if (known) return known;
  // While it is being looked at, the places inside it that are itself say nothing.
  state.done.set(key, NOTHING);
  const drafts = state.context.budget.deeper(() => walkOnce(state, pair, path));
  state.done.set(key, drafts);
  return drafts;
}

function walkOnce(state: Walk, pair: Pair, path: Step[]): ReadonlySet<Draft> {
  const { context } = state;
  for (const node of pair.before) state.seen.add(node.pointer);
  const written = pair.before.map(asWritten);
  const same = within(context, written, pair.after) && within(context, pair.after, written);
  const old = expand(context, pair.before);
  const now = expand(context, pair.after);
  const found = new Set<Draft>(compareNotes(state, pair, path));
  const add = (drafts: Iterable<Draft>): void => {
    for (const draft of drafts) found.add(draft);
  };
  if (!same) {
    add(compareKinds(state, pair, path, old, now));
    add(compareRest(state, pair, path, old, now));
  }
  add(compareAlts(state, pair, path, { old, now, same }));
  return settle(state, pair, path, found, same);
}

/** What stands of the drafts, given what can be proven. */
function settle(
  state: Walk,
  pair: Pair,
  path: Step[],
  found: Set<Draft>,
  same: boolean,
): ReadonlySet<Draft> {
  const { sub, sup } = sides(state, pair);
  const bad = [...found].filter((draft) => isBad(state, draft));
  const proven = within(state.context, sub, sup) || same;
  const pointer = placeOf(pair);
  if (proven) {
    const wrong = bad.filter((draft) => !draft.policy);
    if (wrong.length === 0) return found;
    for (const draft of wrong) found.delete(draft);
    if (!same && ![...found].some(({ effect }) => effect !== 'none')) {
      const rule = state.direction === 'input' ? 'schema-widened' : 'schema-narrowed';
      found.add({
        rule,
        effect: state.direction === 'input' ? 'widened' : 'narrowed',
        pointer,
        before: pair.before[0]?.raw,
        after: pair.after[0]?.raw,
        says:
          state.direction === 'input'
            ? 'is written in another way, and takes everything that it took before'
            : 'is written in another way, and gives nothing that it did not give before',
        path,
        pair,
      });
    }
    return found;
  }
  if (bad.length > 0) return found;
  const cause = causeOf(pair);
  found.add({
    rule: 'schema-unproven',
    effect: 'changed',
    ...cause,
    says: `changed in \`${cause.cause}\``,
    confidence: 'unproven',
    path,
    pair,
  });
  return found;
}
