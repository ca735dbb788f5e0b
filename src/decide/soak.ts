import type { Evidence, Round } from './answer.ts';
import { deadlineVerdict, type History } from './deadline.ts';
import { stateChecks, stateKey } from './state-keys.ts';
import { describeState } from './state-text.ts';
import { confirmedEarly, type Judged, judge, type Verification } from './verification.ts';

export interface SoakRules {
  failureThreshold: number;
  startedAt: number;
  /** When the soak ends where nothing is wrong. */
  endsAt: number;
  /** The last moment for a verdict, whatever goes on. */
  untilAt: number;
  /** How long a streak of rounds that are not clean may last. */
  errorToleranceMs: number;
  /** As in the verification before it. */
  onlyOurs?: boolean;
}

/** What was verified just now answered here and let us in. */
const BEFORE: History = { answered: true, accepted: true };

/**
 * The verdict of a soak after the rounds so far, at `now` (design, "Soak"): a confirmed failure of ours, or a streak of
 * rounds that are not clean for longer than `error-tolerance`, fails it; it never ends inside a streak. Answers of the
 * old version count as neither. Pure.
 */
export function decideSoak(
  rounds: readonly Round[],
  evidence: Evidence,
  rules: SoakRules,
  now: number,
): Verification {
  const { startedAt, endsAt, failureThreshold, onlyOurs } = rules;
  const judged = judge(rounds, evidence, { before: BEFORE, ...(onlyOurs && { onlyOurs }) });
  const early = confirmedEarly(judged, { failureThreshold, startedAt, deadlineAt: endsAt });
  if (early) return early;
  const last = judged.at(-1);
  if (!last) {
    return now >= rules.untilAt
      ? { verdict: 'inconclusive', message: 'Nothing was measured in the soak.', checks: [] }
      : { verdict: 'continue', state: 'empty', key: 'empty', message: 'Nothing measured yet.' };
  }
  const { state } = last;
  const streak = streakOf(judged, failureThreshold);
  const [first] = streak;
  if (first) {
    const lasted = now - first.round.startedAt;
    const unclean = streak.filter((j) => j.state.state !== 'clean');
    if (unclean.length >= failureThreshold && lasted > rules.errorToleranceMs) {
      return broken(unclean, failureThreshold, lasted);
    }
    if (now >= rules.untilAt) {
      const message = `The time of the soak ended while not all was well: ${describeState(state)}`;
      return { verdict: 'inconclusive', message, checks: stateChecks(state), state: state.state };
    }
  } else if (state.state === 'clean' && now >= endsAt) {
    const identity = state.identity === 'ours' ? 'proven' : 'unproven';
    return { verdict: 'pass', identity, answer: state.answer };
  }
  return {
    verdict: 'continue',
    state: state.state,
    key: stateKey(state),
    message: describeState(state),
  };
}

/** From the first round that was not clean to the last round; empty once `failure-threshold` clean rounds in a row have ended it. */
function streakOf(judged: readonly Judged[], failureThreshold: number): Judged[] {
  let from: number | undefined;
  let clean = 0;
  for (const [i, { state }] of judged.entries()) {
    clean = state.state === 'clean' ? clean + 1 : 0;
    if (clean === 0) from ??= i;
    else if (clean >= failureThreshold) from = undefined;
  }
  return from === undefined ? [] : judged.slice(from);
}

/** A streak that lasted too long: a failure where the last of its rounds agree that something of ours answers wrongly, or nothing does. */
function broken(unclean: readonly Judged[], failureThreshold: number, ms: number): Verification {
  const { state } = unclean.at(-1) as Judged;
  const message = `For ${Math.round(ms / 1000)} s not all was well: ${describeState(state)}`;
  const checks = stateChecks(state);
  const fails = unclean
    .slice(-failureThreshold)
    .every((j) => deadlineVerdict(j.state, j.history) === 'fail');
  if (!fails) return { verdict: 'inconclusive', checks, message, state: state.state };
  return { verdict: 'fail', checks, message };
}
