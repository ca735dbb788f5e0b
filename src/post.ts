import * as core from '@actions/core';
import { aftermathOf } from './decide/aftermath.ts';
import { appendLine } from './deploy/journal-file.ts';
import { type Journal, readJournal } from './deploy/journal-read.ts';
import { journalState } from './deploy/journal-state.ts';
import { processId } from './deploy/process-table.ts';
import { errorText } from './entry/error-text.ts';
import { outliveOutput } from './entry/outlive-output.ts';
import { leftOf, UNVERIFIED } from './gate/left-open.ts';
import { quietly } from './github/finish.ts';
import { tellLeftWatches } from './github/left-watches.ts';
import { endedUnheard, endLivingGate, STILL_LIVES } from './github/living-gate.ts';
import { STATE_JOURNAL, STATE_PROGRESS } from './github/state.ts';
import { watchRunning } from './github/take-over.ts';
import { tell } from './github/tell.ts';

/**
 * How long the post step may take. GitHub ends everything 5 minutes after a cancellation: the main step may have taken 10
 * seconds of them, and reports are to be written.
 */
const BUDGET_MS = 4 * 60_000;
/** How long the process may outlive its work. */
const LINGER_MS = 5_000;

/** The action's post step: finishes what a main step that was cut short left open. Never throws. */
export async function run(): Promise<void> {
  outliveOutput();
  try {
    await afterMain(core.getState(STATE_JOURNAL), core.getState(STATE_PROGRESS));
  } catch (error) {
    const reason =
      'The gate was cut short, and the post step failed: the live version is unverified.';
    await tell({ level: 'error', title: UNVERIFIED, reason, hint: errorText(error) });
  } finally {
    await quietly('What was watched', () => tellLeftWatches(process.env));
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
}

async function afterMain(path: string, progress: string): Promise<void> {
  if (path === '') {
    if (progress !== 'started') return;
    const reason =
      'The gate was cancelled or killed before it had begun: the live version is unverified. Nothing was rolled back.';
    return tell({ level: 'error', title: UNVERIFIED, reason });
  }
  const journal = readJournal(path);
  if (!journal) {
    if (progress !== 'started') return;
    const reason = `The gate was cancelled or killed, and its journal is gone: whether a command ran is not known, and the live version is unverified.`;
    return tell({ level: 'error', title: UNVERIFIED, reason, hint: 'Look at what is live.' });
  }
  // Nearly always: nothing more is loaded for it.
  if (aftermathOf(leftOf(journal, {})).todo === 'nothing') return;
  // It said all that there was to say, and could not write it down: a full disk, say.
  if (progress === 'ended' && !journalState(journal).ended) return;

  const clock = clockOf(journal);
  const until = clock() + BUDGET_MS;
  appendLine(path, { type: 'post-started', at: Math.round(clock()), ...processId(process.pid) });
  if (!(await endLivingGate(journal.header, { clock, until }))) return tell(STILL_LIVES);
  const left = readJournal(path) ?? journal;
  if (aftermathOf(leftOf(left, {})).todo === 'nothing') {
    const heard = endedUnheard(left);
    return heard && tell(heard);
  }
  const { intents } = journalState(left);
  const still = await watchRunning({ journal: path, intents, clock, until });
  if (still) return tell(still);
  const { finishAfter } = await import('./github/after-main.ts');
  await finishAfter(readJournal(path) ?? journal, { clock: clock(), until });
}

/** The run's clock, in a later process. */
function clockOf({ header }: Journal): () => number {
  const began = Date.now() - Date.parse(header.time);
  const since = performance.now();
  return () => Math.max(0, began) + performance.now() - since;
}
