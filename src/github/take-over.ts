import * as core from '@actions/core';
import type { Intent } from '../deploy/journal-state.ts';
import { type TakenOver, takeOver } from '../deploy/take-over.ts';
import { logLine } from '../report/escape.ts';
import { duration } from '../report/words.ts';
import type { Notice } from './tell.ts';

export interface Watch {
  journal: string;
  intents: readonly Intent[];
  clock: () => number;
  until: number;
}

/** Waits for what the main step left running, and shows what it says. Gives what is to be told where it still runs at the end. */
export async function watchRunning(watch: Watch): Promise<Notice | undefined> {
  for (const { role, ended } of watch.intents) {
    if (ended) continue;
    core.startGroup(`Taking over the ${role} command: what it says now`);
    const taken = await takeOver({ ...watch, role, onLine: (line) => core.info(logLine(line)) });
    core.endGroup();
    if (taken.state === 'running') return stillRunning(role, taken);
    core.info(
      taken.state === 'ended'
        ? `The ${role} command has ended.`
        : `The ${role} command runs no more; its end is not known.`,
    );
  }
  return undefined;
}

function stillRunning(
  role: string,
  { process, deadlineMs }: Extract<TakenOver, { state: 'running' }>,
): Notice {
  const left = deadlineMs > 0 ? `for ${duration(deadlineMs)} at most` : 'past its deadline';
  return {
    level: 'error',
    title: `The ${role} command still runs`,
    reason: `The gate was cancelled or killed while the ${role} command ran, and it still runs (process ${process.pid}), ${left}: the live version is unverified.`,
    hint: 'It was left alone: half of it is worse than none. Wait for its end and look at what is live; do not start it again. The runner may end it with the job, and its end stands in the journal of the run.',
  };
}
