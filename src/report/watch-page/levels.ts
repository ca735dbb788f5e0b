import type { ReachedLevel, RequiredLevel, WatchResult } from '../../decide/watch/result.ts';

/** What each level asks for, beyond the one before. */
export const STEPS: readonly { level: RequiredLevel; name: string; asks: string }[] = [
  { level: 'l1', name: 'L1', asks: 'No downtime: every new session worked' },
  { level: 'l2', name: 'L2', asks: 'And no call was lost, nothing was cut' },
  { level: 'l3', name: 'L3', asks: 'And no session was lost' },
];

export type Mark = 'yes' | 'no' | 'unknown';

/** Worst first. */
const ORDER: readonly ReachedLevel[] = ['none', 'not-proven', 'l1', 'l2', 'l3'];

/** The worst of several endpoints; not proven where there are none. */
export function worstLevel(results: readonly Pick<WatchResult, 'level'>[]): ReachedLevel {
  const worst = Math.min(...results.map(({ level }) => ORDER.indexOf(level)));
  return ORDER[worst] ?? 'not-proven';
}

/** The endpoints whose level is worst first, in the order given where they are alike. */
export function worstFirst(results: readonly WatchResult[]): WatchResult[] {
  return results.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}

export function levelTitle(level: ReachedLevel): string {
  switch (level) {
    case 'none':
      return 'Downtime was seen';
    case 'l1':
      return 'L1 reached: no downtime';
    case 'l2':
      return 'L2 reached: no downtime, no lost call';
    case 'l3':
      return 'L3 reached: no downtime, no lost call, no lost session';
    case 'not-proven':
      return 'Not proven';
  }
}

/** `L2`, `none`, `not proven`. */
export function levelName(level: ReachedLevel): string {
  return level === 'not-proven' ? 'not proven' : level === 'none' ? 'none' : level.toUpperCase();
}

/** Whether a step of the ladder was reached. */
export function stepMark(reached: ReachedLevel, step: RequiredLevel): Mark {
  if (reached === 'not-proven') return 'unknown';
  return ORDER.indexOf(reached) >= ORDER.indexOf(step) ? 'yes' : 'no';
}

/** The mark of a whole result: what was required counts; where nothing was, downtime is bad. */
export function resultMark({ level, required, met }: WatchResult): Mark {
  if (level === 'not-proven') return 'unknown';
  return (required === undefined ? level !== 'none' : met) ? 'yes' : 'no';
}
