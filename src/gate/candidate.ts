import { apart } from '../decide/apart.ts';
import { hasChanged, revisionText } from '../decide/revision.ts';
import type { Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { cancelled, type Ending, inconclusive, superseded } from './ending.ts';
import { readRevision } from './revision.ts';
import { runRole, timeFor, trouble } from './role-command.ts';
import { hintOf, reasonOf } from './round-events.ts';
import { deployedRounds } from './rounds.ts';
import { inPhase, type Run } from './run.ts';
import { verify } from './verify-phase.ts';

export type CandidateVerified =
  | { passed: Extract<Verified, { verdict: 'pass' }> }
  | { passed?: undefined; ending: Ending };

/** Verifies the candidate at its own address. A failure there never touches what is live: it is discarded. */
export async function verifyCandidate(
  run: Run,
  deployment: Deployment,
  until: number,
): Promise<CandidateVerified> {
  const takeRound = deployedRounds(run, deployment.known, run.settings.candidateEndpoints);
  const verified = await verify(run, deployment, {
    phase: 'verify',
    takeRound,
    until,
    candidate: true,
  });
  switch (verified.verdict) {
    case 'pass': {
      const { identity, answer } = verified;
      const reason = 'The candidate is verified.';
      run.emit({ type: 'decision', phase: 'verify', verdict: 'pass', identity, reason });
      const { id, version } = answer;
      run.emit({
        type: 'contract',
        of: 'candidate',
        id,
        ...(version !== undefined && { version }),
      });
      return { passed: verified };
    }
    case 'cancelled':
      return {
        ending: cancelled(
          run,
          'verify',
          'Cancelled before the candidate was verified: nothing was switched.',
        ),
      };
    case 'inconclusive': {
      const { checks, samples, message } = verified;
      const reason = `The candidate could not be verified, and nothing was switched: ${reasonOf(checks, samples, message)}`;
      const why = { reason, check: checks[0], remedy: hintOf(checks, samples) };
      return { ending: inconclusive(run, 'verify', why) };
    }
    case 'fail': {
      const { checks, samples, message } = verified;
      const reason = reasonOf(checks, samples, message);
      const check = checks[0] ?? 'R1';
      run.emit({ type: 'decision', phase: 'verify', verdict: 'fail', check, reason });
      const hint = hintOf(checks, samples);
      return {
        ending: {
          ...(await discarded(run, deployment, until, reason)),
          failedPhase: 'verify',
          failedCheck: check,
          ...(hint !== undefined && { hint }),
        },
      };
    }
  }
}

/** Ends a run whose candidate failed: what is live was never touched. */
export async function discarded(
  run: Run,
  deployment: Deployment,
  until: number,
  reason: string,
): Promise<Ending> {
  const { discardCommand, onFailure } = run.settings;
  if (discardCommand !== undefined && onFailure === 'rollback' && !run.cancelled.aborted) {
    await inPhase(run, 'discard', async () => {
      const ended = await runRole(run, deployment, {
        role: 'discard',
        phase: 'discard',
        command: discardCommand,
        timeoutMs: timeFor(run, Math.max(until, run.settings.timeoutMs)),
        reason,
      });
      const wrong = trouble(ended);
      if (wrong !== undefined) {
        run.emit({
          type: 'notice',
          level: 'warning',
          id: 'not-discarded',
          message: `The failed candidate may still run: discard-command ${wrong}.`,
          hint: 'It is not live. Take it away by hand.',
        });
      }
      return { phaseOutcome: wrong === undefined ? ('done' as const) : ('failed' as const) };
    });
  }
  run.emit({
    type: 'rollback',
    outcome: 'not-needed',
    reason: 'The candidate never went live: what is live is what was live before.',
  });
  return { result: 'failed', reason };
}

/** What may not be promoted over: somebody else's deployment since this run began. Undefined: go on. */
export async function whyNotPromote(
  run: Run,
  { revisions }: Deployment,
): Promise<Ending | undefined> {
  const { before } = revisions;
  if (run.settings.revisionCommand === undefined || before.state === 'unknown') return undefined;
  const now = await readRevision(run, 'before-promote');
  if (run.cancelled.aborted)
    return cancelled(run, 'promote', 'Cancelled before the switch: nothing was switched.');
  if (now.state === 'unknown') {
    const reason = `The candidate is verified, but whether what is live is still what it was is not known: ${now.why}.`;
    return inconclusive(run, 'promote', { reason });
  }
  if (!hasChanged(before, now)) return undefined;
  const live = revisionText(now) ?? 'none';
  return superseded(
    run,
    'promote',
    live,
    `nothing yet, on top of ${revisionText(before) ?? 'none'}`,
  );
}

/**
 * Whether the switch to this candidate can be seen: by what was live before and what the candidate serves. A revision
 * alone does not do, for it says what is configured, not what answers. `proven`: nothing else can answer so, and what
 * was live before may be retired.
 */
export function withCandidate(
  run: Run,
  deployment: Deployment,
  { answer }: Extract<Verified, { verdict: 'pass' }>,
): { deployment: Deployment; told: boolean; proven: boolean } {
  const { known, before } = deployment;
  const { id, version } = answer;
  const candidate = { id, ...(version !== undefined && { version }) };
  const { baseline } = known;
  const proven = baseline ? apart(candidate, baseline) : before?.kind === 'nothing';
  // What did not answer may come back, and serve the same.
  const wasDown = !baseline && before?.kind === 'down';
  if (!proven) {
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'switch-unproven',
      message: `${whyNotTold(baseline !== undefined, wasDown)}: the switch cannot be proven.`,
      hint: wasDown
        ? 'Nothing is retired. Look at the old version, and take it away by hand.'
        : 'Let each version tell its own, as serverInfo.version, or by version-from. Until then nothing is retired.',
    });
  }
  if (!proven && !wasDown) return { deployment, told: false, proven };
  const evidence = { ...known.evidence, candidate };
  return { deployment: { ...deployment, known: { ...known, evidence } }, told: true, proven };
}

function whyNotTold(hasBaseline: boolean, wasDown: boolean): string {
  if (hasBaseline)
    return 'The candidate and what is live serve the same contract and call themselves the same version';
  return wasDown
    ? 'What was live before did not answer, and nothing would tell it from the candidate if it did now'
    : 'What was live before is not known';
}
