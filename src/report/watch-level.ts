import type { ReachedLevel, WatchResult } from '../decide/watch/result.ts';
import type { Style } from './paint.ts';

const TITLES: Record<ReachedLevel, string> = {
  none: 'Downtime',
  'not-proven': 'Not proven',
  l1: 'L1: no downtime',
  l2: 'L2: no downtime, no lost call',
  l3: 'L3: no downtime, no lost call, no lost session',
};

/** The level of a watch in a line of our own words. */
export function watchTitle({ level, required }: Pick<WatchResult, 'level' | 'required'>): string {
  return `${TITLES[level]}${required === undefined ? '' : ` (${required.toUpperCase()} is required)`}`;
}

/** How a watch ended: good, worth a look, or bad. */
export function watchMood({ level, required, met }: WatchResult): 'good' | 'look' | 'bad' {
  if (level === 'none' || !met) return 'bad';
  return level === 'l3' || required !== undefined ? 'good' : 'look';
}

/** What stands before the title: on a terminal, and on GitHub. */
export const MOODS = {
  good: { mark: '✓', style: 'green', icon: '✅' },
  look: { mark: '!', style: 'yellow', icon: '⚠️' },
  bad: { mark: '✗', style: 'red', icon: '❌' },
} as const satisfies Record<string, { mark: string; style: Style; icon: string }>;

const SHORT: Record<ReachedLevel, string> = {
  none: 'downtime',
  'not-proven': 'level not proven',
  l1: 'L1',
  l2: 'L2',
  l3: 'L3',
};

/** The worst level of a run's watches in a word or two; empty where nothing was watched. */
export function levelFact(results?: readonly WatchResult[]): string {
  const level = worstLevel(results);
  return level === undefined ? '' : SHORT[level];
}

const WORST_FIRST: readonly ReachedLevel[] = ['none', 'not-proven', 'l1', 'l2', 'l3'];

/** The worst level of several watches; undefined: nothing was watched. */
export function worstLevel(results: readonly WatchResult[] = []): ReachedLevel | undefined {
  return WORST_FIRST.find((level) => results.some((result) => result.level === level));
}
