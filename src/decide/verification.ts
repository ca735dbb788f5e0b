import type { Evidence, Round, ServedAnswer } from './answer.ts';
import { type DeadlineVerdict, deadlineVerdict, type History } from './deadline.ts';
import { endpointsAfter, hasAnswered } from './endpoint-history.ts';
import { knownToBeOurs, type RoundState, roundState } from './round-state.ts';
import { stateChecks, stateKey } from './state-keys.ts';
import { describeState } from './state-text.ts';

export interface VerificationRules {
  /** Agreeing rounds that confirm a failure, and clean rounds that pass after an unclean one. */
  failureThreshold: number;
  /** When the clock starts: the end of the last mutating command, or the gate's beginning. */
  startedAt: number;
  /** `startedAt` plus `wait-timeout`, less where the gate's own `timeout` ends earlier. */
  deadlineAt: number;
  /** The version comes from beside the protocol: one clean round may have met one replica there and another here. */
  versionFromBeside?: boolean;
  /** After a switch that can be seen: only what is known to be the candidate passes. */
  onlyOurs?: boolean;
  /** From a baseline: something answered here, with these credentials, before the run. */
  before: History;
}

export type Verification =
  /** Ask again; not before `notBefore`, where the server asked for patience (Retry-After). */
  | {
      verdict: 'continue';
      state: RoundState['state'];
      /** The same for as long as nothing changes that a person would want to know. */
      key: string;
      message: string;
      notBefore?: number;
    }
  | { verdict: 'pass'; identity: 'proven' | 'unproven'; answer: ServedAnswer }
  /** A confirmed failure. `checks` are the keys that fail. */
  | { verdict: 'fail'; checks: string[]; message: string }
  | { verdict: 'inconclusive'; message: string; checks: string[]; state?: RoundState['state'] };

/** An early failure needs agreement over this long, or over a third of the waiting time if that is less. */
const CONFIRM_MS = 10_000;

export interface Judged {
  round: Round;
  state: RoundState;
  history: History;
}

/**
 * The verdict after the rounds so far, at `now` (design, "Rounds on one clock"). A pure function of what was
 * measured: the same rounds always give the same verdict.
 */
export function decideVerification(
  rounds: readonly Round[],
  evidence: Evidence,
  rules: VerificationRules,
  now: number,
): Verification {
  const judged = judge(rounds, evidence, rules);
  const last = judged.at(-1);
  if (last === undefined) {
    return now >= rules.deadlineAt
      ? {
          verdict: 'inconclusive',
          message: 'Nothing was measured before the deadline.',
          checks: [],
        }
      : { verdict: 'continue', state: 'empty', key: 'empty', message: 'Nothing measured yet.' };
  }
  return (
    passed(judged, rules) ??
    confirmedEarly(judged, rules) ??
    (now >= rules.deadlineAt ? atDeadline(judged, rules) : undefined) ??
    keepAsking(last, rules, now)
  );
}

/** Every round with its state, and what had happened at the address up to its end. */
export function judge(
  rounds: readonly Round[],
  evidence: Evidence,
  rules: Pick<VerificationRules, 'before' | 'onlyOurs'>,
): Judged[] {
  let history = rules.before;
  return rounds.map((round) => {
    const state = roundState(round, evidence);
    const item = { round, state: rules.onlyOurs ? knownToBeOurs(state) : state, history };
    const at = endpointsAfter(history, round.answers);
    history = {
      ...history,
      ...(at && { at }),
      answered: history.answered || round.answers.some(hasAnswered),
      accepted: history.accepted || round.answers.some((a) => a.kind === 'served'),
    };
    // What happened inside the round counts too: two replicas answer, the third refuses.
    return { ...item, history };
  });
}

function passed(judged: Judged[], rules: VerificationRules): Verification | undefined {
  const tail = trailing(judged, (j) => j.state.state === 'clean');
  const sure = tail.length === judged.length && !rules.versionFromBeside;
  const needed = sure ? 1 : rules.failureThreshold;
  const state = judged.at(-1)?.state;
  if (state?.state !== 'clean' || tail.length < needed) return undefined;
  return {
    verdict: 'pass',
    identity: state.identity === 'ours' ? 'proven' : 'unproven',
    answer: state.answer,
  };
}

/** A failure of ours that the last rounds agree on for long enough; undefined: not yet. */
export function confirmedEarly(
  judged: readonly Judged[],
  rules: Pick<VerificationRules, 'failureThreshold' | 'startedAt' | 'deadlineAt'>,
): Verification | undefined {
  const tail = trailing(judged, (j) => j.state.state === 'failing' && j.state.identity === 'ours');
  const last = tail.at(-1);
  if (last?.state.state !== 'failing') return undefined;

  const span = Math.min(CONFIRM_MS, (rules.deadlineAt - rules.startedAt) / 3);
  // Back from the last round, as long as one check fails throughout: does the agreement last long enough?
  let checks = last.state.checks;
  for (let i = tail.length - 1; i >= 0; i--) {
    const { state, round } = tail[i] as Judged;
    checks = state.state === 'failing' ? checks.filter((c) => state.checks.includes(c)) : [];
    if (checks.length === 0) return undefined;
    const lasted = last.round.endedAt - round.startedAt;
    if (tail.length - i >= rules.failureThreshold && lasted >= span)
      return failure(last.state, checks);
  }
  return undefined;
}

function atDeadline(judged: Judged[], rules: VerificationRules): Verification | undefined {
  const tail = judged.slice(-rules.failureThreshold);
  const verdicts = tail.map((j) => deadlineVerdict(j.state, j.history));
  const last = tail.at(-1) as Judged;
  const unanimous = verdicts.every((v) => v === verdicts[0]) ? verdicts[0] : undefined;
  const overtime = judged.filter((j) => j.round.startedAt >= rules.deadlineAt).length;
  // One round that happens to lie at the deadline decides nothing alone: ask until the last ones agree.
  const settled = tail.length >= rules.failureThreshold || verdicts[0] === 'inconclusive';
  if (unanimous !== undefined && settled && unanimous !== 'clean') return settle(unanimous, last);
  if (overtime < 2 * rules.failureThreshold) return undefined;

  const window = judged.slice(-3 * rules.failureThreshold);
  if (stayedMixed(window)) {
    return {
      verdict: 'fail',
      checks: ['T4'],
      message: 'Old and new versions kept answering side by side until the deadline.',
    };
  }
  return {
    verdict: 'inconclusive',
    checks: [],
    message: `No ${rules.failureThreshold} rounds in a row agreed before the deadline; the last: ${describeState(last.state)}`,
  };
}

function settle(verdict: Exclude<DeadlineVerdict, 'clean'>, last: Judged): Verification {
  const message = describeState(last.state);
  if (verdict === 'inconclusive') {
    return { verdict, message, checks: stateChecks(last.state), state: last.state.state };
  }
  return failure(last.state, stateChecks(last.state));
}

function failure(state: RoundState, checks: string[]): Verification {
  return { verdict: 'fail', checks, message: describeState(state) };
}

function stayedMixed(window: Judged[]): boolean {
  const seen = new Set(
    window.flatMap((j) => {
      if (j.state.state === 'mixed') return j.state.identities;
      if (j.state.state === 'old') return ['old'];
      return j.state.state === 'clean' || j.state.state === 'failing' ? [j.state.identity] : [];
    }),
  );
  return seen.has('old') && seen.size > 1;
}

function keepAsking(last: Judged, rules: VerificationRules, now: number): Verification {
  const waits = last.round.answers.flatMap((a) =>
    a.kind === 'error' && a.retryAfterMs ? [a.retryAfterMs] : [],
  );
  const state = last.state.state;
  const message = describeState(last.state);
  const key = stateKey(last.state);
  if (waits.length === 0) return { verdict: 'continue', state, key, message };
  // A server may ask for patience, but not for more than the deadline leaves.
  const until = last.round.endedAt + Math.max(...waits);
  return {
    verdict: 'continue',
    state,
    key,
    message,
    notBefore: Math.min(until, Math.max(rules.deadlineAt, now)),
  };
}

export function trailing<T>(items: readonly T[], test: (item: T) => boolean): T[] {
  let from = items.length;
  while (from > 0 && test(items[from - 1] as T)) from--;
  return items.slice(from);
}
