import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { COMMAND_ROLES, type GateEvent, PHASES } from '../events.ts';
import { JOURNAL_VERSION, type JournalHeader, type JournalNote } from './journal-line.ts';

/** More than any run writes; a larger file is read up to here. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What a journal holds: lines that cannot be read are left out. */
export interface Journal {
  path: string;
  header: JournalHeader;
  events: GateEvent[];
  notes: JournalNote[];
}

const NOTES: ReadonlySet<string> = new Set([
  'supervisor',
  'command-process',
  'broke-off',
  'post-started',
  'reported',
] satisfies JournalNote['type'][]);

/** Reads a journal; undefined where there is none, or the file is something else. Never throws. */
export function readJournal(path: string): Journal | undefined {
  const text = readBounded(path);
  if (text === undefined) return undefined;
  const [first, ...rest] = text.split('\n').filter((line) => line !== '');
  const header = asObject(first ?? '');
  if (header?.type !== 'journal' || header.schemaVersion !== JOURNAL_VERSION) return undefined;
  if (!isProcess(header.gate) || typeof header.runId !== 'string') return undefined;
  if (typeof header.time !== 'string' || Number.isNaN(Date.parse(header.time))) return undefined;
  const journal: Journal = {
    path,
    header: header as unknown as JournalHeader,
    events: [],
    notes: [],
  };
  for (const line of rest) {
    const entry = asObject(line);
    if (!entry || !isWellFormed(entry)) continue;
    if (NOTES.has(entry.type as string)) journal.notes.push(entry as unknown as JournalNote);
    else journal.events.push(entry as unknown as GateEvent);
  }
  return journal;
}

function readBounded(path: string): string | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const bytes = Buffer.alloc(Math.min(size, MAX_BYTES));
      let length = 0;
      for (let read = -1; read !== 0 && length < bytes.length; length += read)
        read = readSync(file, bytes, length, bytes.length - length, null);
      return bytes.toString('utf8', 0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function asObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // Cut short by whatever ended the writer.
    return undefined;
  }
}

/** What is decided by must be there and of the right kind. */
function isWellFormed(line: Record<string, unknown>): boolean {
  const { type, at, role, phase } = line;
  if (typeof type !== 'string' || !isAmount(at)) return false;
  if (phase !== undefined && !PHASES.some((known) => known === phase)) return false;
  if (role !== undefined && !COMMAND_ROLES.some((known) => known === role)) return false;
  switch (type) {
    case 'command-started':
      return role !== undefined && typeof line.command === 'string' && isAmount(line.timeoutMs);
    case 'command-ended':
      return (
        role !== undefined &&
        typeof line.tail === 'string' &&
        typeof line.timedOut === 'boolean' &&
        isAmount(line.durationMs)
      );
    case 'contract': {
      const { era, hash, neutralHash } = (line.id ?? {}) as Record<string, unknown>;
      return [era, hash, neutralHash].every((member) => typeof member === 'string');
    }
    case 'supervisor':
      return role !== undefined && isProcess(line) && isAmount(line.timeoutMs);
    case 'command-process':
      return role !== undefined && isProcess(line);
    default:
      return true;
  }
}

const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isProcess(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, startedAt } = value as Record<string, unknown>;
  return Number.isSafeInteger(pid) && ['string', 'undefined'].includes(typeof startedAt);
}
