import type { Deployment } from './deployment.ts';
import { failedOf } from './left-deployment.ts';
import { type Left, type Told, UNVERIFIED } from './left-open.ts';
import { trouble } from './role-command.ts';
import { concludeRollback, proveWithin, verificationShareMs } from './rollback-phase.ts';
import { previousRounds } from './rounds.ts';
import type { Run } from './run.ts';

const NO_END = 'has no known end: it may have run, wholly or in part, and is not run again';

/** Proves, or fails to prove, a rollback that an earlier process started. */
export async function proveLeft(run: Run, { known }: Deployment, left: Left): Promise<Told> {
  const { rollbackTimeoutMs } = run.settings;
  const intent = left.intents.find(({ role }) => role === 'rollback');
  const failed = failedOf(left.events);
  // What is left of its own time, or the share that the proof has in any case.
  const inTime = (intent?.startedAt ?? 0) + rollbackTimeoutMs;
  const share = run.clock() + verificationShareMs(rollbackTimeoutMs);
  const deadlineAt = Math.min(left.until, Math.max(inTime, share));
  const takeRound = previousRounds(run, failed.checks);
  const proof = await proveWithin(run, known, failed, takeRound, deadlineAt);
  const done = concludeRollback(intent?.ended ? trouble(intent.ended) : NO_END, proof);
  run.emit({
    type: 'rollback',
    outcome: done.outcome,
    reason: done.reason,
    ...(done.by && { verifiedBy: done.by }),
  });
  const reason = `The gate was cancelled or killed after it had started the rollback. ${done.reason}`;
  if (done.outcome === 'done') {
    const ending = { result: 'rolled-back', reason } as const;
    return { title: 'Rolled back, proven after the cancellation', ending };
  }
  const { hint } = done;
  const failedPhase = 'verify-rollback' as const;
  return { title: UNVERIFIED, ending: { result: 'rollback-failed', failedPhase, reason, hint } };
}
