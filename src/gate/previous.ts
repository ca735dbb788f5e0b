import { apart } from '../decide/apart.ts';
import { roundState } from '../decide/round-state.ts';
import { describeState } from '../decide/state-text.ts';
import { toAnswer } from './answers.ts';
import { pause } from './decide-rounds.ts';
import type { Known } from './evidence.ts';
import { emitProbes } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import { previousRounds } from './rounds.ts';
import type { Run } from './run.ts';

/** Time for looking at the previous version before switching back to it. */
const LOOK_MS = 30_000;

/**
 * Looks at `previous-endpoint` before a switch back (design, "Blue-green"): undefined where it serves what was live
 * before, or nobody named one; else why not, and what a person can do.
 */
export async function whyNotBack(
  run: Run,
  known: Known,
  command: string,
): Promise<{ reason: string; hint: string } | undefined> {
  const { previousEndpoint, failureThreshold, intervalMs } = run.settings;
  if (previousEndpoint === undefined) return undefined;
  const takeRound = previousRounds(run, [], [previousEndpoint]);
  const until = Math.min(run.clock() + LOOK_MS, run.settings.timeoutMs);
  let seen = 'It did not answer in time.';
  for (let n = 1; n <= failureThreshold; n++) {
    const startedAt = run.clock();
    const samples = await roundWithin(run, takeRound, until, run.cancelled);
    if (!samples || run.cancelled.aborted) break;
    const answers = samples.map((s) => toAnswer(s, undefined));
    emitProbes(run, 'rollback', n, samples, []);
    const state = roundState({ startedAt, endedAt: run.clock(), answers }, { earlier: [] });
    if (state.state === 'clean' || state.state === 'failing' || state.state === 'undecided') {
      const { baseline: id, baselineVersion: version } = known.evidence;
      if (!id || !apart(state.answer, { id, ...(version !== undefined && { version }) }))
        return undefined;
      seen = 'It serves something else than what was live before.';
    } else seen = describeState(state);
    if (n < failureThreshold && !(await pause(intervalMs, run.cancelled))) break;
  }
  return {
    reason: `There is nothing to switch back to: ${previousEndpoint} does not serve the previous version. ${seen}`,
    hint: `Mend the previous version, or deploy another one. To switch back all the same, run: ${command}`,
  };
}
