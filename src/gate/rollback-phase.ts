import type { Round } from '../decide/answer.ts';
import { type FailedVersion, proveRollback, type RollbackProof } from '../decide/rollback-proof.ts';
import type { CommandOptions, CommandResult } from '../deploy/run-command.ts';
import { toAnswer } from './answers.ts';
import type { Known } from './evidence.ts';
import { emitProbes, emitRoundDetails } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';
import { pause } from './verify-phase.ts';

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
  known: Known,
  failed: FailedVersion,
  command: string,
  reason: string,
  takeRound: RoundTaker,
): Promise<RolledBack> {
  // What cannot be shown must not keep a rollback waiting.
  await run.beforeRollback?.().catch(() => undefined);
  const deadlineAt = run.clock() + run.settings.rollbackTimeoutMs;
  const ended = await inPhase(run, 'rollback', async () => {
    const result = await execute(run, command, reason);
    return {
      ...result,
      phaseOutcome: result.exitCode === 0 ? ('done' as const) : ('failed' as const),
    };
  });
  const proof = await inPhase(run, 'verify-rollback', async () => {
    const proof = await prove(run, known, failed, takeRound, deadlineAt).catch(brokenOff);
    return {
      ...proof,
      phaseOutcome: proof.verdict === 'verified' ? ('passed' as const) : ('failed' as const),
    };
  });
  return conclude(ended, proof);
}

async function execute(run: Run, command: string, reason: string): Promise<CommandResult> {
  const { settings } = run;
  const timeoutMs = settings.rollbackTimeoutMs - verificationShareMs(settings.rollbackTimeoutMs);
  run.emit({ type: 'command-started', role: 'rollback', command, timeoutMs });
  const result = await started(run, {
    command,
    shell: settings.shell,
    cwd: run.commandCwd,
    env: {
      ...run.env,
      MCP_GATE_REASON: reason,
      MCP_GATE_PHASE: 'rollback',
      MCP_GATE_ENDPOINT: settings.endpoint,
      ...(settings.reportPath && { MCP_GATE_REPORT: settings.reportPath }),
    },
    timeoutMs,
    killAfterMs: Math.min(10_000, settings.rollbackTimeoutMs / 8),
    ...(run.env.RUNNER_TEMP && { tempDir: run.env.RUNNER_TEMP }),
    onLine: (line, stream) => run.host.commandOutput(line, stream),
  });
  const { exitCode, signal, timedOut, durationMs, tail } = result;
  run.emit({
    type: 'command-ended',
    role: 'rollback',
    timedOut,
    durationMs,
    tail,
    ...(exitCode !== undefined && { exitCode }),
    ...(signal && { signal }),
  });
  return result;
}

/** A command that cannot even start (no such shell, no such folder) has changed nothing, and is a rollback that failed. */
async function started(run: Run, options: CommandOptions): Promise<CommandResult> {
  const startedAt = run.clock();
  try {
    return await run.runCommand(options);
  } catch (error) {
    const tail = error instanceof Error ? error.message : String(error);
    run.host.commandOutput(tail, 'stderr');
    const durationMs = run.clock() - startedAt;
    return { timedOut: false, aborted: false, groupGone: true, durationMs, tail };
  }
}

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

function conclude(
  ended: CommandResult,
  proof: Exclude<RollbackProof, { verdict: 'continue' }>,
): RolledBack {
  const trouble = ended.timedOut
    ? `The rollback command ran into its deadline and was ended${ended.groupGone ? '' : ', but not all that it started could be'}.`
    : ended.exitCode === undefined && ended.signal === undefined
      ? `The rollback command could not be started: ${ended.tail}`
      : ended.exitCode !== 0
        ? `The rollback command ended with ${ended.signal ?? `exit code ${ended.exitCode}`}.`
        : undefined;
  if (proof.verdict === 'verified') {
    const proven = `The previous version is proven to serve: ${PROVEN_BY[proof.by]}.`;
    if (!trouble) return { outcome: 'done', by: proof.by, reason: proven };
    return {
      outcome: 'failed',
      by: proof.by,
      reason: `${trouble} ${proven}`,
      hint: 'Look at what the command left undone.',
    };
  }
  return {
    outcome: 'failed',
    reason: `${trouble ? `${trouble} ` : ''}The previous version is not proven to serve: ${proof.message}`,
    hint: 'A person is needed now: look at what is live and undo the deployment by hand.',
  };
}
