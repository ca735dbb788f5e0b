import type { RawSettings } from '../config/given.ts';
import { loadSettings } from '../config/load.ts';
import { secretsOf } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { createRun } from '../entry/create-run.ts';
import { credentialsOf } from '../entry/credentials.ts';
import { readTextFile } from '../entry/files.ts';
import { learnSecrets } from '../entry/learn-secrets.ts';
import { createLog, type RunLog } from '../entry/log.ts';
import { createRedactor } from '../entry/redact.ts';
import { runStarted } from '../entry/run-started.ts';
import { cancelOnSignals } from '../entry/signals.ts';
import type { Run } from '../gate/run.ts';
import { type TerminalHost, terminalHost } from './host.ts';

export interface CliRun {
  run: Run;
  log: RunLog;
  host: TerminalHost;
  /** Those of the settings, and those that were fetched since. */
  secrets: string[];
  /** Takes handlers and the live line away. */
  close(): void;
}

export interface CliRunOptions {
  raw: RawSettings;
  quiet: boolean;
  all?: boolean;
  /** No endpoint is needed: what is asked is a command or a file. */
  withoutEndpoint?: boolean;
}

/** What the log calls a server that has no URL. */
export const NO_ENDPOINT = 'stdio:';

/** Settings, log, host and signals of one command. Throws SettingsError before anything is probed. */
export async function startRun({
  raw,
  quiet,
  all = false,
  withoutEndpoint = false,
}: CliRunOptions): Promise<CliRun> {
  const { env } = process;
  const options = { source: 'cli' as const, raw, readFile: readTextFile, env };
  const settings: Settings = withoutEndpoint
    ? { endpoint: NO_ENDPOINT, ...(await loadSettings({ ...options, endpointOptional: true })) }
    : await loadSettings(options);
  const redactor = createRedactor();
  const secrets = secretsOf(settings);
  for (const secret of secrets) redactor.add(secret);
  const log = createLog(redactor);
  const host = terminalHost(log, redactor, { quiet });
  const cancellation = cancelOnSignals((name) => {
    const rolling =
      log.events.some((e) => e.type === 'command-started') &&
      !log.events.some((e) => e.type === 'run-ended');
    host.say(
      rolling
        ? `${name}: the rollback goes on; half a rollback is worse than none.`
        : `${name}: ending.`,
    );
  });
  const mask = learnSecrets(secrets, host.mask);
  const credentials = credentialsOf({ settings, env, mask });
  const run = createRun({
    settings,
    log,
    host,
    credentials,
    cancelled: cancellation.signal,
    env,
    cwd: process.cwd(),
    all,
  });
  return {
    run,
    log,
    host,
    secrets,
    close() {
      cancellation.release();
      host.close();
    },
  };
}

/** Begins the log. */
export async function begin({ run, log }: CliRun): Promise<void> {
  log.emit(await runStarted(run));
}
