import type { ReachedLevel, RequiredLevel, WatchResult } from '../../decide/watch/result.ts';
import { watchMood } from '../watch-level.ts';

/** What each level asks for, beyond the one before. */
export const STEPS: readonly { level: RequiredLevel; name: string; asks: string }[] = [
  { level: 'l1', name: 'L1', asks: 'No downtime: every new session works' },
  { level: 'l2', name: 'L2', asks: 'And no call is lost, nothing is cut or hangs' },
  { level: 'l3', name: 'L3', asks: 'And no session is lost' },
];

/** A sign that stands before a text: a tick, a cross, an exclamation mark, a question mark. */
export type Sign = 'yes' | 'no' | 'look' | 'open';
/** A colour, never without a sign. */
export type Mood = 'good' | 'look' | 'bad' | 'quiet';

/** Worst first. */
const ORDER: readonly ReachedLevel[] = ['none', 'not-proven', 'l1', 'l2', 'l3'];

/** The endpoints whose level is worst first, in the order given where they are alike. */
export function worstFirst(results: readonly WatchResult[]): WatchResult[] {
  return results.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}

/** `L2`, `none`, `not proven`. */
export function levelName(level: ReachedLevel): string {
  return level === 'not-proven' ? 'not proven' : level === 'none' ? 'none' : level.toUpperCase();
}

/** How a result is shown. */
export function shownAs(result: WatchResult): { sign: Sign; mood: Mood } {
  const mood = watchMood(result);
  if (result.level === 'not-proven') return { sign: 'open', mood };
  return { sign: ({ good: 'yes', look: 'look', bad: 'no' } as const)[mood], mood };
}

/** How a step of the ladder is shown; one that was missed and not asked for is nothing to shout about. */
export function stepShownAs(result: WatchResult, step: RequiredLevel): { sign: Sign; mood: Mood } {
  const { level, required = 'l1' } = result;
  if (level === 'not-proven') return { sign: 'open', mood: 'look' };
  if (ORDER.indexOf(level) >= ORDER.indexOf(step)) return { sign: 'yes', mood: 'good' };
  return { sign: 'no', mood: ORDER.indexOf(step) <= ORDER.indexOf(required) ? 'bad' : 'quiet' };
}
