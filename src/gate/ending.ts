import type { Result } from '../decide/verdict.ts';
import type { Phase } from '../events.ts';
import type { Run } from './run.ts';

/** How a run ends, and why. */
export interface Ending {
  result: Result;
  reason: string;
  hint?: string;
  failedPhase?: Phase;
  failedCheck?: string;
}

/** Nothing could be decided: nothing is changed any more. */
export function inconclusive(
  run: Run,
  phase: Phase,
  why: { reason: string; check?: string | undefined; remedy?: string | undefined },
): Ending {
  const { reason, check, remedy = 'Mend what stood in the way.' } = why;
  const hint = `${remedy} Then run the gate again: nothing was rolled back, and what is live is unverified.`;
  run.emit({
    type: 'decision',
    phase,
    verdict: 'inconclusive',
    reason,
    hint,
    ...(check && { check }),
  });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The verification was inconclusive.' });
  const failedCheck = check && { failedCheck: check };
  return { result: 'inconclusive', failedPhase: phase, reason, hint, ...failedCheck };
}

export function cancelled(
  run: Run,
  phase: Phase,
  reason = 'Cancelled before the verification was decided: the live version is unverified.',
): Ending {
  const hint = 'Run the gate again, or look at what is live.';
  run.emit({ type: 'decision', phase, verdict: 'cancelled', reason, hint });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The run was cancelled.' });
  return { result: 'cancelled', failedPhase: phase, reason, hint };
}

/** Somebody else deployed since: whatever is to be decided about what is live, it is not ours to decide. */
export function superseded(run: Run, phase: Phase, live: string, ours: string): Ending {
  const reason = `Another deployment is live: revision ${live}, where this run deployed ${ours}.`;
  const hint =
    'The gate touched nothing. Deployments need a `concurrency` group, or one undoes the other.';
  run.emit({ type: 'rollback', outcome: 'skipped', reason });
  return { result: 'superseded', failedPhase: phase, reason, hint };
}
