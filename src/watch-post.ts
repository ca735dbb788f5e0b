import * as core from '@actions/core';
import { errorText } from './entry/error-text.ts';
import { outliveOutput } from './entry/outlive-output.ts';
import { finishRecordings } from './github/finish-watch.ts';
import { tell } from './github/tell.ts';
import { type LeftRecorder, leftRecorders, STATE_WATCH } from './github/watch-state.ts';
import { logLine } from './report/escape.ts';
import { type EndedRecorder, endRecorder, isTaken } from './watch/recorder-end.ts';
import { findRecorder } from './watch/recorder-find.ts';

/** How long the process may outlive its work. */
const LINGER_MS = 2_000;

/**
 * The post step of the action `watch`: ends what no gate has ended, and tells what was seen. A missed `require` fails the
 * job. Never throws.
 */
export async function run(): Promise<void> {
  outliveOutput();
  try {
    await afterSteps(leftRecorders(core.getState(STATE_WATCH)));
  } catch (error) {
    const reason = 'The post step of the watch failed: what it saw is not known.';
    await tell({ level: 'error', title: 'The watch was lost', reason, hint: errorText(error) });
    process.exitCode = 1;
  } finally {
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

async function afterSteps(left: readonly LeftRecorder[]): Promise<void> {
  const ended: EndedRecorder[] = [];
  const ending = left.map(async (one) => {
    const recorder = findRecorder(one.folder, one.id);
    if (recorder) ended.push(await endRecorder(recorder));
    else if (isTaken(one)) core.info(logLine(`The gate has told of the watch of ${one.endpoint}.`));
    else await lost(one);
  });
  await Promise.all(ending);
  await finishRecordings(ended);
}

/** Whatever was required of it is not proven. */
async function lost({ endpoint, folder, required }: LeftRecorder): Promise<void> {
  const reason = `The recording of the watch of ${endpoint} is gone from ${folder}: what the deployment did to sessions is not known.`;
  const hint = 'Does a step of the job empty the folder for temporary files?';
  await tell({ level: required ? 'error' : 'warning', title: 'The watch was lost', reason, hint });
  if (required) process.exitCode = 1;
}
