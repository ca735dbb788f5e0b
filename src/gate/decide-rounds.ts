import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Round } from '../decide/answer.ts';
import { identify } from '../decide/identity.ts';
import type { Identity } from '../decide/verdict.ts';
import type { Verification } from '../decide/verification.ts';
import type { Phase } from '../events.ts';
import type { Sample, Served } from '../verify/sample.ts';
import { toAnswer } from './answers.ts';
import type { Known } from './evidence.ts';
import { emitProbes, emitRoundDetails } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import type { RoundTaker } from './rounds.ts';
import type { Run } from './run.ts';

export type Verified =
  | { verdict: 'cancelled' }
  | (Exclude<Verification, { verdict: 'continue' }> & {
      /** Of the deciding round. */
      samples: Sample[];
      /** What the deployed version served last, as far as anything tells it from an old one. */
      deployed?: Served;
    });

export interface Asking {
  phase: Phase;
  known: Known;
  takeRound: RoundTaker;
  /** The verdict after the rounds so far, at `now`. */
  decide(rounds: readonly Round[], now: number): Verification;
  intervalMs: number;
  /** The last moment on the run's clock: a round that still runs then is cut off. */
  until: number;
}

/** Takes rounds until they decide. Never passes what was cancelled. */
export async function decideRounds(run: Run, asking: Asking): Promise<Verified> {
  const { phase, known, takeRound, decide, intervalMs, until } = asking;
  const { cancelled } = run;
  const taken: Round[] = [];
  let last: Sample[] = [];
  let deployed: Served | undefined;
  let shown = '';
  for (;;) {
    const roundStart = run.clock();
    const samples = await roundWithin(run, takeRound, until, cancelled);
    if (cancelled.aborted) return { verdict: 'cancelled' };
    if (!samples) {
      const decision = cutOff(taken.length > 0 && decide(taken, run.clock()), roundStart < until);
      emitRoundDetails(run, phase, last, known, decision.checks);
      return { ...decision, samples: last, ...(deployed && { deployed }) };
    }
    last = samples;
    const answers = samples.map((s) => toAnswer(s, known.snapshot?.file));
    taken.push({ startedAt: roundStart, endedAt: run.clock(), answers });
    const identities = answers.map((a) =>
      a.kind === 'served' ? identify(a, known.evidence) : undefined,
    );
    emitProbes(run, phase, taken.length, samples, identities);
    deployed = deployedOf(samples, answers, identities) ?? deployed;

    const decision = decide(taken, run.clock());
    if (decision.verdict !== 'continue') {
      const failed = decision.verdict === 'fail' ? decision.checks : [];
      emitRoundDetails(run, phase, samples, known, failed);
      return { ...decision, samples, ...(deployed && { deployed }) };
    }
    if (shown !== decision.key) {
      shown = decision.key;
      run.emit({ type: 'state', phase, state: decision.state, message: decision.message });
    }
    const next = Math.min(until, Math.max(roundStart + intervalMs, decision.notBefore ?? 0));
    if (!(await pause(next - run.clock(), cancelled))) return { verdict: 'cancelled' };
  }
}

/** The outcome of a phase that ended with this verdict. */
export const PHASE_OUTCOME = {
  pass: 'passed',
  fail: 'failed',
  inconclusive: 'inconclusive',
  cancelled: 'cancelled',
} as const;

/** The verdict where the gate's time ended, within a round or before the next: what the rounds so far say, but never a pass. */
function cutOff(
  decision: Verification | false,
  inRound: boolean,
): Extract<Verification, { verdict: 'fail' | 'inconclusive' }> {
  if (decision && (decision.verdict === 'fail' || decision.verdict === 'inconclusive'))
    return decision;
  const message = inRound
    ? 'A round did not end within `timeout`: the server answers each request in time, but never comes to an end.'
    : 'The time of the gate (`timeout`) ended before all was seen that was to be seen.';
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
