import type { Hint } from '../connect/open-session.ts';
import type { Comparison } from '../diff/finding.ts';
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
  comparisons: Map<string, { comparison: Comparison; results: CheckResult[] }>;
  /** T2 by hash of the raw list: 10,000 tools are not looked at three times a round. */
  tools: Map<string, CheckResult[]>;
}

/** The memory of a verification that has not begun. */
export function newVerifyMemory(): VerifyMemory {
  return { servedRounds: 0, once: new Map(), comparisons: new Map(), tools: new Map() };
}

/** A server that serves something new each time must not fill the memory. */
const MAX_ENTRIES = 64;

/** Sets an entry; the oldest ones go. */
export function remember<V>(map: Map<string, V>, key: string, value: V): V {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= MAX_ENTRIES) break;
    map.delete(oldest);
  }
  return value;
}
