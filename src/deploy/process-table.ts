import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that can be found again: ids are used anew, the pair with the start is not. */
export interface ProcessId {
  pid: number;
  /** Opaque; absent where the system does not tell it. */
  startedAt?: string;
}

/** State, parent, group and so on of a process; absent: it has just ended. Follows proc_pid_stat(5). */
export function statFields(pid: number | string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name before it stands in parentheses and may hold some itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** How this process will be known to others. */
export function processId(pid: number): ProcessId {
  const startedAt = startOf(pid);
  return startedAt === undefined ? { pid } : { pid, startedAt };
}

/** Whether it still runs: the same process, and more than a zombie. */
export function isAlive({ pid, startedAt }: ProcessId): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is one, of another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (process.platform === 'linux' && statFields(pid)?.[0] === 'Z') return false;
  const now = startOf(pid);
  return startedAt === undefined || now === undefined || now === startedAt;
}

let boot: string | undefined;

function startOf(pid: number): string | undefined {
  switch (process.platform) {
    case 'linux': {
      const ticks = statFields(pid)?.[19];
      // Ticks count from the boot.
      boot ??= readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
      return ticks === undefined ? undefined : `${boot}/${ticks}`;
    }
    case 'win32':
      return undefined;
    default: {
      const options = { encoding: 'utf8', timeout: 5_000, env: { LC_ALL: 'C' } } as const;
      const { stdout } = spawnSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], options);
      return stdout?.trim() || undefined;
    }
  }
}
