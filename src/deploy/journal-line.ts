import type { CommandRole, GateEvent } from '../events.ts';
import type { ProcessId } from './process-table.ts';

export const JOURNAL_VERSION = 1;

/** The first line of a journal. */
export interface JournalHeader {
  type: 'journal';
  schemaVersion: typeof JOURNAL_VERSION;
  runId: string;
  /** ISO 8601, UTC: the moment at which `at` is 0. */
  time: string;
  gate: ProcessId;
  /** Where GitHub runs it. */
  github?: { runId: string; attempt?: string; url?: string };
}

/** Lines beside the run's events: of processes, and of those who came after. `at` is on the run's clock. */
export type JournalNote =
  /** The process that runs the command of this role and writes down its end. */
  | ({ type: 'supervisor'; at: number; role: CommandRole; timeoutMs: number } & ProcessId)
  /** The leader of the command's process group. */
  | ({ type: 'command-process'; at: number; role: CommandRole } & ProcessId)
  /** The gate ended with an error, which it has shown. */
  | { type: 'broke-off'; at: number; message: string }
  /** The post step took over. */
  | ({ type: 'post-started'; at: number } & ProcessId)
  /** A later run has told of this one. */
  | { type: 'reported'; at: number };

export type JournalLine = JournalHeader | JournalNote | GateEvent;

/** The longest line; longer texts in it are cut. */
export const MAX_LINE_BYTES = 256 * 1024;
const MAX_TEXT = 4_000;

/** They hold what a server or a file says, in any size, and nobody who comes after needs them. */
const LEFT_OUT: readonly GateEvent['type'][] = ['findings', 'checks', 'watched', 'manifests'];

/** Whether an event is written to the journal. */
export function belongsInJournal(event: GateEvent): boolean {
  return !LEFT_OUT.includes(event.type);
}

/** One line of JSON, without its end. */
export function lineOf(line: JournalLine): string {
  const text = JSON.stringify(line);
  return text.length <= MAX_LINE_BYTES ? text : JSON.stringify(line, (_key, value) => cut(value));
}

function cut(value: unknown): unknown {
  return typeof value === 'string' && value.length > MAX_TEXT
    ? `${value.slice(0, MAX_TEXT)}…`
    : value;
}
