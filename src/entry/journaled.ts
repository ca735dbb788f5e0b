import { tmpdir } from 'node:os';
import { appendLine, restoreJournal } from '../deploy/journal-file.ts';
import { belongsInJournal, type JournalHeader } from '../deploy/journal-line.ts';
import { claimCommand, markIncomplete } from '../deploy/journal-marks.ts';
import { runCommand } from '../deploy/run-command.ts';
import { runSupervised } from '../deploy/supervised-command.ts';
import { GateError } from '../errors.ts';
import type { CommandRole, GateEvent } from '../events.ts';
import type { Run } from '../gate/run.ts';
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

/**
 * Writes events into a journal: the intent of a command without fail, and once for each command whoever else writes to
 * it; the others as far as that can be done. A file that was removed meanwhile is written anew, from header and log.
 */
export function journalWriter(
  path: string,
  header: JournalHeader,
  log: Pick<RunLog, 'events'>,
): (event: GateEvent) => void {
  let bytes = 0;
  const refused = new Set<CommandRole>();
  const write = (event: GateEvent): void => {
    try {
      appendLine(path, event, DURABLE.has(event.type));
    } catch (error) {
      const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isGone || !DURABLE.has(event.type)) throw error;
      restoreJournal(path, [header, ...log.events.filter(belongsInJournal), event]);
    }
  };
  return (event) => {
    if (!belongsInJournal(event) || (bytes > MAX_BYTES && SPARED.has(event.type))) return;
    // It is the end of nothing: the command that another process started may go on.
    if (event.type === 'command-ended' && refused.has(event.role)) return;
    try {
      write(event);
      bytes += JSON.stringify(event).length;
      if (event.type !== 'command-started' || claimCommand(path, event.role)) return;
    } catch (cause) {
      if (event.type !== 'command-started') {
        if (DURABLE.has(event.type)) markIncomplete(path);
        return;
      }
      throw new GateError(
        'io',
        `The ${event.role} command was not started: its intent cannot be written to ${path}: ${(cause as Error).message}`,
        {
          hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written. A command of which nobody could tell that it ran is not run.',
          cause,
        },
      );
    }
    refused.add(event.role);
    throw new GateError('io', `The ${event.role} command was not started: this run has done so.`, {
      hint: 'Another process of the same run goes on: look at its journal, and at what is live.',
    });
  };
}

/** Goes on with the journal of an earlier process: the log is written into it from now on. */
export function resumeJournal(
  path: string,
  parts: { log: RunLog; redactor: Redactor; header: JournalHeader },
): Run['runCommand'] {
  const { log, header } = parts;
  log.writeAhead(journalWriter(path, header, log));
  return journaledCommands({ ...parts, path: () => path });
}

/** As `Run.runCommand`: what changes something runs under a supervisor, and not at all where there is no journal. */
export function journaledCommands(parts: {
  log: RunLog;
  redactor: Redactor;
  path: () => string | undefined;
}): Run['runCommand'] {
  return async (options, role) => {
    if (role === undefined) return runCommand(options);
    const journal = parts.path();
    if (journal === undefined) {
      throw new GateError('internal', `The ${role} command has no journal: it was not started.`, {
        hint: 'This is a fault of mcp-deploy-gate itself: please report it.',
      });
    }
    const { command, shell, cwd, env, timeoutMs, killAfterMs, tempDir = tmpdir() } = options;
    const request = {
      ...{ command, cwd, env, timeoutMs, tempDir, role, journal },
      ...(shell !== undefined && { shell }),
      ...(killAfterMs !== undefined && { killAfterMs }),
      clock: parts.log.clock(),
      secrets: parts.redactor.secrets(),
    };
    return runSupervised(request, options.onLine);
  };
}
