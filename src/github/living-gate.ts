import { setTimeout as delay } from 'node:timers/promises';
import type { JournalHeader } from '../deploy/journal-line.ts';
import type { Journal } from '../deploy/journal-read.ts';
import { isAlive } from '../deploy/process-table.ts';
import { lastOf } from '../report/log.ts';
import type { Notice } from './tell.ts';

const POLL_MS = 200;

/**
 * Ends a gate that lives on after its step: in a job's container the runner's signals end `docker exec`, and not what
 * runs inside. It gets the signal that was meant for it, and comes to its own end, a rollback before that. True: it is gone.
 */
export async function endLivingGate(
  { gate }: JournalHeader,
  { clock, until }: { clock: () => number; until: number },
): Promise<boolean> {
  // By its number alone it could be another process.
  if (gate.startedAt === undefined || gate.pid === process.pid) return true;
  if (isAlive(gate)) signal(gate.pid);
  while (isAlive(gate)) {
    if (clock() >= until) return false;
    await delay(POLL_MS);
  }
  return true;
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    // It is gone, or another user's: it is waited for.
  }
}

export const STILL_LIVES: Notice = {
  level: 'error',
  title: 'The gate still runs',
  reason:
    'The gate was cancelled, and still runs after its step: the live version is unverified, and nothing is done beside it.',
  hint: 'Wait for its end and look at what is live. The runner may end it with the job, and what it did stands in the journal of the run.',
};

/** What a gate came to of which the runner heard nothing any more. */
export function endedUnheard({ events }: Pick<Journal, 'events'>): Notice | undefined {
  const ended = lastOf(events, 'run-ended');
  if (!ended) return undefined;
  const reason = `The gate came to its end after its step (${ended.result}): ${ended.reason}`;
  const level = ended.result === 'passed' ? 'warning' : 'error';
  return { level, title: 'The gate ended after its step', reason, hint: ended.hint };
}
