import { planRollback } from './decide/rollback-plan.ts';
import type { FailedVersion } from './decide/rollback-proof.ts';
import type { Result } from './decide/verdict.ts';
import type { Phase } from './events.ts';
import { failedBefore } from './gate/baseline-checks.ts';
import { checkCommands } from './gate/check-commands.ts';
import { gatherEvidence, type Known } from './gate/evidence.ts';
import { failedVersion } from './gate/failed-version.ts';
import { identityNotice } from './gate/identity-notice.ts';
import { type RolledBack, rollBack } from './gate/rollback-phase.ts';
import { firstServed, hintOf, reasonOf } from './gate/round-events.ts';
import { roundWithin } from './gate/round-within.ts';
import { deployedRounds, previousRounds } from './gate/rounds.ts';
import { inPhase, type Run } from './gate/run.ts';
import { type Verified, verifyLive } from './gate/verify-phase.ts';

const ONLY_OLD =
  'Look whether the deployment has gone out, and whether expected-version is what the new version calls itself (version-from says where it does).';

interface Ending {
  result: Result;
  reason: string;
  hint?: string;
  failedPhase?: Phase;
  failedCheck?: string;
}

/**
 * The gate, top to bottom: preflight → verify → (a confirmed failure: decide once → rollback → verify rollback).
 * Emits every step as an event and gives the result. Throws ConfigError before anything was probed.
 */
export async function runGate(run: Run): Promise<Result> {
  const known = await preflight(run);
  if (run.settings.mode === 'rollback') return end(run, await rollBackByHand(run, known));
  const { obstacle } = known;
  // Nothing that could be served would change it: better to say so now than at the deadline.
  if (obstacle)
    return end(
      run,
      inconclusive(
        run,
        `Not comparable with the snapshot: ${obstacle.reason}`,
        'T5',
        `${obstacle.hint[0]?.toUpperCase()}${obstacle.hint.slice(1)}.`,
      ),
    );
  const verified = await verifyLive(run, known, deployedRounds(run, known), endOfAsking(run));
  return end(run, await conclude(run, known, verified));
}

/** When the rollback's share of `timeout` begins. */
function endOfAsking({ settings }: Run): number {
  const { timeoutMs, rollbackCommand, rollbackTimeoutMs } = settings;
  return timeoutMs - (rollbackCommand === undefined ? 0 : rollbackTimeoutMs);
}

/** Everything that can be wrong without a probe is found here. */
function preflight(run: Run): Promise<Known> {
  return inPhase(run, 'preflight', async () => {
    await checkCommands(run);
    return { ...(await gatherEvidence(run)), phaseOutcome: 'passed' as const };
  });
}

async function conclude(run: Run, known: Known, verified: Verified): Promise<Ending> {
  switch (verified.verdict) {
    case 'pass': {
      const { identity } = verified;
      const reason = 'The deployed server is verified.';
      run.emit({ type: 'decision', phase: 'verify', verdict: 'pass', identity, reason });
      if (identity === 'unproven') run.emit(identityNotice(run.settings.expectedVersion));
      run.emit({ type: 'rollback', outcome: 'not-needed', reason: 'Verification passed.' });
      return { result: 'passed', reason };
    }
    case 'inconclusive':
      return inconclusive(
        run,
        reasonOf(verified.checks, verified.samples, verified.message),
        verified.checks[0],
        verified.state === 'old' ? ONLY_OLD : hintOf(verified.checks, verified.samples),
      );
    case 'cancelled':
      return cancelled(run);
    case 'fail':
      return failed(run, known, verified);
  }
}

async function failed(
  run: Run,
  known: Known,
  verified: Extract<Verified, { verdict: 'fail' }>,
): Promise<Ending> {
  const { checks, samples, deployed } = verified;
  const reason = reasonOf(checks, samples, verified.message);
  const failedPhase = 'verify' as const;
  const failedCheck = checks[0] ?? 'R1';
  run.emit({
    type: 'decision',
    phase: failedPhase,
    verdict: 'fail',
    check: failedCheck,
    reason,
  });
  const plan = planRollback({
    ...(run.settings.rollbackCommand !== undefined && { command: run.settings.rollbackCommand }),
    onFailure: run.settings.onFailure,
    runAttempt: run.runAttempt,
    failed: checks,
    failedBefore: await failedBefore(run, known, checks, samples),
  });
  if (plan.action === 'skip') {
    run.emit({ type: 'rollback', outcome: 'skipped', reason: plan.reason });
    return {
      result: 'failed',
      failedPhase,
      failedCheck,
      reason,
      hint: plan.hint,
    };
  }
  if (run.cancelled.aborted) return cancelled(run);
  const ending = await rollBackFrom(
    run,
    known,
    failedVersion(checks, deployed, known),
    plan.command,
    reason,
  );
  return {
    ...ending,
    failedPhase: ending.failedPhase ?? failedPhase,
    failedCheck,
  };
}

/** `mode: rollback`: what is live now is what a person wants to get away from. */
async function rollBackByHand(run: Run, known: Known): Promise<Ending> {
  const command = run.settings.rollbackCommand ?? '';
  // One look at least, even where `timeout` leaves nothing for it.
  const until = Math.max(endOfAsking(run), run.clock() + run.settings.requestTimeoutMs);
  const live = (await roundWithin(run, previousRounds(run, []), until, run.cancelled)) ?? [];
  if (run.cancelled.aborted) return cancelled(run);
  const plan = planRollback({
    command,
    onFailure: 'rollback',
    runAttempt: run.runAttempt,
    failed: [],
    failedBefore: [],
  });
  if (plan.action === 'skip') {
    run.emit({ type: 'rollback', outcome: 'skipped', reason: plan.reason });
    return { result: 'failed', failedPhase: 'preflight', reason: plan.reason, hint: plan.hint };
  }
  return rollBackFrom(
    run,
    known,
    failedVersion([], firstServed(live)),
    command,
    'Asked for by hand (mode: rollback).',
  );
}

async function rollBackFrom(
  run: Run,
  known: Known,
  from: FailedVersion,
  command: string,
  reason: string,
): Promise<Ending> {
  const takeRound = previousRounds(run, from.checks);
  const done: RolledBack = await rollBack(run, known, from, command, reason, takeRound);
  run.emit({
    type: 'rollback',
    outcome: done.outcome,
    reason: done.reason,
    ...(done.by && { verifiedBy: done.by }),
  });
  return done.outcome === 'done'
    ? { result: 'rolled-back', reason: done.reason }
    : {
        result: 'rollback-failed',
        failedPhase: 'verify-rollback',
        reason: done.reason,
        hint: done.hint,
      };
}

function inconclusive(
  run: Run,
  reason: string,
  check: string | undefined,
  remedy = 'Mend what stood in the way.',
): Ending {
  const hint = `${remedy} Then run the gate again: nothing was rolled back, and what is live is unverified.`;
  const failedCheck = check && { failedCheck: check };
  run.emit({
    type: 'decision',
    phase: 'verify',
    verdict: 'inconclusive',
    reason,
    hint,
    ...(check && { check }),
  });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The verification was inconclusive.' });
  return { result: 'inconclusive', failedPhase: 'verify', reason, hint, ...failedCheck };
}

function cancelled(run: Run): Ending {
  const reason = 'Cancelled before the verification was decided: the live version is unverified.';
  const hint = 'Run the gate again, or look at what is live.';
  run.emit({ type: 'decision', phase: 'verify', verdict: 'cancelled', reason, hint });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: 'The run was cancelled.' });
  return { result: 'cancelled', failedPhase: 'verify', reason, hint };
}

function end(run: Run, ending: Ending): Result {
  run.emit({ type: 'run-ended', ...ending });
  return ending.result;
}
