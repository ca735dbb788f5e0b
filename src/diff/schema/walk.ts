import { causeOf, schemaOf } from './cause.ts';
import { compareAlts } from './compare-alts.ts';
import { compareKinds } from './compare-kinds.ts';
import { compareRest, isReference } from './compare-rest.ts';
import { type Draft, isBad, type Pair, placeOf, type Step, sides, type Walk } from './draft.ts';
import { emptiedProperty } from './emptied.ts';
import { expand } from './expand.ts';
import { asWritten, keyOf } from './node.ts';
import { compareNotes } from './notes.ts';
import { atReference } from './other-reference.ts';
import { within } from './prove.ts';
import type { Shape } from './shape.ts';
import { areTwins } from './twins.ts';

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
  if (areTwins(state.context, pair.before, pair.after)) return NOTHING;
  if (state.open.has(key)) {
    // A place inside itself: what is found about it stands at the outer one.
    state.met.add(key);
    return NOTHING;
  }
  state.open.add(key);
  const found = state.context.budget.deeper(() => walkOnce(state, pair, path));
  state.open.delete(key);
  state.met.delete(key);
  const drafts = settle(state, pair, path, found);
  state.done.set(key, drafts);
  return drafts;
}

function walkOnce(state: Walk, pair: Pair, path: Step[]): Found {
  const { context } = state;
  const written = pair.before.map(asWritten);
  const same = within(context, written, pair.after) && within(context, pair.after, written);
  const old = expand(context, pair.before);
  const now = expand(context, pair.after);
  for (const node of [...pair.before, ...pair.after]) state.seen.add(node.pointer);
  for (const { nodes } of [...old.alts, ...now.alts]) {
    for (const node of nodes) state.seen.add(node.pointer);
  }
  const notes = compareNotes(state, pair, path).filter((draft) => !isDefaultNull(draft, old, now));
  const found = new Set<Draft>(notes);
  const add = (drafts: Iterable<Draft>): void => {
    for (const draft of drafts) found.add(draft);
  };
  if (!same) {
    const rest = compareRest(state, pair, path, old, now);
    add(rest);
    if (rest.some(({ cause }) => isReference(cause))) return { found, same };
    const emptied = emptiedProperty(context, pair);
    const there = emptied && walk(state, emptied.pair, [...path, { property: emptied.name }]);
    if (there?.size) add(there);
    else add(compareKinds(state, pair, path, old, now));
  }
  add(compareAlts(state, pair, path, { old, now, same }));
  return { found: atReference(state, pair, found), same };
}

/** Pydantic's optional: the default `null` comes and goes with `null` itself. */
function isDefaultNull({ rule, before, after }: Draft, old: Shape, now: Shape): boolean {
  if (rule !== 'default-changed') return false;
  const [was, is] = [old, now].map(({ alts }) => alts.some(({ kind }) => kind === 'null'));
  return (
    (!was && is === true && before === undefined && after === null) ||
    (was === true && !is && before === null && after === undefined)
  );
}

interface Found {
  found: Set<Draft>;
  same: boolean;
}

/** What stands of the drafts, given what can be proven. */
function settle(state: Walk, pair: Pair, path: Step[], { found, same }: Found): ReadonlySet<Draft> {
  if (same) {
    for (const draft of found) {
      if (isBad(state, draft) && !draft.policy) found.delete(draft);
    }
    return found;
  }
  const { sub, sup } = sides(state, pair);
  const bad = [...found].filter((draft) => isBad(state, draft));
  const isInput = state.direction === 'input';
  // What stands open further out is settled there.
  const isDeferred = state.met.size > 0;
  if (within(state.context, sub, sup)) {
    for (const draft of bad) if (!draft.policy) found.delete(draft);
    if (isDeferred || [...found].some(({ effect }) => effect !== 'none')) return found;
    const old = schemaOf(pair.before);
    found.add({
      rule: isInput ? 'schema-widened' : 'schema-narrowed',
      effect: isInput ? 'widened' : 'narrowed',
      pointer: old?.pointer ?? placeOf(pair),
      before: old?.raw,
      after: schemaOf(pair.after)?.raw,
      says: isInput
        ? 'changed in a way that refuses nothing that was accepted'
        : 'changed in a way that allows nothing new',
      path,
      pair,
    });
  } else if (bad.length === 0 && !isDeferred) {
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
  }
  return found;
}
