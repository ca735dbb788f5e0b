import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { CommandRole } from '../events.ts';
import { appendLine, journalsBeside } from './journal-file.ts';
import { readJournal } from './journal-read.ts';
import { type JournalState, journalState } from './journal-state.ts';
import { isAlive } from './process-table.ts';
import { runningOf } from './take-over.ts';

/** A run of the same endpoints on this machine that did not come to a result. */
export interface EarlierRun extends Pick<JournalState, 'intents' | 'reported'> {
  journal: string;
  /** ISO 8601. */
  time: string;
  /** Where GitHub shows it. */
  url?: string;
  phase?: string;
  /** It goes on: its gate, or its post step. */
  alive: boolean;
  /** Its command that still runs, and what it has left of its time. */
  running?: { role: CommandRole; pid: number; deadlineMs: number };
  /** A run after it has told of it: nobody tells again. Never throws. */
  markReported(): void;
}

/** Where the result of a run stands: at the end of its journal. */
const END_BYTES = 16 * 1024;

/** The unfinished runs of which the journals lie beside this one, oldest first. Never throws. */
export function earlierRuns(ownJournal: string): EarlierRun[] {
  return journalsBeside(ownJournal).flatMap((path) => (endsWell(path) ? [] : unfinished(path)));
}

function unfinished(path: string): EarlierRun[] {
  const journal = readJournal(path);
  if (!journal) return [];
  const { header, notes } = journal;
  const { ended, intents, reported, phase } = journalState(journal);
  // One that ended with an error has said so; what it had started has an end.
  if (ended && intents.every((intent) => intent.ended)) return [];
  const at = Math.max(0, Date.now() - Date.parse(header.time));
  const open = intents.find((intent) => runningOf(intent));
  const process = runningOf(open)?.process;
  const post = notes.findLast((note) => note.type === 'post-started');
  return [
    {
      journal: path,
      time: header.time,
      intents,
      reported,
      alive: isAlive(header.gate) || (post?.type === 'post-started' && isAlive(post)),
      ...(header.github?.url !== undefined && { url: header.github.url }),
      ...(phase && { phase }),
      ...(open &&
        process && {
          running: {
            role: open.role,
            pid: process.pid,
            deadlineMs: open.startedAt + open.timeoutMs - at,
          },
        }),
      markReported() {
        try {
          appendLine(path, { type: 'reported', at });
        } catch {
          // The next run tells it again.
        }
      },
    },
  ];
}

/** Whether its last lines say that it came to a result: most did, and are not read as a whole. */
function endsWell(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const bytes = Buffer.alloc(Math.min(size, END_BYTES));
      readSync(file, bytes, 0, bytes.length, size - bytes.length);
      return bytes.toString('utf8').includes('\n{"type":"run-ended"');
    } finally {
      closeSync(file);
    }
  } catch {
    return true;
  }
}
