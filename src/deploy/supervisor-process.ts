import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { detachedCommand, detachedEnvironment } from './detached-process.ts';

export type SupervisorProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts a supervisor, which is nobody's child on POSIX. */
export function startSupervisor(
  env: Readonly<Record<string, string | undefined>>,
): SupervisorProcess {
  const { program, args } = detachedCommand('supervisor');
  return spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: detachedEnvironment(env),
    detached: true,
    windowsHide: true,
  });
}
