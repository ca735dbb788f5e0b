import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { statFields } from './process-table.ts';

/** How often a dying group is looked at. */
const POLL_MS = 50;
/** How long a killed group may take to leave the process table. */
const REAP_MS = 2_000;

/** Sends a signal to every process of the group; false: there is none left. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-leader, signal);
    return true;
  } catch (error) {
    // macOS answers EPERM for a group of which only zombies are left; elsewhere EPERM means another user's process.
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'EPERM' && process.platform !== 'darwin';
  }
}

/**
 * Whether any process of the group is more than a zombie. In a container whose first process reaps late or never,
 * the dead stay in the table, and the group seems to live on.
 */
export function hasLiveMember(leader: number): boolean {
  if (!signalGroup(leader, 0)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readdirSync('/proc').some((name) => {
      if (!/^\d+$/.test(name)) return false;
      const fields = statFields(name);
      return fields !== undefined && fields[0] !== 'Z' && Number(fields[2]) === leader;
    });
  } catch {
    return true;
  }
}

async function isGoneWithin(leader: number, ms: number): Promise<boolean> {
  const until = performance.now() + ms;
  while (hasLiveMember(leader)) {
    if (performance.now() >= until) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** Windows knows no groups: the tree below a process is looked up and ended by force. */
function killTree(root: number): Promise<boolean> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/PID', String(root), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
      timeout: 10_000,
    });
    killer.once('error', () => resolve(false));
    // 128: no such process, so nothing is left to end.
    killer.once('exit', (code) => resolve(code === 0 || code === 128));
  });
}

/**
 * Ends a process group: SIGTERM to all of it, and SIGKILL `killAfterMs` later to what is left. True: the group is
 * gone. False: something in it could not be ended, a process of another user, say. Never throws.
 * A process that made itself a group of its own (a daemon) is not part of it.
 */
export async function endGroup(leader: number, killAfterMs: number): Promise<boolean> {
  // To the system 0 is the caller's own group, and 1, with its sign changed, everybody.
  if (!Number.isSafeInteger(leader) || leader <= 1) return false;
  if (process.platform === 'win32') return killTree(leader);
  if (!signalGroup(leader, 'SIGTERM')) return true;
  // A stopped process acts on SIGTERM only when it is continued.
  signalGroup(leader, 'SIGCONT');
  if (await isGoneWithin(leader, killAfterMs)) return true;
  signalGroup(leader, 'SIGKILL');
  return isGoneWithin(leader, REAP_MS);
}
