import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { ProcessError } from './process-fault.ts';

export interface StdioCommand {
  command: string;
  args: string[];
  cwd?: string;
  env?: Readonly<Record<string, string | undefined>>;
  onStderr?: (text: string) => void;
}

/**
 * Starts a command with pipes for its three streams.
 * @throws ProcessError where it cannot be tried; one that is not found is told by its event `error`.
 */
export function startChild({
  command,
  args,
  cwd,
  env,
}: StdioCommand): ChildProcessWithoutNullStreams {
  const windows = process.platform === 'win32';
  try {
    return spawn(windows ? quoteForCmd(command) : command, windows ? args.map(quoteForCmd) : args, {
      ...(cwd !== undefined && { cwd }),
      ...(env && { env: { ...env } }),
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that what it starts ends with it. On Windows `npx` is a script that needs a shell.
      detached: !windows,
      shell: windows,
      windowsHide: true,
    });
  } catch (error) {
    // Arguments that are too long or hold a NUL are thrown, not emitted.
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ProcessError({ kind: 'not-started', command, code }, error);
  }
}

export function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** To the process and what it started, where that is still there. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], {
        stdio: 'ignore',
        windowsHide: true,
      }).on('error', () => {});
    } else process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}

/** One argument for cmd.exe: quoted where it has anything but plain characters. */
function quoteForCmd(text: string): string {
  return /^[\w.:/\\@=-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
