import { closeSync, existsSync, openSync } from 'node:fs';
import type { CommandRole } from '../events.ts';

/** An empty file beside a journal: it needs no room on a disk that is full, and only one process can make it. */
const markOf = (journal: string, name: string): string =>
  journal.replace(/\.jsonl$/, `.${name}.mark`);

/**
 * Takes the right to start the command of this role, which a run has once: a gate that its runner has given up may
 * still live beside the post step. False: it was taken before. Throws what the system throws.
 */
export function claimCommand(journal: string, role: CommandRole): boolean {
  try {
    closeSync(openSync(markOf(journal, role), 'wx', 0o600));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Notes that a line is missing by which those who come after would decide. Never throws. */
export function markIncomplete(journal: string): void {
  try {
    closeSync(openSync(markOf(journal, 'incomplete'), 'w', 0o600));
  } catch {
    // Nothing more can be done here.
  }
}

/** Whether lines are missing in a journal. */
export function isIncomplete(journal: string): boolean {
  return existsSync(markOf(journal, 'incomplete'));
}
