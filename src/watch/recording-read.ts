import { closeSync, readSync } from 'node:fs';
import type { WatchRecord } from '../decide/watch/record.ts';
import { openOwn } from './own-file.ts';
import { isWatchRecord } from './recording-line.ts';

const CHUNK = 256 * 1024;
/** More than any line that is written. */
const MAX_LINE = 64 * 1024;
/** More than any recording that is written. */
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * The lines of a recording, read bit by bit whenever it is iterated; what is no record is left out, and of a file that
 * is not ours nothing is read. Never throws.
 */
export function readRecording(path: string): Iterable<WatchRecord> {
  return { [Symbol.iterator]: () => records(path) };
}

function* records(path: string): Generator<WatchRecord, undefined> {
  for (const line of lines(path)) {
    const record = recordOf(line);
    if (record) yield record;
  }
}

function* lines(path: string): Generator<string, undefined> {
  const file = openOwn(path);
  if (file === undefined) return;
  try {
    const bytes = Buffer.alloc(CHUNK);
    let held = Buffer.alloc(0);
    for (let at = 0; at < MAX_BYTES; ) {
      const length = readSync(file, bytes, 0, CHUNK, at);
      if (length === 0) return;
      at += length;
      let rest = Buffer.concat([held, bytes.subarray(0, length)]);
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        if (end <= MAX_LINE) yield rest.toString('utf8', 0, end);
        rest = rest.subarray(end + 1);
      }
      // The start of a line that is too long is enough to leave it out.
      held = rest.subarray(0, MAX_LINE + 1);
    }
  } catch {
    // Broken off: what was read counts.
  } finally {
    closeSync(file);
  }
}

function recordOf(line: string): WatchRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isWatchRecord(value) ? value : undefined;
  } catch {
    // Cut short by whatever ended the writer.
    return undefined;
  }
}
