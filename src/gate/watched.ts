import { unlessAborted } from '../connect/deadline.ts';
import { judgeWatch, type WatchWanted } from '../decide/watch/judge.ts';
import { WATCH_CHECK, type WatchResult } from '../decide/watch/result.ts';
import type { Phase } from '../events.ts';
import { pause } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { cancelled, type Ending } from './ending.ts';
import type { Run } from './run.ts';

const NO_ROLLBACK =
  'A missed level never starts a rollback: a second rollout would cut sessions again.';

/** What recorders get to end where nobody has time: GitHub kills a cancelled step 10 s after it has asked. */
const HURRIED_MS = 3_000;

/**
 * Holds sessions, where the config file has `watch`, before what is live is changed. Takes 15 s at most, and ends at once
 * where the run is cancelled: who calls it looks at that afterwards.
 */
export async function beginWatch(run: Run, { before }: Deployment): Promise<void> {
  if (!run.settings.watch) return;
  if (before?.kind === 'nothing' || before?.kind === 'down') {
    const message = 'Nothing is live that could be watched.';
    run.emit({ type: 'notice', level: 'notice', id: 'nothing-to-watch', message });
    return;
  }
  const begun = unlessAborted(run.watches.begin(), run.cancelled, () => new Error('cancelled'));
  for (const { endpoint, why } of await begun.catch(() => [])) {
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
  if (!run.watches.any()) {
    tellUnwatched(run, ending);
    return ending;
  }
  const { phase, at } = run.watches.lastChange() ?? { phase: 'verify', at: 0 };
  const passed = ending.result === 'passed';
  const settled = at + run.watches.settleMs;
  const until = Date.now() + settled - run.clock();
  if (passed) await settle(run, phase, settled);
  const results = await judged(run, phase, passed ? { until } : {});
  if (!passed) return ending;
  if (run.cancelled.aborted) {
    const reason = 'Cancelled while sessions were watched: what is live is verified.';
    return { ...cancelled(run, phase, reason), hint: 'Nothing needs to be undone.' };
  }
  const missed = results.find(({ met }) => !met);
  return missed ? failedByWatch(run, phase, missed) : ending;
}

/** A level was asked for, and neither this run nor a step before it watched: the config file may be another workflow's, too. */
function tellUnwatched({ settings, watches, emit }: Run, { result }: Ending): void {
  const required = settings.watch?.require;
  if (!required || result !== 'passed' || settings.mode !== 'gate' || watches.lastChange()) return;
  emit({
    type: 'notice',
    level: 'notice',
    id: 'nothing-watched',
    message: `The config file asks for ${required.toUpperCase()}, and nothing was watched: this run changed nothing, and no step before it began to watch.`,
    hint: 'Where a step before deploys, begin with the action `watch` before that.',
  });
}

async function settle(run: Run, phase: Phase, until: number): Promise<void> {
  const end = run.settings.timeoutMs - run.watches.endMs();
  const rest = Math.min(until, end) - run.clock();
  if (rest <= 0 || run.cancelled.aborted) return;
  const message = `Sessions are watched for ${Math.ceil(rest / 1000)} s more: those of the old version may end late.`;
  run.emit({ type: 'state', phase, state: 'watching', message });
  await pause(rest, run.cancelled);
}

async function judged(
  run: Run,
  phase: Phase,
  wanted: Pick<WatchWanted, 'until'>,
): Promise<WatchResult[]> {
  const { watch, expectedVersion } = run.settings;
  const results: WatchResult[] = [];
  for (const { records, judged, required = watch?.require } of await run.watches.end(
    timeToEnd(run),
  )) {
    const result = judgeWatch(records, {
      ...wanted,
      ...(required && { required }),
      ...(expectedVersion !== undefined && { expectedVersion }),
    });
    run.emit({ type: 'watched', phase, result });
    judged();
    results.push(result);
  }
  return results;
}

/** Tells, whenever it is asked, how much longer recorders may take to end, in milliseconds. */
function timeToEnd(run: Run): () => number {
  let until = Math.max(run.settings.timeoutMs, run.clock() + HURRIED_MS);
  let hurried = false;
  return () => {
    if (run.cancelled.aborted && !hurried) {
      hurried = true;
      until = Math.min(until, run.clock() + HURRIED_MS);
    }
    return until - run.clock();
  };
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
