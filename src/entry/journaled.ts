import { tmpdir } from 'node:os';
import { appendLine } from '../deploy/journal-file.ts';
import { belongsInJournal } from '../deploy/journal-line.ts';
import { runCommand } from '../deploy/run-command.ts';
import { runSupervised } from '../deploy/supervised-command.ts';
import { GateError } from '../errors.ts';
import type { GateEvent } from '../events.ts';
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

/** Writes events into a journal: the intent of a command without fail, the others as far as that can be done. */
export function journalWriter(path: string): (event: GateEvent) => void {
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

/** Goes on with the journal of an earlier process: the log is written into it from now on. */
export function resumeJournal(
  path: string,
  parts: { log: RunLog; redactor: Redactor },
): Run['runCommand'] {
  parts.log.writeAhead(journalWriter(path));
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
