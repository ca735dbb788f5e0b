import { closeSync, writeSync } from 'node:fs';
import type { WatchRecord } from '../decide/watch/record.ts';
import { createOwn } from './own-file.ts';

/** Of a text that a server says. */
const MAX_TEXT = 2_000;
/** Kept free for the line that says how the watch ended. */
const ROOM_FOR_END = 1024;

/** A recording that this process writes. */
export interface RecordingFile {
  /** `full`: it and all that follows but the end is left out. `lost`: the system does not take it. Never throws. */
  append(record: WatchRecord): 'written' | 'full' | 'lost';
  close(): void;
}

/** Makes a new recording of at most `maxBytes`; `clean` takes secrets out. Throws what the system throws. */
export function createRecording(
  path: string,
  { maxBytes, clean }: { maxBytes: number; clean: (record: WatchRecord) => WatchRecord },
): RecordingFile {
  const file = createOwn(path);
  let room = maxBytes - ROOM_FOR_END;
  let full = false;
  let closed = false;
  return {
    append(record) {
      // The system may have given its number to another file.
      if (closed) return 'lost';
      const line = Buffer.from(`${JSON.stringify(clean(record), short)}\n`);
      if (record.type !== 'watch-ended') {
        full ||= line.length > room;
        if (full) return 'full';
        room -= line.length;
      }
      try {
        return writeSync(file, line) === line.length ? 'written' : 'lost';
      } catch {
        return 'lost';
      }
    },
    close() {
      if (!closed) closeSync(file);
      closed = true;
    },
  };
}

function short(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.length > MAX_TEXT
    ? `${value.slice(0, MAX_TEXT)}…`
    : value;
}
