import type { LeftOpen } from '../decide/aftermath.ts';
import type { Journal } from '../deploy/journal-read.ts';
import { type Intent, journalState } from '../deploy/journal-state.ts';
import type { GateEvent } from '../events.ts';
import { eventsOf, lastOf } from '../report/log.ts';
import type { Ending } from './ending.ts';

/** What is told of a run that did not come to its end. */
export interface Told {
  title: string;
  ending: Ending;
  /** What answers was verified after all. */
  verified?: boolean;
}

/** A run that was cut short, by what it wrote down. */
export interface Left {
  events: readonly GateEvent[];
  intents: readonly Intent[];
  /** The last moment, on the run's clock, for whoever goes on. */
  until: number;
}

export const UNVERIFIED = 'Deployment unverified';

/** What is not known of the commands that were started, as a sentence after another; empty: nothing. */
export function maybeRan(intents: readonly Intent[]): string {
  const open = intents.filter(({ ended }) => !ended).map(({ role }) => `${role}-command`);
  if (open.length === 0) return '';
  return ` ${open.join(' and ')} may have run, wholly or in part, and is not run again.`;
}

/** The phase that verifies what is live: in a blue-green run the one after the switch. */
export function livePhase(promotes: boolean): 'verify' | 'verify-live' {
  return promotes ? 'verify-live' : 'verify';
}

/** What a journal says about what is left to do. */
export function leftOf(
  journal: Journal,
  settings: { promoteCommand?: string; deployCommand?: string },
): LeftOpen {
  const { events, notes } = journal;
  const promotes = settings.promoteCommand !== undefined;
  const result = lastOf(events, 'run-ended')?.result;
  return {
    ...(result && { result }),
    brokeOff: notes.some((note) => note.type === 'broke-off'),
    mode: lastOf(events, 'run-started')?.mode ?? 'gate',
    deploys: settings.deployCommand !== undefined,
    promotes,
    intended: journalState(journal).intents.map(({ role }) => role),
    passed: eventsOf(events, 'decision').some(
      ({ verdict, phase }) => verdict === 'pass' && phase === livePhase(promotes),
    ),
  };
}
