import { reporting } from '../entry/reporting.ts';
import { httpTarget } from '../gate/client.ts';
import { runSnapshot } from '../gate/snapshot-mode.ts';
import { shellQuote } from '../report/shell-quote.ts';
import type { CliRequest } from './arguments.ts';
import { show } from './show.ts';
import { inRun, startRun } from './start.ts';
import { stdioTarget } from './stdio-target.ts';

/** `mcp-deploy-gate snapshot`: writes what a server serves, or says whether the file is stale (exit 1). */
export async function snapshot(
  request: Extract<CliRequest, { command: 'snapshot' }>,
): Promise<number> {
  const { stdio, check, format } = request;
  const started = await startRun({ ...request, withoutEndpoint: stdio !== undefined });
  const { run, log, host, secrets } = started;
  const { path } = run.settings.snapshot;
  const toStdout = path === '-';
  let text: string | undefined;
  try {
    // How to ask again, in reports and hints.
    if (stdio)
      run.settings.endpoint = `-- ${[stdio.command, ...stdio.args].map(shellQuote).join(' ')}`;
    const target = stdio
      ? stdioTarget(stdio, run.settings, host.say)
      : httpTarget(run.settings.endpoint, run.settings, run.credentials);
    const outcome = await inRun(started, () =>
      runSnapshot(run, { target, check, secrets, ...(toStdout ? {} : { path }) }),
    );
    text = outcome.text;
  } finally {
    started.close();
  }
  const { report, context } = await reporting(log.events, run);
  if (toStdout && text !== undefined) {
    process.stdout.write(text);
    return report.exitCode;
  }
  return show(report, context, format, run);
}
