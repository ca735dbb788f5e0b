import { randomBytes } from 'node:crypto';
import type { Settings } from '../config/settings.ts';
import { earlierRuns } from '../deploy/earlier-runs.ts';
import { appendLine, createJournal } from '../deploy/journal-file.ts';
import { JOURNAL_VERSION, type JournalHeader } from '../deploy/journal-line.ts';
import { runIdOf, stateFolders } from '../deploy/journal-place.ts';
import { processId } from '../deploy/process-table.ts';
import { GateError } from '../errors.ts';
import type { NewEvent, Run } from '../gate/run.ts';
import { journaledCommands, journalWriter } from './journaled.ts';
import type { RunLog } from './log.ts';
import type { Redactor } from './redact.ts';

/** The memory of a run on disk. */
export interface RunJournal {
  /** Once it has been opened; absent where the run needs none, or none can be written. */
  path(): string | undefined;
  /**
   * Makes the file, into which the log is written from now on. Gives what the reader should know about its place. Throws
   * GateError of code `io` where none can be written and the run may change something.
   */
  open(): NewEvent | undefined;
  /** As `Run.runCommand`: what changes something runs under a supervisor. */
  runCommand: Run['runCommand'];
  earlierRuns: Run['earlierRuns'];
  /** The run ended with an error, which was shown. Never throws. */
  breakOff(error: unknown): void;
}

export interface JournalParts {
  settings: Settings;
  log: RunLog;
  redactor: Redactor;
  env: Readonly<Record<string, string | undefined>>;
}

/** The journal of a run that is about to begin (design, promise 8). */
export function runJournal({ settings, log, redactor, env }: JournalParts): RunJournal {
  let path: string | undefined;

  const open = (): NewEvent | undefined => {
    if (settings.mode === 'snapshot' || settings.dryRun) return undefined;
    try {
      const header = headerOf(log, env);
      const journal = createJournal(stateFolders(env), settings.endpoints, header);
      path = journal.path;
      log.writeAhead(journalWriter(journal.path, header, log));
      return journal.folder.fallback ? elsewhere(journal.path) : undefined;
    } catch (error) {
      if (changesSomething(settings) || !(error instanceof GateError)) throw error;
      const { message, hint } = error;
      return { type: 'notice', level: 'notice', id: 'no-journal', message, hint };
    }
  };

  return {
    path: () => path,
    open,
    earlierRuns: () => (path === undefined ? [] : earlierRuns(path)),
    runCommand: journaledCommands({ log, redactor, path: () => path }),
    breakOff(error) {
      if (path === undefined) return;
      const message = redactor.text(error instanceof Error ? error.message : String(error));
      try {
        appendLine(path, { type: 'broke-off', at: Math.round(log.clock()), message }, true);
      } catch {
        // It was shown.
      }
    },
  };
}

function headerOf(log: RunLog, env: JournalParts['env']): JournalHeader {
  const now = new Date();
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return {
    type: 'journal',
    schemaVersion: JOURNAL_VERSION,
    runId: runIdOf(now, randomBytes(4).toString('hex')),
    time: new Date(now.getTime() - log.clock()).toISOString(),
    gate: processId(process.pid),
    ...(id && {
      github: {
        runId: id,
        ...(attempt && { attempt }),
        ...(server && repository && { url: `${server}/${repository}/actions/runs/${id}` }),
      },
    }),
  };
}

function changesSomething(settings: Settings): boolean {
  const { deployCommand, promoteCommand, discardCommand, rollbackCommand, retireCommand } =
    settings;
  return [deployCommand, promoteCommand, discardCommand, rollbackCommand, retireCommand].some(
    (command) => command !== undefined,
  );
}

function elsewhere(path: string): NewEvent {
  return {
    type: 'notice',
    level: 'notice',
    id: 'journal-elsewhere',
    message: `The journal of this run lies in ${path}: the folder for it cannot be written, so a later run may not find it.`,
    hint: 'Set MCP_GATE_STATE_DIR to a folder that outlives the job and that this user may write to.',
  };
}
