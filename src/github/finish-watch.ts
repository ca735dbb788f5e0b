import * as core from '@actions/core';
import { judgeWatch } from '../decide/watch/judge.ts';
import type { WatchResult } from '../decide/watch/result.ts';
import { logLine } from '../report/escape.ts';
import { watchAnnotations } from '../report/watch-annotations.ts';
import { watchTitle } from '../report/watch-level.ts';
import { watchMarkdown } from '../report/watch-markdown.ts';
import type { EndedRecorder } from '../watch/recorder-end.ts';
import { printAnnotations } from './annotate.ts';
import { quietly } from './finish.ts';
import { writeWatchPage } from './watch-page.ts';

/**
 * Judges and shows what recorders saw where no gate does: log, annotations, job summary, HTML page. Fails the step
 * where a level was missed, and takes the recordings away.
 */
export async function finishRecordings(ended: readonly EndedRecorder[]): Promise<void> {
  if (ended.length === 0) return;
  const results = ended.map(({ recorder, records }) => {
    const { require } = recorder.registration.watch;
    return judgeWatch(records, { ...(require && { required: require }) });
  });
  await show(results);
  for (const { remove } of ended) remove();
}

async function show(results: WatchResult[]): Promise<void> {
  if (results.some(({ met }) => !met)) process.exitCode = 1;
  for (const result of results) {
    const { endpoint, reason } = result;
    core.info(logLine(`${endpoint}: ${watchTitle(result)}. ${reason}`));
  }
  await quietly('The annotations', async () =>
    printAnnotations(watchAnnotations({ watch: results })),
  );
  await quietly('The job summary', async () => {
    await core.summary.addRaw(watchMarkdown(results)).write();
  });
  await quietly('The page of the watch', () => writeWatchPage(results));
}
