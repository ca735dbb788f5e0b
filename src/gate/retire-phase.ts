import { sameId } from '../decide/answer.ts';
import { identify } from '../decide/identity.ts';
import { ownerOf } from '../decide/revision.ts';
import { roundState } from '../decide/round-state.ts';
import { describeState } from '../decide/state-text.ts';
import { duration } from '../report/words.ts';
import { toAnswer } from './answers.ts';
import { pause } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { readRevision } from './revision.ts';
import { runRole, timeFor, trouble } from './role-command.ts';
import { emitProbes } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';

/** Why the old version stays: `warning` is a sentence. */
export type Retired = { outcome: 'done' | 'cancelled' } | { outcome: 'kept'; warning: string };

/**
 * Lets the sessions of the old version end for `drain-duration`, looks once more whether what is live is the
 * candidate, and runs `retire-command`. Whatever goes wrong here, the new version is good.
 */
export async function drainAndRetire(
  run: Run,
  deployment: Deployment,
  command: string,
  takeRound: RoundTaker,
  until: number,
): Promise<Retired> {
  const { doubt } = await inPhase(run, 'drain', async () => {
    const doubt = await drain(run, deployment, takeRound, until);
    const phaseOutcome = doubt === undefined ? ('done' as const) : ('failed' as const);
    return { doubt, phaseOutcome: run.cancelled.aborted ? ('cancelled' as const) : phaseOutcome };
  });
  if (run.cancelled.aborted) return { outcome: 'cancelled' };
  if (doubt !== undefined) return kept(run, doubt);
  return inPhase(run, 'retire', async () => {
    const ended = await runRole(run, deployment, {
      role: 'retire',
      phase: 'retire',
      command,
      timeoutMs: timeFor(run, until),
      reason: 'What is live is the candidate, verified and drained.',
    });
    const wrong = trouble(ended);
    if (wrong === undefined) return { outcome: 'done' as const, phaseOutcome: 'done' as const };
    return { ...kept(run, `retire-command ${wrong}`), phaseOutcome: 'failed' as const };
  });
}

/** Waits for the sessions to end, and looks at what is live. Why the old version must stay; undefined: it may go. */
async function drain(
  run: Run,
  deployment: Deployment,
  takeRound: RoundTaker,
  until: number,
): Promise<string | undefined> {
  const { drainDurationMs } = run.settings;
  const ms = Math.min(drainDurationMs, Math.max(0, until - run.clock()));
  const message = `The sessions of the old version have ${duration(ms)} to end.`;
  run.emit({ type: 'state', phase: 'drain', state: 'draining', message });
  await pause(ms, run.cancelled);
  if (run.cancelled.aborted) return 'the run was cancelled';
  if (ms < drainDurationMs) return '`timeout` left no time for the whole drain';
  return whyNotOurs(run, deployment, takeRound, until);
}

function kept(run: Run, why: string): Retired {
  const warning = `The old version may still run: ${why}.`;
  run.emit({
    type: 'notice',
    level: 'warning',
    id: 'not-retired',
    message: warning,
    hint: 'The new version is good. Look at the old one, and retire it by hand.',
  });
  return { outcome: 'kept', warning };
}

/** Why the old version must stay; undefined: what is live is the candidate. */
async function whyNotOurs(
  run: Run,
  { known, revisions }: Deployment,
  takeRound: RoundTaker,
  until: number,
): Promise<string | undefined> {
  if (run.settings.revisionCommand !== undefined) {
    const owner = ownerOf(revisions.deployed, await readRevision(run, 'before-retire'));
    if (owner.owner === 'somebody-else')
      return `another deployment is live, revision ${owner.live}`;
    if (owner.owner === 'unknown') return `whose deployment is live is not known: ${owner.why}`;
  }
  let doubt = 'what is live did not answer in time';
  for (let n = 1; n <= run.settings.failureThreshold; n++) {
    const startedAt = run.clock();
    const samples = await roundWithin(run, takeRound, until, run.cancelled);
    if (!samples || run.cancelled.aborted) return doubt;
    const answers = samples.map((s) => toAnswer(s, known.snapshot?.file));
    const identities = answers.map((a) =>
      a.kind === 'served' ? identify(a, known.evidence) : undefined,
    );
    emitProbes(run, 'drain', n, samples, identities);
    const state = roundState({ startedAt, endedAt: run.clock(), answers }, known.evidence);
    if (state.state === 'clean' && state.identity === 'ours') {
      const { candidate } = known.evidence;
      // The version may say that it is ours; what was verified is a contract as well.
      if (candidate && sameId(state.answer.id, candidate.id)) return undefined;
      doubt = 'what is live serves another contract than the candidate';
    } else
      doubt = `what is live is not known to be the candidate: ${describeState(state).replace(/\.$/, '')}`;
    if (!(await pause(run.settings.intervalMs, run.cancelled))) return doubt;
  }
  return doubt;
}
