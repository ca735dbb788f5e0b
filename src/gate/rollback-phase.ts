import type { Round } from '../decide/answer.ts';
import { type FailedVersion, proveRollback, type RollbackProof } from '../decide/rollback-proof.ts';
import { toAnswer } from './answers.ts';
import { pause } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import type { Known } from './evidence.ts';
import { runRole, trouble } from './role-command.ts';
import { emitProbes, emitRoundDetails } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';

export type RolledBack =
  | { outcome: 'done'; by: 'baseline' | 'earlier-contract' | 'recheck'; reason: string }
  | {
      outcome: 'failed';
      by?: 'baseline' | 'earlier-contract' | 'recheck';
      reason: string;
      hint: string;
    };

/** How long after `rollback-timeout` a proof that has begun may take to finish. */
const FINISH_MS = 60_000;

/** Of `rollback-timeout`, what is kept for looking at what serves after the command. */
export function verificationShareMs(rollbackTimeoutMs: number): number {
  return Math.min(60_000, rollbackTimeoutMs / 4);
}

/**
 * Runs the rollback command, once, and proves by what is served that the previous version is back. Not ended by a
 * cancellation: half a rollback is worse than none. Nothing here starts a second one.
 */
export async function rollBack(
  run: Run,
  deployment: Pick<Deployment, 'known' | 'revisions'>,
  failed: FailedVersion,
  command: string,
  reason: string,
  takeRound: RoundTaker,
): Promise<RolledBack> {
  const { settings } = run;
  const { rollbackTimeoutMs } = settings;
  // What cannot be shown must not keep a rollback waiting.
  await run.beforeRollback?.().catch(() => undefined);
  const deadlineAt = run.clock() + rollbackTimeoutMs;
  const ended = await inPhase(run, 'rollback', async () => {
    const result = await runRole(run, deployment, {
      role: 'rollback',
      phase: 'rollback',
      command,
      timeoutMs: rollbackTimeoutMs - verificationShareMs(rollbackTimeoutMs),
      killAfterMs: Math.min(10_000, rollbackTimeoutMs / 8),
      reason,
    });
    return {
      ...result,
      phaseOutcome: result.exitCode === 0 ? ('done' as const) : ('failed' as const),
    };
  });
  const proof = await proveWithin(run, deployment.known, failed, takeRound, deadlineAt);
  return concludeRollback(trouble(ended), proof);
}

/** The phase in which the previous version is proven to serve. Never throws. */
export function proveWithin(
  run: Run,
  known: Known,
  failed: FailedVersion,
  takeRound: RoundTaker,
  deadlineAt: number,
): Promise<Exclude<RollbackProof, { verdict: 'continue' }>> {
  return inPhase(run, 'verify-rollback', async () => {
    const proof = await prove(run, known, failed, takeRound, deadlineAt).catch(brokenOff);
    const proven = proof.verdict === 'verified';
    return { ...proof, phaseOutcome: proven ? ('passed' as const) : ('failed' as const) };
  });
}

/** Takes rounds until they prove that the previous version serves, or the deadline has passed. */
async function prove(
  run: Run,
  known: Known,
  failed: FailedVersion,
  takeRound: RoundTaker,
  deadlineAt: number,
): Promise<Exclude<RollbackProof, { verdict: 'continue' }>> {
  const { settings } = run;
  // Past the deadline only what finishes a proof, and that within the gate's own time.
  const endAt = Math.max(deadlineAt, Math.min(settings.timeoutMs, deadlineAt + FINISH_MS));
  const rules = { failureThreshold: settings.failureThreshold, deadlineAt, endAt };
  const never = new AbortController().signal;
  const taken: Round[] = [];
  let shown = '';
  let seen = '';
  for (;;) {
    const startedAt = run.clock();
    const samples = await roundWithin(run, takeRound, endAt, never);
    if (!samples) return { verdict: 'unproven', message: cutOff(seen) };
    // Whether it equals the new snapshot matters only for naming: its rules do not apply to the previous version.
    const answers = samples.map((s) => toAnswer(s, undefined));
    taken.push({ startedAt, endedAt: run.clock(), answers });
    emitProbes(run, 'verify-rollback', taken.length, samples, []);
    const proof = proveRollback(taken, failed, known.evidence, rules, run.clock());
    if (proof.verdict !== 'continue') {
      emitRoundDetails(run, 'verify-rollback', samples, undefined);
      return proof;
    }
    seen = proof.message;
    if (shown !== proof.key) {
      shown = proof.key;
      run.emit({
        type: 'state',
        phase: 'verify-rollback',
        state: 'not-yet',
        message: proof.message,
      });
    }
    const now = run.clock();
    const next = Math.min(startedAt + settings.intervalMs, now < deadlineAt ? deadlineAt : endAt);
    await pause(next - now, never);
  }
}

/** A fault of ours while the proof is taken proves nothing, and must not hide that the command ran. */
function brokenOff(error: unknown): { verdict: 'unproven'; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  return { verdict: 'unproven', message: `Asking for it broke off: ${message}` };
}

const cutOff = (seen: string): string =>
  `${seen === '' ? '' : `${seen} `}The last round did not end in time.`;

const PROVEN_BY = {
  baseline: 'what is served equals the baseline that was recorded before the deployment',
  'earlier-contract': 'what is served equals an earlier version of the snapshot in git',
  recheck: 'every check passes, and nothing says that what is served is the version that failed',
} as const;

/** What a rollback came to. `wrong` is what went wrong with its command, as a clause without its subject. */
export function concludeRollback(
  wrong: string | undefined,
  proof: Exclude<RollbackProof, { verdict: 'continue' }>,
): RolledBack {
  const said = wrong === undefined ? '' : `The rollback command ${wrong.replace(/\.$/, '')}. `;
  if (proof.verdict === 'verified') {
    const proven = `The previous version is proven to serve: ${PROVEN_BY[proof.by]}.`;
    if (said === '') return { outcome: 'done', by: proof.by, reason: proven };
    return {
      outcome: 'failed',
      by: proof.by,
      reason: `${said}${proven}`,
      hint: 'Look at what the command left undone.',
    };
  }
  return {
    outcome: 'failed',
    reason: `${said}The previous version is not proven to serve: ${proof.message}`,
    hint: 'A person is needed now: look at what is live and undo the deployment by hand.',
  };
}
