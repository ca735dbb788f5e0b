import { reporting } from '../entry/reporting.ts';
import { runMode } from '../entry/run-mode.ts';
import type { CliRequest } from './arguments.ts';
import { show } from './show.ts';
import { inRun, startRun } from './start.ts';

/** `mcp-deploy-gate verify <endpoint>`: the gate, and its exit code. */
export async function verify(request: Extract<CliRequest, { command: 'verify' }>): Promise<number> {
  const started = await startRun(request);
  const { run, log, secrets } = started;
  if (run.settings.dryRun) {
    return (await import('./dry-run.ts')).showPlan(started, request.format);
  }
  try {
    await inRun(started, () => runMode(run, secrets));
  } finally {
    started.close();
  }
  const { report, context } = await reporting(log.events, run);
  return show(report, context, request.format, run);
}
