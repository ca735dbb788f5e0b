import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

/** What Node itself may need; the command's environment comes with the request. */
const NEEDED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'SystemRoot'];

/** The first of its arguments is a program that goes on when this shell, its parent, has ended. */
const LET_GO = 'exec 3<&0; "$@" <&3 3<&- &';

export type SupervisorProcess = ChildProcessByStdio<Writable, Readable, Readable>;

/**
 * Starts a supervisor in a session of its own. On POSIX it is nobody's child when it runs: who ends the gate with all
 * processes below it, as the runner does, does not reach it.
 */
export function startSupervisor(env: Environment): SupervisorProcess {
  const windows = process.platform === 'win32';
  const node = [process.execPath, ...nodeArguments()];
  const [program = '', ...args] = windows ? node : ['/bin/sh', '-c', LET_GO, 'sh', ...node];
  return spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: Object.fromEntries(NEEDED.map((name) => [name, env[name]])),
    detached: true,
    windowsHide: true,
  });
}

function nodeArguments(): string[] {
  // In the bundle this file is a chunk beside the entries' folders.
  if (!import.meta.url.endsWith('.ts'))
    return [fileURLToPath(new URL(['supervisor', 'index.js'].join('/'), import.meta.url))];
  const source = new URL('../supervisor.ts', import.meta.url).href;
  const script = `const { run } = await import(${JSON.stringify(source)}); await run();`;
  return ['--input-type=module', '-e', script];
}
