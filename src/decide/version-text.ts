import type { IdentityNames } from './identity-names.ts';
import type { WholeState } from './round-state.ts';

/** ` (1.4.0, 1.3.9)`, where any is known. */
export function knownVersions(all: readonly (string | undefined)[]): string {
  const known = [...new Set(all.filter((version) => version !== undefined))];
  return known.length > 0 ? ` (${known.slice(0, 3).join(', ')})` : '';
}

/** `2 of 3 answer 2.0.0 (the new version), 1 answers 1.4.0 (the old version)`. */
export function answerers(
  { identities, versions }: Extract<WholeState, { state: 'mixed' }>,
  names: IdentityNames,
): string {
  const counts = new Map<string, number>();
  for (const [i, identity] of identities.entries()) {
    const version = versions[i];
    const who = version === undefined ? `as ${names[identity]}` : `${version} (${names[identity]})`;
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  if (counts.size === 1) return 'connections are served different things';
  // The most first: who answers by chance first says nothing.
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted
    .slice(0, 4)
    .map(([who, n], i) => `${i === 0 ? `${n} of ${identities.length}` : n} ${verb(n)} ${who}`);
  const more = sorted.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more versions` : shown.join(', ');
}

const verb = (n: number): string => (n === 1 ? 'answers' : 'answer');
