import { join } from 'node:path';
import * as core from '@actions/core';
import { writeTextFile } from '../entry/files.ts';
import type { Reporting } from '../entry/reporting.ts';
import { jsonText, logLine } from '../report/escape.ts';
import { outputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { annotate } from './annotate.ts';
import { writeWatchPage } from './watch-page.ts';

/** Where the report goes where nobody named a place. */
export function defaultReportPath(): string {
  return join(process.env.RUNNER_TEMP ?? process.cwd(), 'mcp-deploy-gate', 'report.json');
}

/** Writes report, outputs, annotations, summary and the page of a watch, and sets the step's result. What cannot be written warns: reporting never fails the run. */
export async function finish(
  reporting: Reporting,
  options: { reportPath: string; causeShown: boolean },
): Promise<void> {
  const { report, context } = reporting;
  await quietly('The report', () => writeTextFile(options.reportPath, jsonText(report)));
  await quietly('The outputs', async () => {
    for (const [name, value] of Object.entries(outputs(report, options)))
      core.setOutput(name, value);
  });
  core.info(renderTerminal(report, context, { color: false }));
  await quietly('The annotations', () =>
    annotate(reporting, options.causeShown ? 'outcome' : 'all'),
  );
  await quietly('The job summary', async () => {
    await core.summary.addRaw(renderSummary(report, context)).write();
  });
  const { watch = [] } = report;
  if (watch.length > 0) await quietly('The page of the watch', () => writeWatchPage(watch));
  process.exitCode = report.exitCode === 0 ? 0 : 1;
}

/** Does what only reports; where that fails, it warns. */
export async function quietly(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    core.warning(logLine(`${what} could not be written: ${(error as Error).message}`));
  }
}
