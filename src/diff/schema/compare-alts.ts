import { branchSays, combinator } from './branches.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareFormat } from './compare-format.ts';
import { compareObjects } from './compare-objects.ts';
import { compareNumbers, compareStrings } from './compare-scalars.ts';
import type { Draft, Pair, Step, Walk } from './draft.ts';
import { pairUp } from './match.ts';
import { asWritten } from './node.ts';
import { notesOf, speaking } from './notes.ts';
import { altWithin } from './prove.ts';
import type { Alt, Shape } from './shape.ts';
import { KINDS } from './values.ts';

export interface Shapes {
  old: Shape;
  now: Shape;
  /** Both allow the same: only what is beyond validation counts. */
  same: boolean;
}

/** Alternatives of both sides, kind by kind: each with its counterpart, and those that have none. */
export function compareAlts(
  state: Walk,
  pair: Pair,
  path: Step[],
  { old, now, same }: Shapes,
): Iterable<Draft> {
  const drafts = new Set<Draft>();
  const isMulti = old.alts.length > 1 || now.alts.length > 1;
  const plain = isMulti
    ? new Set([...speaking(state, pair.before), ...speaking(state, pair.after)])
    : undefined;
  for (const kind of KINDS) {
    const left = old.alts.filter((alt) => alt.kind === kind);
    const right = now.alts.filter((alt) => alt.kind === kind);
    if (left.length === 0 || right.length === 0) continue;
    const { pairs, gone, fresh } = pairUp(state.context, left, right);
    for (const [a, b] of pairs) {
      for (const draft of comparePair(state, pair, path, [a, b], same)) drafts.add(draft);
      if (!plain) continue;
      const own = ({ nodes }: Alt): Alt['nodes'] => nodes.filter((node) => !plain.has(node));
      for (const draft of notesOf(pair, path, own(a), own(b))) drafts.add(draft);
    }
    if (same) continue;
    for (const alt of gone) {
      if (alt.values || altWithin(state.context, alt, pair.after)) continue;
      drafts.add(branch(state, pair, path, alt, 'removed'));
    }
    for (const alt of fresh) {
      if (alt.values || altWithin(state.context, alt, pair.before.map(asWritten))) continue;
      drafts.add(branch(state, pair, path, alt, 'added'));
    }
  }
  return drafts;
}

function branch(state: Walk, pair: Pair, path: Step[], alt: Alt, what: 'added' | 'removed'): Draft {
  const old = combinator(state, pair.before);
  const now = combinator(state, pair.after);
  const one = (what === 'removed' ? old : now) ?? now ?? old;
  const prefix = one?.keyword === 'oneOf' ? 'one-of' : 'any-of';
  const node = one?.branches.find((child) => alt.nodes.includes(child)) ?? alt.nodes.at(-1);
  const raw = node?.raw;
  const pointer =
    what === 'removed'
      ? (node?.pointer ?? pair.place)
      : (old?.pointer ?? pair.before[0]?.pointer ?? pair.place);
  return {
    rule: `${prefix}-branch-${what}`,
    effect: what === 'removed' ? 'narrowed' : 'widened',
    pointer,
    ...(what === 'removed' ? { before: raw } : { after: raw }),
    says: branchSays(raw, what),
    path,
    pair,
  };
}

function comparePair(
  state: Walk,
  pair: Pair,
  path: Step[],
  [old, now]: [Alt, Alt],
  same: boolean,
): Iterable<Draft> {
  const drafts: Draft[] = [];
  if (old.kind === 'number' && now.kind === 'number') {
    drafts.push(...compareFormat(pair, path, old, now));
    if (!same) drafts.push(...compareNumbers(pair, path, old, now));
  } else if (old.kind === 'string' && now.kind === 'string') {
    drafts.push(...compareFormat(pair, path, old, now));
    if (!same) drafts.push(...compareStrings(pair, path, old, now));
  } else if (old.kind === 'array' && now.kind === 'array') {
    return compareArrays(state, pair, path, old, now, same);
  } else if (old.kind === 'object' && now.kind === 'object') {
    return compareObjects(state, pair, path, old, now, same);
  }
  return drafts;
}
