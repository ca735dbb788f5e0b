import type { EarlierRun } from '../deploy/earlier-runs.ts';
import { duration } from '../report/words.ts';
import { type Ending, inconclusive } from './ending.ts';
import type { Run } from './run.ts';

/**
 * Tells of runs of the same endpoints on this machine that did not come to a result, each once, and of those that go on.
 * Gives the ending of this run where a command of one still runs: what it changes is not to be changed, or judged, now.
 */
export function reportUnfinished(run: Run): Ending | undefined {
  let ending: Ending | undefined;
  for (const earlier of run.earlierRuns()) {
    if (earlier.running) {
      const { role, pid, deadlineMs } = earlier.running;
      const left = deadlineMs > 0 ? `for ${duration(deadlineMs)} at most` : 'past its deadline';
      const reason = `The ${role} command of ${nameOf(earlier)} still runs (process ${pid}, ${left}): nothing was changed.`;
      const remedy = `Wait for its end and look at what is live. Deployments need a \`concurrency\` group.`;
      ending ??= inconclusive(run, 'preflight', { reason, remedy });
      continue;
    }
    if (earlier.alive) {
      run.emit({
        type: 'notice',
        level: 'warning',
        id: 'another-gate',
        message: `Another gate of the same endpoint runs on this machine: ${nameOf(earlier)}.`,
        hint: 'Put every workflow that deploys this server into one `concurrency` group, without `cancel-in-progress`.',
      });
      continue;
    }
    if (earlier.reported) continue;
    run.emit({
      type: 'notice',
      level: 'warning',
      id: 'unfinished-run',
      message: `An earlier run did not come to its end: ${nameOf(earlier)}${earlier.phase === undefined ? '' : `, in its phase ${earlier.phase}`}.${commandsOf(earlier)}`,
      hint: `What it left is unverified until this run has passed. Its journal: ${earlier.journal}`,
    });
    earlier.markReported();
  }
  return ending;
}

function nameOf({ url, time }: EarlierRun): string {
  return url === undefined ? `the run of ${time}` : `${url} (${time})`;
}

function commandsOf({ intents }: EarlierRun): string {
  return intents
    .map(({ role, ended }) => {
      if (!ended)
        return ` ${role}-command may have run, wholly or in part: look before you run it.`;
      const how =
        ended.signal ?? (ended.exitCode === undefined ? 'no start' : `exit code ${ended.exitCode}`);
      return ` ${role}-command had ended (${how}).`;
    })
    .join('');
}
