import type { History } from '../decide/deadline.ts';
import type { EndpointHistory } from '../decide/endpoint-history.ts';
import { decideVerification } from '../decide/verification.ts';
import { decideRounds, PHASE_OUTCOME, type Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { endpointNames } from './endpoint-names.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';
import { changesLive } from './undo.ts';

export interface Verify {
  /** `verify` is of the candidate's own address in a blue-green run, and of what is live otherwise. */
  phase: 'verify' | 'verify-live';
  takeRound: RoundTaker;
  /** The last moment on the run's clock for a verdict; a rollback's share of `timeout` lies behind it. */
  until: number;
  /** After a switch that can be seen: only what is known to be the candidate passes. */
  onlyOurs?: boolean;
  /** An address of its own, of which the baseline says nothing. */
  candidate?: boolean;
}

/** Takes rounds until they decide (design, "Rounds on one clock"). Never passes what was cancelled. */
export function verify(
  run: Run,
  { known, changed }: Pick<Deployment, 'known' | 'changed'>,
  { phase, takeRound, until, onlyOurs, candidate }: Verify,
): Promise<Verified> {
  return inPhase(run, phase, async () => {
    const { settings } = run;
    const startedAt = run.clock();
    const answered = known.baseline !== undefined && !candidate;
    const at = answered ? recordedAt(run) : undefined;
    const before: History = {
      ...{ answered, accepted: answered },
      ...(changed && { changed }),
      ...(at && { at }),
    };
    const rules = {
      failureThreshold: settings.failureThreshold,
      startedAt,
      deadlineAt: Math.min(startedAt + settings.waitTimeoutMs, until),
      before,
      versionFromBeside: settings.versionFrom !== undefined && 'health' in settings.versionFrom,
      ...(onlyOurs && { onlyOurs }),
    };
    const verified = await decideRounds(run, {
      phase,
      known,
      takeRound,
      until,
      intervalMs: settings.intervalMs,
      decide: (rounds, now) => decideVerification(rounds, known.evidence, rules, now),
    });
    return { ...verified, phaseOutcome: PHASE_OUTCOME[verified.verdict] };
  });
}

/** Of several endpoints a baseline from a file knows the first; what this run recorded itself, it asked them all. */
function recordedAt(run: Run): EndpointHistory | undefined {
  const { endpoints } = run.settings;
  if (endpoints.length < 2 || changesLive(run)) return undefined;
  const first = new Set(endpointNames(endpoints).slice(0, 1));
  return { answered: first, accepted: first };
}
