import * as core from '@actions/core';
import { type Progress, STATE_PROGRESS } from './github/host.ts';

/** What a main step that did not come to its end left open, for each point it had come to. */
const OPEN: Record<Exclude<Progress, 'ended'>, string> = {
  started:
    'The gate was cancelled or killed before it had decided: the live version is unverified. Nothing was rolled back.',
  'rollback-started':
    'The gate was cancelled or killed while the rollback command ran: it may or may not have run to its end. Look at what is live before you run it again; a second undo can bring the failed version back.',
  'rollback-ended':
    'The rollback command ended, but the gate was cancelled or killed before it had proven that the previous version serves. Look at what is live.',
};

/** The action's post step: says loudly what a main step that was cut short left open. Starts nothing. */
export async function run(): Promise<void> {
  const progress = core.getState(STATE_PROGRESS);
  if (!Object.hasOwn(OPEN, progress)) return;
  const message = OPEN[progress as keyof typeof OPEN];
  core.error(message, { title: 'Deployment unverified' });
  try {
    await core.summary.addRaw(`## ⚠️ Deployment unverified\n\n${message}\n`).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
