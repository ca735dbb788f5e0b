import { canonicalJson } from '../snapshot/canonical.ts';
import { compareCodePoints } from '../snapshot/order.ts';
import { likeness, nameRelation, speaksForOne } from './likeness.ts';
import { type Candidate, type Profile, profileOf } from './profile.ts';
import { pairsToCompare } from './rename-pairs.ts';

/** An item that is gone, and the new one that it probably became. */
export interface Rename {
  before: Candidate;
  after: Candidate;
  evidence: string[];
}

interface Pair {
  before: Profile;
  after: Profile;
  score: number;
  evidence: string[];
}

/** A pair is only told where no other of one of its items is as likely but for this. */
const MARGIN = 0.05;

/**
 * Finds which removed item lives on under a new name: first those whose content is the same and belongs to no other,
 * then the likest pairs. Each item is in one pair at most, and where two are about equally likely, in none. Linear but
 * for a bounded number of pairs.
 */
export function findRenames(
  removed: readonly Candidate[],
  added: readonly Candidate[],
  nameMember: string,
): Rename[] {
  if (removed.length === 0 || added.length === 0) return [];
  const gone = removed.map(profileOf);
  const fresh = added.map(profileOf);
  const pairs = sameContent(gone, fresh, nameMember);
  const taken = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  const likely = pairsToCompare(
    gone.filter((profile) => !taken.has(profile)),
    fresh.filter((profile) => !taken.has(profile)),
  ).flatMap(([before, after]): Pair[] => {
    const found = likeness(before, after);
    return found ? [{ before, after, ...found }] : [];
  });
  return [...pairs, ...clearOnes(likely)].map(({ before, after, evidence }) => ({
    before: before.candidate,
    after: after.candidate,
    evidence,
  }));
}

/** The likest pairs first. A pair with a rival is not clear, unless the rival belongs more to another item. */
function clearOnes(pairs: Pair[]): Pair[] {
  pairs.sort(
    (a, b) =>
      b.score - a.score ||
      compareCodePoints(a.before.candidate.key, b.before.candidate.key) ||
      compareCodePoints(a.after.candidate.key, b.after.candidate.key),
  );
  const byItem = new Map<Profile, Pair[]>();
  for (const pair of pairs) {
    push(byItem, pair.before, pair);
    push(byItem, pair.after, pair);
  }
  const taken = new Set<Profile>();
  const isFree = (pair: Pair): boolean => !taken.has(pair.before) && !taken.has(pair.after);
  /** Whether an item has a free pair above this score other than `own`. */
  const free = (item: Profile, above: number, own: Pair): Pair[] => {
    const all = byItem.get(item)!;
    const end = all.findIndex(({ score }) => score <= above);
    return all.slice(0, end < 0 ? all.length : end).filter((pair) => pair !== own && isFree(pair));
  };
  const hasRival = (item: Profile, own: Pair): boolean =>
    free(item, own.score - MARGIN, own).some((rival) => {
      const other = rival.before === item ? rival.after : rival.before;
      return free(other, rival.score, rival).length === 0;
    });
  const clear: Pair[] = [];
  for (const pair of pairs) {
    const { before, after } = pair;
    if (!isFree(pair) || hasRival(before, pair) || hasRival(after, pair)) continue;
    taken.add(before).add(after);
    clear.push(pair);
  }
  return clear;
}

/** Pairs that differ in nothing but the name, where there is something to differ in and only one of each. */
function sameContent(
  gone: readonly Profile[],
  fresh: readonly Profile[],
  nameMember: string,
): Pair[] {
  const left = byContent(gone, nameMember);
  const right = byContent(fresh, nameMember);
  const pairs: Pair[] = [];
  for (const [content, [before, ...twins]] of left) {
    const [after, ...others] = right.get(content) ?? [];
    if (!before || !after || twins.length > 0 || others.length > 0) continue;
    const hasText = before.text !== '';
    if (!hasText && before.parameters.size === 0) continue;
    const relation = nameRelation(before, after);
    if (!speaksForOne(before, after, { relation, said: 1, hasText })) continue;
    pairs.push({ before, after, score: 1, evidence: ['everything but the name is the same'] });
  }
  return pairs;
}

function byContent(profiles: readonly Profile[], nameMember: string): Map<string, Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const members = Object.entries(profile.candidate.item).filter(([key]) => key !== nameMember);
    push(groups, canonicalJson(Object.fromEntries(members)), profile);
  }
  return groups;
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
