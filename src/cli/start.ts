import type { RawSettings } from '../config/given.ts';
import { loadSettings } from '../config/load.ts';
import { secretsOf } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { createRun } from '../entry/create-run.ts';
import { credentialsOf } from '../entry/credentials.ts';
import { readTextFile } from '../entry/files.ts';
import { type RunJournal, runJournal } from '../entry/journal-file.ts';
import { learnSecrets } from '../entry/learn-secrets.ts';
import { createLog, type RunLog } from '../entry/log.ts';
import { createRedactor, type Redactor } from '../entry/redact.ts';
import { begin as beginLog } from '../entry/run-started.ts';
import { cancelOnSignals } from '../entry/signals.ts';
import { watchesOf } from '../entry/watches.ts';
import type { Run } from '../gate/run.ts';
import { duration } from '../report/words.ts';
import { type TerminalHost, terminalHost } from './host.ts';

export interface CliRun {
  run: Run;
  log: RunLog;
  journal: RunJournal;
  host: TerminalHost;
  redactor: Redactor;
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
  /** Where the journal is kept, instead of the user's folder for state. */
  stateFolder?: string;
}

/** What the log calls a server that has no URL. */
export const NO_ENDPOINT = 'stdio:';

/** Settings, log, host and signals of one command. Throws SettingsError before anything is probed. */
export async function startRun({
  raw,
  quiet,
  all = false,
  withoutEndpoint = false,
  stateFolder,
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
  const cancellation = cancelOnSignals((name) => host.say(`${name}: ${afterSignal(log)}`));
  const mask = learnSecrets(secrets, host.mask);
  const credentials = credentialsOf({ settings, env, mask });
  const journal = runJournal({
    settings,
    log,
    redactor,
    env: stateFolder === undefined ? env : { ...env, MCP_GATE_STATE_DIR: stateFolder },
  });
  const run = createRun({
    settings,
    log,
    host,
    credentials,
    cancelled: cancellation.signal,
    env,
    cwd: process.cwd(),
    all,
    runCommand: journal.runCommand,
    watches: watchesOf(settings, env),
    earlierRuns: journal.earlierRuns,
  });
  return {
    run,
    log,
    journal,
    host,
    redactor,
    secrets,
    close() {
      cancellation.release();
      host.close();
    },
  };
}

/** Runs `work` on a log and a journal that have begun. */
export async function inRun<T>({ run, journal }: CliRun, work: () => Promise<T>): Promise<T> {
  await beginLog(run, journal);
  try {
    return await work();
  } catch (error) {
    journal.breakOff(error);
    throw error;
  }
}

/** What a signal ends, and what it does not. */
function afterSignal({ events, clock }: RunLog): string {
  const started = events.findLast((event) => event.type === 'command-started');
  const running =
    started && !events.some((e) => e.type === 'command-ended' && e.role === started.role);
  if (!running)
    return events.some((e) => e.type === 'command-started' && e.role === 'rollback')
      ? 'the rollback is proven first.'
      : 'ending.';
  const left = duration(Math.max(0, started.at + started.timeoutMs - clock()));
  const why = started.role === 'rollback' ? '; half a rollback is worse than none' : '';
  return `the ${started.role} command goes on, for ${left} at most${why}. The gate waits for it.`;
}
