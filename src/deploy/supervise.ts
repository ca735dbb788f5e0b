import { appendFileSync } from 'node:fs';
import { GateError } from '../errors.ts';
import { appendLine } from './journal-file.ts';
import type { JournalLine } from './journal-line.ts';
import { outputPath } from './journal-place.ts';
import { processId } from './process-table.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import type { SupervisedRequest, SupervisorFrame } from './supervised-request.ts';

/** Of the output that nobody reads any more. */
const MAX_OUTPUT = 1024 * 1024;

export interface Superviser {
  /** Hands a frame to the gate; `onLost` is called where it no longer reads. */
  send(frame: SupervisorFrame, onLost?: () => void): void;
  /** Resolves when it is known of every frame so far whether the gate took it, or when that takes too long. */
  settled(): Promise<void>;
  /** Takes secrets out. */
  redact(text: string): string;
}

/**
 * Runs one command to its end or its deadline, whoever listens, and writes its end into the journal. It is not run
 * where the journal cannot be written. Never throws.
 */
export async function supervise(
  request: SupervisedRequest,
  { send, settled, redact }: Superviser,
): Promise<void> {
  const { role, journal, timeoutMs } = request;
  const began = performance.now();
  const write = (line: Unclocked, durable: boolean): void => {
    const at = Math.round(request.clock + performance.now() - began);
    appendLine(journal, { ...line, at } as JournalLine, durable);
  };
  const keep = unreadOutput(outputPath(journal, role), redact);
  const me = processId(process.pid);
  try {
    write({ type: 'supervisor', role, timeoutMs, ...me }, true);
  } catch (error) {
    send({
      kind: 'error',
      code: 'io',
      message: `The command did not start: the journal cannot be written: ${(error as Error).message}`,
      hint: 'Make room on the disk, or set MCP_GATE_STATE_DIR to a folder that can be written.',
    });
    return;
  }
  send({ kind: 'ready', supervisor: me });
  const outcome: Outcome = await runCommand({
    ...request,
    onSpawn(pid) {
      const process = processId(pid);
      quietly(() => write({ type: 'command-process', role, ...process }, false));
      send({ kind: 'spawned', process });
    },
    onLine: (line, stream) => send({ kind: 'line', line, stream }, () => keep(line)),
  }).then((result) => ({ result, frame: { kind: 'result', result } }), notStarted);
  const { exitCode, signal, timedOut, durationMs, tail } = outcome.result;
  // Whoever reads the end finds all that was said before it.
  await settled();
  // The gate writes it too, if it still lives.
  quietly(() =>
    write(
      {
        type: 'command-ended',
        role,
        timedOut,
        durationMs,
        tail: redact(tail),
        ...(exitCode !== undefined && { exitCode }),
        ...(signal && { signal }),
      },
      true,
    ),
  );
  send(outcome.frame);
}

type Unclocked = JournalLine extends infer L
  ? L extends { at: number }
    ? Omit<L, 'at'>
    : never
  : never;

interface Outcome {
  result: CommandResult;
  frame: SupervisorFrame;
}

function notStarted(error: unknown): Outcome {
  const known = error instanceof GateError;
  const message = error instanceof Error ? error.message : String(error);
  return {
    result: { timedOut: false, aborted: false, groupGone: true, durationMs: 0, tail: message },
    frame: {
      kind: 'error',
      code: known && error.code === 'config' ? 'config' : 'io',
      message,
      hint: known ? error.hint : 'Look at the machine that runs the gate.',
    },
  };
}

/** Keeps the first lines that nobody took in a file for `post`. */
function unreadOutput(path: string, redact: (text: string) => string): (line: string) => void {
  let room = MAX_OUTPUT;
  return (line) => {
    if (room <= 0) return;
    const text = `${redact(line)}\n`;
    room -= text.length;
    quietly(() =>
      appendFileSync(path, room > 0 ? text : '… [the rest was left out]\n', { mode: 0o600 }),
    );
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The command must not end because something about it could not be written.
  }
}
