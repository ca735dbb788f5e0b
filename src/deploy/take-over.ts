import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { CommandRole, EventOf } from '../events.ts';
import { outputPath } from './journal-place.ts';
import { readJournal } from './journal-read.ts';
import { type Intent, journalState } from './journal-state.ts';
import { createLineSplitter } from './output-lines.ts';
import { endGroup } from './process-group.ts';
import { isAlive, type ProcessId } from './process-table.ts';

const POLL_MS = 200;
/** How long a supervisor of which nothing is known yet may take to write its name down. */
const START_MS = 5_000;
/** From SIGTERM to SIGKILL, where it has to be done from here. */
const KILL_AFTER_MS = 10_000;

/** What became of a command that another process started. */
export type TakenOver =
  | { state: 'ended'; ended: EventOf<'command-ended'> }
  /** It still runs; `deadlineMs` is what it has left. */
  | { state: 'running'; process: ProcessId; deadlineMs: number }
  /** Nothing runs, and nobody wrote down an end: it may have run. */
  | { state: 'gone' };

export interface TakeOver {
  journal: string;
  role: CommandRole;
  /** The run's clock, now. */
  clock: () => number;
  /** On that clock: after this it is left alone. */
  until: number;
  /** What it says now that nobody else reads it: without secrets, otherwise raw. */
  onLine(line: string): void;
}

/**
 * Waits for the end of a command that was started by a gate that is gone. Never ends it before its deadline; after that
 * only where nobody else is left to do it. Never throws.
 */
export async function takeOver(options: TakeOver): Promise<TakenOver> {
  const { journal, role, clock, until } = options;
  const output = unread(outputPath(journal, role), options.onLine);
  const since = clock();
  for (;;) {
    // Looked at before the end is looked for: an end that comes between the two is not missed.
    const running = runningOf(intentIn(journal, role));
    const intent = intentIn(journal, role);
    output.read();
    if (!intent) return { state: 'gone' };
    if (intent.ended) return { state: 'ended', ended: intent.ended };
    const mayStart = !intent.supervisor && clock() - since < START_MS;
    if (!running && !mayStart) return { state: 'gone' };
    const deadlineMs = intent.startedAt + intent.timeoutMs - clock();
    if (clock() >= until && running)
      return { state: 'running', process: running.process, deadlineMs };
    if (running && !running.watched && deadlineMs <= 0) {
      await endGroup(running.process.pid, KILL_AFTER_MS);
      return { state: 'gone' };
    }
    await delay(POLL_MS);
  }
}

/** The process that is responsible for a command without an end; `watched`: its supervisor, which knows its deadline. */
export function runningOf(
  intent: Intent | undefined,
): { process: ProcessId; watched: boolean } | undefined {
  if (!intent || intent.ended) return undefined;
  const { supervisor, process } = intent;
  if (supervisor && isAlive(supervisor)) return { process: supervisor, watched: true };
  return process && isAlive(process) ? { process, watched: false } : undefined;
}

function intentIn(journal: string, role: CommandRole): Intent | undefined {
  const read = readJournal(journal);
  return read && journalState(read).intents.find((intent) => intent.role === role);
}

/** Hands on what has been added to a file since the last look. */
function unread(path: string, onLine: (line: string) => void): { read(): void } {
  const lines = createLineSplitter(onLine);
  const chunk = Buffer.alloc(64 * 1024);
  let position = 0;
  return {
    read() {
      try {
        const file = openSync(path, 'r');
        try {
          for (;;) {
            const length = readSync(file, chunk, 0, chunk.length, position);
            if (length === 0) return;
            position += length;
            lines.write(Buffer.from(chunk.subarray(0, length)));
          }
        } finally {
          closeSync(file);
        }
      } catch {
        // It has said nothing since.
      }
    },
  };
}
