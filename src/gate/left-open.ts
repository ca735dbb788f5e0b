import type { LeftOpen } from '../decide/aftermath.ts';
import { MONITOR_CHECK } from '../decide/monitor.ts';
import { WATCH_CHECK } from '../decide/watch/result.ts';
import type { Journal } from '../deploy/journal-read.ts';
import { type Intent, journalState } from '../deploy/journal-state.ts';
import type { EventOf, GateEvent, Phase } from '../events.ts';
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
  /** Lines may be missing in what it wrote down. */
  incomplete: boolean;
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
    passed: stayedPassed(eventsOf(events, 'decision'), livePhase(promotes)),
  };
}

/**
 * What was verified, and did not fail in the soak after it. What an outside monitor says, or a watch, or manifests, undoes
 * nothing.
 */
function stayedPassed(decisions: readonly EventOf<'decision'>[], phase: Phase): boolean {
  const at = decisions.findIndex((one) => one.verdict === 'pass' && one.phase === phase);
  const failed = decisions
    .slice(at + 1)
    .filter(({ verdict, phase: of }) => verdict === 'fail' && of !== 'preflight');
  return at >= 0 && failed.every(({ check }) => check === MONITOR_CHECK || check === WATCH_CHECK);
}
