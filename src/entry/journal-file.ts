import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import type { Settings } from '../config/settings.ts';
import { appendLine, createJournal } from '../deploy/journal-file.ts';
import { belongsInJournal, JOURNAL_VERSION, type JournalHeader } from '../deploy/journal-line.ts';
import { runIdOf, stateFolders } from '../deploy/journal-place.ts';
import { processId } from '../deploy/process-table.ts';
import { runCommand } from '../deploy/run-command.ts';
import { runSupervised } from '../deploy/supervised-command.ts';
import { GateError } from '../errors.ts';
import type { GateEvent } from '../events.ts';
import type { NewEvent, Run } from '../gate/run.ts';
import type { RunLog } from './log.ts';
import type { Redactor } from './redact.ts';

/** Beyond this only what decides something is written. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Without these a journal still tells what happened. */
const SPARED: ReadonlySet<GateEvent['type']> = new Set(['probe', 'state', 'served', 'notice']);
/** On disk when `emit` returns: what those who come after decide by. */
const DURABLE: ReadonlySet<GateEvent['type']> = new Set([
  'command-started',
  'command-ended',
  'decision',
  'run-ended',
]);

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
      const journal = createJournal(stateFolders(env), settings.endpoints, headerOf(log, env));
      path = journal.path;
      log.writeAhead(writer(journal.path));
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
    runCommand(options, role) {
      if (role === undefined) return runCommand(options);
      if (path === undefined) {
        // Not a promise to be broken by a mistake of ours elsewhere.
        const hint = 'This is a fault of mcp-deploy-gate itself: please report it.';
        throw new GateError('internal', `The ${role} command has no journal: it was not started.`, {
          hint,
        });
      }
      const { command, shell, cwd, timeoutMs, killAfterMs, tempDir = tmpdir() } = options;
      return runSupervised(
        {
          ...{ command, cwd, env: options.env, timeoutMs, tempDir },
          ...(shell !== undefined && { shell }),
          ...(killAfterMs !== undefined && { killAfterMs }),
          ...{ role, journal: path, clock: log.clock(), secrets: redactor.secrets() },
        },
        options.onLine,
      );
    },
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

/** Writes events into a journal: the intent of a command without fail, the others as far as that can be done. */
export function writer(path: string): (event: GateEvent) => void {
  let bytes = 0;
  return (event) => {
    if (!belongsInJournal(event) || (bytes > MAX_BYTES && SPARED.has(event.type))) return;
    try {
      appendLine(path, event, DURABLE.has(event.type));
      bytes += JSON.stringify(event).length;
    } catch (cause) {
      if (event.type !== 'command-started') return;
      throw new GateError(
        'io',
        `The ${event.role} command was not started: its intent cannot be written to ${path}: ${(cause as Error).message}`,
        {
          hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written. A command of which nobody could tell that it ran is not run.',
          cause,
        },
      );
    }
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
