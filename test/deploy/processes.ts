import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Whether this process runs; one that is dead but not yet reaped does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}

/** Waits until `condition` gives something, for at most 15 s. */
export async function eventually<T>(what: string, condition: () => T | undefined | false) {
  const until = performance.now() + 15_000;
  for (;;) {
    const value = condition();
    if (value !== undefined && value !== false) return value as T;
    if (performance.now() > until) throw new Error(`Waited in vain for ${what}`);
    await delay(20);
  }
}

/** The process ids that a script wrote into a file, once there are `count`. */
export function pidsIn(file: string, count: number): Promise<number[]> {
  return eventually(`${count} process ids in ${file}`, () => {
    if (!existsSync(file)) return undefined;
    const lines = readFileSync(file, 'utf8').split('\n');
    // The last piece is either empty or a line that is still being written.
    const pids = lines.slice(0, -1).map(Number);
    return pids.length >= count ? pids : undefined;
  });
}
