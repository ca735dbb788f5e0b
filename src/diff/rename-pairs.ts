import type { Profile } from './profile.ts';

/** Up to so many pairs all are looked at. */
const ALL_PAIRS = 10_000;
/** Above: for each item the likeliest few, by features that at most so many new items share. */
const RARE = 20;
const BEST = 5;
const MAX_FEATURES = 60;

/**
 * The pairs of a removed and an added item that are worth a look: all of few; of many those that share what few others
 * have. Linear in the number of items.
 */
export function pairsToCompare(
  gone: readonly Profile[],
  fresh: readonly Profile[],
): [Profile, Profile][] {
  if (gone.length * fresh.length <= ALL_PAIRS) {
    return gone.flatMap((before) => fresh.map((after): [Profile, Profile] => [before, after]));
  }
  const byFeature = new Map<string, Profile[]>();
  for (const profile of fresh) {
    for (const feature of featuresOf(profile)) {
      const group = byFeature.get(feature);
      if (!group) byFeature.set(feature, [profile]);
      // One more than is rare is enough to know.
      else if (group.length <= RARE) group.push(profile);
    }
  }
  return gone.flatMap((before) =>
    likeliest(before, byFeature).map((after): [Profile, Profile] => [before, after]),
  );
}

function likeliest(before: Profile, byFeature: ReadonlyMap<string, Profile[]>): Profile[] {
  const votes = new Map<Profile, number>();
  for (const feature of featuresOf(before)) {
    const group = byFeature.get(feature) ?? [];
    if (group.length > RARE) continue;
    for (const after of group) votes.set(after, (votes.get(after) ?? 0) + 1 / group.length);
  }
  return [...votes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, BEST)
    .map(([after]) => after);
}

function featuresOf({ plain, nameWords, parameters, text, textWords }: Profile): string[] {
  return [
    `n${plain}`,
    `w${[...nameWords].sort().join(' ')}`,
    `t${text.slice(0, 400)}`,
    `p${[...parameters].slice(0, MAX_FEATURES).sort().join(' ')}`,
    ...[...nameWords].slice(0, MAX_FEATURES).map((word) => `o${word}`),
    ...[...textWords].slice(0, MAX_FEATURES).map((word) => `s${word}`),
  ];
}
