import type { Hint } from '../connect/open-session.ts';
import type { Comparison } from '../diff/finding.ts';
import type { Contract } from '../snapshot/contract.ts';
import type { CheckResult } from './check.ts';

/**
 * What one verification (the rounds up to one verdict) remembers between rounds. Pass the same object to every
 * round, and a new one to the verification of a rollback.
 */
export interface VerifyMemory {
  /** What the last round found out about transport and era. */
  hint?: Hint;
  /** R2, which only the first connections see. */
  coldStart?: CheckResult;
  /** Rounds in which something was served. */
  servedRounds: number;
  /** Checks that run once, by what was served and the check: results that passed are not asked again. */
  once: Map<string, CheckResult[]>;
  /** Comparisons with the snapshot, by era and hash of what was served. */
  comparisons: Map<string, Promise<{ comparison: Comparison; results: CheckResult[] }>>;
  /** What was served, by its digest: 10,000 tools are neither hashed nor looked at three times a round. */
  known: Map<string, Promise<Known>>;
}

/** What follows from the raw lists alone. */
export interface Known {
  contract: Contract;
  hash: string;
  neutralHash: string;
  /** T2. */
  tools: CheckResult[];
}

/**
 * The memory of a verification that has not begun. `beside` is that of another endpoint of the same verification: what
 * follows from the answers alone is worked out once for all of them.
 */
export function newVerifyMemory(beside?: VerifyMemory): VerifyMemory {
  const { comparisons = new Map(), known = new Map() } = beside ?? {};
  return { servedRounds: 0, once: new Map(), comparisons, known };
}

/** A server that serves something new each time must not fill the memory. */
const MAX_ENTRIES = 64;

/** What stands in the map under the key, else what `work` gives: one work for all who ask meanwhile. */
export function rememberOnce<V>(
  map: Map<string, Promise<V>>,
  key: string,
  work: () => Promise<V>,
  max = MAX_ENTRIES,
): Promise<V> {
  const there = map.get(key);
  if (there) return there;
  const fresh = remember(map, key, work(), max);
  fresh.catch(() => map.delete(key));
  return fresh;
}

/** Sets an entry; the oldest ones go. */
export function remember<V>(map: Map<string, V>, key: string, value: V, max = MAX_ENTRIES): V {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= max) break;
    map.delete(oldest);
  }
  return value;
}
