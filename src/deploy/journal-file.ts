import { closeSync, constants, fsyncSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GateError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { type JournalHeader, type JournalLine, lineOf } from './journal-line.ts';
import { endpointKey, type StateFolder } from './journal-place.ts';
import { ownFolder } from './own-folder.ts';

/** Journals that are kept of the same endpoints. */
const KEPT = 20;

const NEW = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_EXCL;
/** A journal that is gone is not made anew by a line: without its first one nobody could read it. */
const MORE = constants.O_WRONLY | constants.O_APPEND;

/** A journal that this process writes. */
export interface JournalFile {
  readonly path: string;
  readonly folder: StateFolder;
}

/**
 * Makes a journal with its first line on disk, in the first of `folders` that can be written; the oldest of the same
 * endpoints are removed. Throws GateError of code `io` where none can.
 */
export function createJournal(
  folders: readonly StateFolder[],
  endpoints: readonly string[],
  header: JournalHeader,
): JournalFile {
  const causes: string[] = [];
  for (const folder of folders) {
    try {
      const own = ownFolder(folder, endpointKey(endpoints));
      const path = join(own, `${header.runId}.jsonl`);
      writeLine(path, header, { durable: true, flag: NEW });
      syncFolder(own);
      prune(own, path);
      return { path, folder };
    } catch (error) {
      causes.push(`${folder.path}: ${(error as Error).message}`);
    }
  }
  throw new GateError('io', `No journal can be written: ${causes.join('; ')}.`, {
    hint: 'Set MCP_GATE_STATE_DIR to a folder that this user may write to.',
  });
}

/**
 * Adds a line; with `durable` it is on disk when this returns. Others write to the same file: each line is one write
 * to its end, and begins on a line of its own even where one before it was cut short. Throws what the system throws.
 */
export function appendLine(path: string, line: JournalLine, durable = false): void {
  writeLine(path, line, { durable, flag: MORE });
}

/** Writes a journal that is gone once more, whole. Throws what the system throws. */
export function restoreJournal(path: string, lines: readonly JournalLine[]): void {
  makeFolder(dirname(path), 0o700);
  for (const [n, line] of lines.entries())
    writeLine(path, line, { durable: n === lines.length - 1, flag: n === 0 ? NEW : MORE });
  syncFolder(dirname(path));
}

function writeLine(
  path: string,
  line: JournalLine,
  { durable, flag }: { durable: boolean; flag: typeof NEW | typeof MORE },
): void {
  const file = openSync(path, flag, 0o600);
  try {
    const bytes = Buffer.from(`${flag === MORE ? '\n' : ''}${lineOf(line)}\n`);
    const written = writeSync(file, bytes);
    if (written < bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes written`);
    if (durable) fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new file's name must be on disk too. Not every system can do this with a folder. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The file itself is synced.
  }
}

/** Names begin with the time, by a clock that may have been set back since. What belongs to a journal goes with it. */
function prune(folder: string, own: string): void {
  try {
    const names = readdirSync(folder).sort();
    const others = names.filter((name) => name.endsWith('.jsonl') && join(folder, name) !== own);
    for (const run of others.slice(0, 1 - KEPT)) {
      const stem = run.slice(0, -'.jsonl'.length);
      for (const name of names)
        if (name.startsWith(`${stem}.`)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Too many of them do no harm.
  }
}

/** The other journals beside this one, oldest first. */
export function journalsBeside(path: string): string[] {
  const folder = dirname(path);
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(folder, name))
      .filter((other) => other !== path);
  } catch {
    return [];
  }
}
