import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Round } from '../decide/answer.ts';
import { identify } from '../decide/identity.ts';
import type { Identity } from '../decide/verdict.ts';
import { decideVerification, type Verification } from '../decide/verification.ts';
import type { Sample, Served } from '../verify/sample.ts';
import { toAnswer } from './answers.ts';
import type { Known } from './evidence.ts';
import { emitProbes, emitRoundDetails } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';

export type Verified =
  | { verdict: 'cancelled' }
  | (Exclude<Verification, { verdict: 'continue' }> & {
      /** Of the deciding round. */
      samples: Sample[];
      /** What the deployed version served last, as far as anything tells it from an old one. */
      deployed?: Served;
    });

/**
 * Takes rounds until they decide (design, "Rounds on one clock"). `until` is the last moment on the run's clock
 * for a verdict; the rollback's share of `timeout` lies behind it, so a round that still runs then is cut off.
 * Never passes what was cancelled.
 */
export async function verifyLive(
  run: Run,
  known: Known,
  takeRound: RoundTaker,
  until: number,
): Promise<Verified> {
  return inPhase(run, 'verify', async () => {
    const verified = await rounds(run, known, takeRound, until);
    const outcome = {
      pass: 'passed',
      fail: 'failed',
      inconclusive: 'inconclusive',
      cancelled: 'cancelled',
    } as const;
    return { ...verified, phaseOutcome: outcome[verified.verdict] };
  });
}

async function rounds(
  run: Run,
  known: Known,
  takeRound: RoundTaker,
  until: number,
): Promise<Verified> {
  const { settings, cancelled } = run;
  const startedAt = run.clock();
  const before = { answered: known.baseline !== undefined, accepted: known.baseline !== undefined };
  const rules = {
    failureThreshold: settings.failureThreshold,
    startedAt,
    deadlineAt: Math.min(startedAt + settings.waitTimeoutMs, until),
    before,
    versionFromBeside: settings.versionFrom !== undefined && 'health' in settings.versionFrom,
  };
  const taken: Round[] = [];
  let last: Sample[] = [];
  let deployed: Served | undefined;
  let shown = '';
  for (;;) {
    const roundStart = run.clock();
    const samples = await roundWithin(run, takeRound, until, cancelled);
    if (cancelled.aborted) return { verdict: 'cancelled' };
    if (!samples) {
      const decision = cutOff(
        taken.length > 0 && decideVerification(taken, known.evidence, rules, run.clock()),
      );
      emitRoundDetails(run, 'verify', last, known, decision.checks);
      return { ...decision, samples: last, ...(deployed && { deployed }) };
    }
    last = samples;
    const answers = samples.map((s) => toAnswer(s, known.snapshot?.file));
    taken.push({ startedAt: roundStart, endedAt: run.clock(), answers });
    const identities = answers.map((a) =>
      a.kind === 'served' ? identify(a, known.evidence) : undefined,
    );
    emitProbes(run, 'verify', taken.length, samples, identities);
    deployed = deployedOf(samples, answers, identities) ?? deployed;

    const decision = decideVerification(taken, known.evidence, rules, run.clock());
    if (decision.verdict !== 'continue') {
      emitRoundDetails(
        run,
        'verify',
        samples,
        known,
        decision.verdict === 'fail' ? decision.checks : [],
      );
      return { ...decision, samples, ...(deployed && { deployed }) };
    }
    if (shown !== decision.key) {
      shown = decision.key;
      run.emit({
        type: 'state',
        phase: 'verify',
        state: decision.state,
        message: decision.message,
      });
    }
    const next = Math.min(
      until,
      Math.max(roundStart + settings.intervalMs, decision.notBefore ?? 0),
    );
    if (!(await pause(next - run.clock(), cancelled))) return { verdict: 'cancelled' };
  }
}

/** The verdict where the gate's time ended within a round: what the rounds before it say, but never a pass. */
function cutOff(
  decision: Verification | false,
): Extract<Verification, { verdict: 'fail' | 'inconclusive' }> {
  if (decision && (decision.verdict === 'fail' || decision.verdict === 'inconclusive'))
    return decision;
  const message =
    'A round did not end within `timeout`: the server answers each request in time, but never comes to an end.';
  return { verdict: 'inconclusive', message, checks: [] };
}

/**
 * What the deployed version served in this round: an answer of ours, else one that equals the snapshot (which is
 * the new version's), else what all agree on. Never an old one: a rollback must lead away from it, not from the past.
 */
function deployedOf(
  samples: readonly Sample[],
  answers: readonly Answer[],
  identities: readonly (Identity | undefined)[],
): Served | undefined {
  const served = samples.map(({ outcome }) =>
    outcome.kind === 'served' ? outcome.served : undefined,
  );
  const ours = served.find((_, i) => identities[i] === 'ours');
  if (ours) return ours;
  const reviewed = served.find((_, i) => {
    const answer = answers[i];
    return (
      identities[i] === 'unknown' && answer?.kind === 'served' && answer.equalsSnapshot === true
    );
  });
  if (reviewed) return reviewed;
  const [first] = served;
  const unknown = identities.every((i) => i === 'unknown');
  return unknown && served.every((s) => s?.hash === first?.hash && s?.version === first?.version)
    ? first
    : undefined;
}

/** Waits; false where the run was cancelled meanwhile. */
export async function pause(ms: number, cancelled: AbortSignal): Promise<boolean> {
  if (ms > 0) await delay(ms, undefined, { signal: cancelled }).catch(() => undefined);
  return !cancelled.aborted;
}
