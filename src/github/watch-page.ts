import { join } from 'node:path';
import { info } from '@actions/core';
import type { WatchResult } from '../decide/watch/result.ts';
import { writeTextFile } from '../entry/files.ts';
import { logLine } from '../report/escape.ts';

/** Where the HTML page of a job's watches goes, whoever writes it. */
export function watchPagePath(env: Readonly<Record<string, string | undefined>>): string {
  return join(env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'watch.html');
}

/** Writes what watches saw as an HTML page, and says where. Throws GateError of code `io`. */
export async function writeWatchPage(results: readonly WatchResult[]): Promise<void> {
  const { watchPage } = await import('../report/watch-page/watch-page.ts');
  const path = watchPagePath(process.env);
  await writeTextFile(path, watchPage(results));
  info(logLine(`What was watched, over time: ${path}`));
}
