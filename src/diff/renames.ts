import { canonicalJson } from '../snapshot/canonical.ts';
import { compareCodePoints } from '../snapshot/order.ts';
import { type Candidate, likeness } from './likeness.ts';

/** An item that is gone, and the new one that it probably became. */
export interface Rename {
  before: Candidate;
  after: Candidate;
  evidence: string[];
}

/** Below this, two items are separate. */
const THRESHOLD = 0.6;
/** Pairs that are looked at: with more items gone and new than this allows, only equal contents are matched. */
const MAX_PAIRS = 10_000;

/**
 * Finds which removed item lives on under a new name: first those whose content is the same and belongs to no other,
 * then the likest pairs. Each item is in one pair at most. Linear but for a bounded number of pairs.
 */
export function findRenames(
  removed: readonly Candidate[],
  added: readonly Candidate[],
  nameMember: string,
): Rename[] {
  const renames = sameContent(removed, added, nameMember);
  const taken = new Set(renames.flatMap(({ before, after }) => [before, after]));
  const gone = removed.filter((candidate) => !taken.has(candidate));
  const fresh = added.filter((candidate) => !taken.has(candidate));
  if (gone.length * fresh.length > MAX_PAIRS) return renames;
  const pairs = gone.flatMap((before) =>
    fresh.map((after) => ({ before, after, ...likeness(before, after) })),
  );
  const likely = pairs
    .filter(({ score }) => score >= THRESHOLD)
    .sort(
      (a, b) =>
        b.score - a.score ||
        compareCodePoints(a.before.key, b.before.key) ||
        compareCodePoints(a.after.key, b.after.key),
    );
  for (const { before, after, evidence } of likely) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    renames.push({ before, after, evidence });
  }
  return renames;
}

/** Pairs that differ in nothing but the name, where there is something to differ in and only one of each. */
function sameContent(
  removed: readonly Candidate[],
  added: readonly Candidate[],
  nameMember: string,
): Rename[] {
  const gone = byContent(removed, nameMember);
  const fresh = byContent(added, nameMember);
  const renames: Rename[] = [];
  for (const [content, [before, ...twins]] of gone) {
    const [after, ...others] = fresh.get(content) ?? [];
    if (!before || !after || twins.length > 0 || others.length > 0 || !tells(before)) continue;
    renames.push({ before, after, evidence: ['everything but the name is the same'] });
  }
  return renames;
}

function byContent(candidates: readonly Candidate[], nameMember: string): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const members = Object.entries(candidate.item).filter(([key]) => key !== nameMember);
    const content = canonicalJson(Object.fromEntries(members));
    const group = groups.get(content);
    if (group) group.push(candidate);
    else groups.set(content, [candidate]);
  }
  return groups;
}

/** Whether an item says enough about itself to be recognised. */
function tells({ item, parameters }: Candidate): boolean {
  return parameters.length > 0 || (typeof item.description === 'string' && item.description !== '');
}
