import { judgeWatch } from '../decide/watch/judge.ts';
import type { WatchResult } from '../decide/watch/result.ts';
import type { Phase } from '../events.ts';
import { pause } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { cancelled, type Ending } from './ending.ts';
import type { Run } from './run.ts';

/** `failed-check` of a run whose rollout did not reach the level that was asked for. */
export const WATCH_CHECK = 'zero-downtime';

const NO_ROLLBACK =
  'A missed level never starts a rollback: a second rollout would cut sessions again.';

/** Holds sessions, where the config file has `watch`, before what is live is changed. A watch that cannot begin delays nothing. */
export async function beginWatch(run: Run, { before }: Deployment): Promise<void> {
  if (!run.settings.watch) return;
  if (before?.kind === 'nothing' || before?.kind === 'down') {
    const message = 'Nothing is live that could be watched.';
    run.emit({ type: 'notice', level: 'notice', id: 'nothing-to-watch', message });
    return;
  }
  for (const { endpoint, why } of await run.watches.begin()) {
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'not-watched',
      message: `No sessions are held at ${endpoint} while it changes: ${why}`,
      hint: 'The deployment goes on; what it does to sessions is not known.',
    });
  }
}

/**
 * Ends the watch of a run and judges it. A passed run goes on for `watch.settle` after the last change, for sessions of
 * the old version end late; it fails where the level that `require` asks for was missed or is not proven.
 */
export async function watchedEnding(run: Run, ending: Ending): Promise<Ending> {
  if (!run.watches.any()) return ending;
  const { phase, at } = run.watches.lastChange() ?? { phase: 'verify', at: 0 };
  if (ending.result === 'passed') await settle(run, phase, at);
  const results = await judged(run, phase);
  if (ending.result !== 'passed') return ending;
  if (run.cancelled.aborted) {
    const reason = 'Cancelled while sessions were watched: what is live is verified.';
    return { ...cancelled(run, phase, reason), hint: 'Nothing needs to be undone.' };
  }
  const missed = results.find(({ met }) => !met);
  return missed ? failedByWatch(run, phase, missed) : ending;
}

async function settle(run: Run, phase: Phase, changedAt: number): Promise<void> {
  const until = Math.min(changedAt + run.watches.settleMs, run.settings.timeoutMs);
  const rest = until - run.clock();
  if (rest <= 0 || run.cancelled.aborted) return;
  const message = `Sessions are watched for ${Math.ceil(rest / 1000)} s more: those of the old version may end late.`;
  run.emit({ type: 'state', phase, state: 'watching', message });
  await pause(rest, run.cancelled);
}

async function judged(run: Run, phase: Phase): Promise<WatchResult[]> {
  const { watch, expectedVersion } = run.settings;
  const results: WatchResult[] = [];
  for (const { records, judged, required = watch?.require } of await run.watches.end()) {
    const result = judgeWatch(records, {
      ...(required && { required }),
      ...(expectedVersion !== undefined && { expectedVersion }),
    });
    run.emit({ type: 'watched', phase, result });
    judged();
    results.push(result);
  }
  return results;
}

function failedByWatch(run: Run, phase: Phase, missed: WatchResult): Ending {
  const { required = 'l1', level } = missed;
  const reached = { none: 'no level', 'not-proven': 'nothing that is proven' }[level as string];
  const reason = `What is live is verified, but ${required.toUpperCase()} was asked of the rollout and ${reached ?? level.toUpperCase()} was reached. ${missed.reason}`;
  const { hint } = missed;
  const named = { check: WATCH_CHECK, reason, ...(hint !== undefined && { hint }) };
  run.emit({ type: 'decision', phase, verdict: 'fail', ...named });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: NO_ROLLBACK });
  return {
    result: 'failed',
    failedPhase: phase,
    failedCheck: WATCH_CHECK,
    reason,
    ...(hint !== undefined && { hint }),
  };
}
