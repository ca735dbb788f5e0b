import { existsSync } from 'node:fs';
import * as core from '@actions/core';
import { outputPath } from '../deploy/journal-place.ts';
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

/** Waits for what the main step left running, and shows what it did not see. Gives what is to be told where it still runs at the end. */
export async function watchRunning(watch: Watch): Promise<Notice | undefined> {
  for (const { role, ended } of watch.intents) {
    if (ended && !existsSync(outputPath(watch.journal, role))) continue;
    core.startGroup(`What the ${role} command said after the gate was gone`);
    const taken = await takeOver({ ...watch, role, onLine: (line) => core.info(logLine(line)) });
    core.endGroup();
    if (taken.state === 'running') return stillRunning(role, taken);
    const end = taken.state === 'ended' ? 'has ended' : 'runs no more, and its end is not known';
    core.info(`The ${role} command ${end}.`);
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
