import { tmpdir } from 'node:os';
import { parseArguments } from '../../src/cli/arguments.ts';
import { loadSettings } from '../../src/config/load.ts';
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import type { Result } from '../../src/decide/verdict.ts';
import { createRun } from '../../src/entry/create-run.ts';
import { readTextFile } from '../../src/entry/files.ts';
import { createLog } from '../../src/entry/log.ts';
import { createRedactor } from '../../src/entry/redact.ts';
import { watchesOf } from '../../src/entry/watches.ts';
import type { GateEvent, Host } from '../../src/events.ts';
import { runGate } from '../../src/gate.ts';

const HOST: Host = { emit: () => undefined, mask: () => undefined, commandOutput: () => undefined };
const TIMES = { '--interval': '50ms', '--wait-timeout': '4s', '--rollback-timeout': '8s' };

/**
 * Runs the gate in this process, against real servers and with real commands, but without a journal. `on` is told each
 * event when it happens, and may cancel the run: what a signal would find only by chance is the same every time.
 */
export async function gateOf(
  endpoint: string,
  flags: readonly string[],
  on: (event: GateEvent, cancel: () => void) => void = () => undefined,
  /** The job's folder for temporary files; absent: nothing is watched. */
  temp?: string,
): Promise<{ result: Result; events: readonly GateEvent[] }> {
  const times = Object.entries(TIMES).flatMap((time) => (flags.includes(time[0]) ? [] : time));
  const request = parseArguments(['verify', endpoint, ...times, ...flags]);
  if (request.command !== 'verify') throw new Error('not understood');
  const { raw } = request;
  const settings = await loadSettings({ source: 'cli', raw, readFile: readTextFile, env: {} });
  const log = createLog(createRedactor());
  const cancellation = new AbortController();
  log.listen((event) => on(event, () => cancellation.abort()));
  const run = createRun({
    ...{ settings, log, host: HOST, credentials: NO_CREDENTIALS, env: process.env },
    ...{ cancelled: cancellation.signal, cwd: tmpdir() },
    ...(temp !== undefined && {
      watches: watchesOf(settings, { ...process.env, RUNNER_TEMP: temp }),
    }),
  });
  return { result: await runGate(run), events: log.events };
}
