import * as core from '@actions/core';
import { readJournal } from './deploy/journal-read.ts';
import { journalState } from './deploy/journal-state.ts';
import { STATE_JOURNAL, STATE_PROGRESS } from './github/state.ts';

const UNDECIDED =
  'The gate was cancelled or killed before it had decided: the live version is unverified. Nothing was rolled back.';
const MAYBE_RAN =
  'The gate was cancelled or killed while the rollback command ran: it may or may not have run to its end. Look at what is live before you run it again; a second undo can bring the failed version back.';
const UNPROVEN =
  'The rollback command ended, but the gate was cancelled or killed before it had proven that the previous version serves. Look at what is live.';

/** The action's post step: says loudly what a main step that was cut short left open. Starts nothing. */
export async function run(): Promise<void> {
  if (core.getState(STATE_PROGRESS) !== 'started') return;
  const journal = readJournal(core.getState(STATE_JOURNAL));
  const rollback = journal && journalState(journal).intents.find((i) => i.role === 'rollback');
  const message = !rollback ? UNDECIDED : rollback.ended ? UNPROVEN : MAYBE_RAN;
  core.error(message, { title: 'Deployment unverified' });
  try {
    await core.summary.addRaw(`## ⚠️ Deployment unverified\n\n${message}\n`).write();
  } catch (error) {
    core.warning(`The job summary could not be written: ${(error as Error).message}`);
  }
}
