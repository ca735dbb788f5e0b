import { existsSync } from 'node:fs';
import type { WatchEnd } from '../decide/watch/record.ts';
import { isAlive, type ProcessId } from '../deploy/process-table.ts';
import type { RecorderFiles } from './recorder-place.ts';
import type { RecorderRequest } from './recorder-request.ts';

const OWNER_POLL_MS = 1_000;

/** Milliseconds: of the day, which somebody may set, and of the machine, which stands still while that sleeps. */
export interface Clocks {
  wall(): number;
  monotonic(): number;
}

export const SYSTEM_CLOCKS: Clocks = { wall: Date.now, monotonic: () => performance.now() };

/** Gives what tells, whenever it is asked, why a watch that begins now has to end; undefined: it may go on. */
export function reasonToEnd(
  {
    watch,
    owner,
    ownerProcess,
    ownerGoneMs,
  }: Pick<RecorderRequest, 'watch' | 'owner' | 'ownerProcess' | 'ownerGoneMs'>,
  files: RecorderFiles,
  { wall, monotonic }: Clocks,
): () => WatchEnd | undefined {
  const until = {
    wall: wall() + watch.maxDurationMs,
    monotonic: monotonic() + watch.maxDurationMs,
  };
  let asked = monotonic();
  let seen = asked;
  return () => {
    if (existsSync(files.stop)) return 'asked';
    // Nobody could find it any more.
    if (!existsSync(files.registration)) return 'owner-gone';
    const now = monotonic();
    if (wall() >= until.wall || now >= until.monotonic) return 'max-duration';
    if (owner !== 'gate' || now - asked < OWNER_POLL_MS) return undefined;
    asked = now;
    if (isThere(ownerProcess)) seen = now;
    return now - seen >= ownerGoneMs ? 'owner-gone' : undefined;
  };
}

/** On macOS the start of a process is asked with a program, which would make probes late: its number must do. */
function isThere(id: ProcessId): boolean {
  if (process.platform !== 'darwin') return isAlive(id);
  try {
    return process.kill(id.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
