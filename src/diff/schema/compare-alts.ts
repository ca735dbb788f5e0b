import { branchSays, type Combinator, combinator } from './branches.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareFormat } from './compare-format.ts';
import { compareObjects } from './compare-objects.ts';
import { compareNumbers, compareStrings } from './compare-scalars.ts';
import type { Draft, Pair, Step, Walk } from './draft.ts';
import { pairUp } from './match.ts';
import { asWritten, type SchemaNode } from './node.ts';
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
      drafts.add(branch(state, pair, path, alt, { all: left, alone: gone, old: left }));
    }
    for (const alt of fresh) {
      if (alt.values || altWithin(state.context, alt, pair.before.map(asWritten))) continue;
      drafts.add(branch(state, pair, path, alt, { all: right, alone: fresh, old: left }));
    }
  }
  return drafts;
}

/** An alternative that only one side has, as the branch that came or went. */
function branch(
  state: Walk,
  pair: Pair,
  path: Step[],
  alt: Alt,
  { all, alone, old }: Sided,
): Draft {
  const isGone = all === old;
  const made = alt.nodes
    .map((node) => combinator(state, [node]))
    .map((one) => one && { one, child: one.branches.find((child) => alt.nodes.includes(child)) })
    .find((found) => found?.child && isAlone(found.child, { all, alone }));
  const one =
    made?.one ??
    combinator(state, isGone ? pair.before : pair.after) ??
    combinator(state, pair.after);
  const what = isGone ? 'removed' : 'added';
  const node = made?.child ?? alt.nodes.at(-1);
  const raw = node?.raw;
  return {
    rule: `${one?.keyword === 'oneOf' ? 'one-of' : 'any-of'}-branch-${what}`,
    effect: isGone ? 'narrowed' : 'widened',
    pointer: isGone ? (node?.pointer ?? pair.place) : listPointer(state, pair, made?.one, old),
    ...(isGone ? { before: raw } : { after: raw }),
    says: branchSays(raw, what),
    path,
    pair,
  };
}

interface Sided {
  /** Alternatives of one kind of its side, those without a counterpart, and those of the old side. */
  all: readonly Alt[];
  alone: readonly Alt[];
  old: readonly Alt[];
}

/** Whether nothing of a branch is left on the other side. */
function isAlone(child: SchemaNode, { all, alone }: Pick<Sided, 'all' | 'alone'>): boolean {
  return all.every((alt) => !alt.nodes.includes(child) || alone.includes(alt));
}

/** The list of branches on the old side that one joined. */
function listPointer(
  state: Walk,
  pair: Pair,
  joined: Combinator | undefined,
  old: readonly Alt[],
): string {
  const lists = old.flatMap(({ nodes }) =>
    nodes.flatMap((node) => combinator(state, [node]) ?? []),
  );
  const same = lists.find(({ pointer }) => pointer === joined?.pointer);
  return (same ?? combinator(state, pair.before))?.pointer ?? pair.before[0]?.pointer ?? pair.place;
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
