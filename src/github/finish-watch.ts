import * as core from '@actions/core';
import type { WatchResult } from '../decide/watch/result.ts';
import { logLine } from '../report/escape.ts';
import { watchAnnotations } from '../report/watch-annotations.ts';
import { watchTitle } from '../report/watch-level.ts';
import { watchMarkdown } from '../report/watch-markdown.ts';
import { printAnnotations } from './annotate.ts';
import { quietly } from './finish.ts';

/** Shows what watches saw where no gate does: log, annotations, job summary. Fails the step where a level was missed. */
export async function finishWatch(results: readonly WatchResult[]): Promise<void> {
  if (results.some(({ met }) => !met)) process.exitCode = 1;
  for (const result of results) {
    const { endpoint, reason } = result;
    core.info(logLine(`${endpoint}: ${watchTitle(result)}. ${reason}`));
  }
  await quietly('The annotations', async () =>
    printAnnotations(watchAnnotations({ watch: [...results] })),
  );
  await quietly('The job summary', async () => {
    await core.summary.addRaw(watchMarkdown(results)).write();
  });
}
