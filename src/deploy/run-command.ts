import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { GateError } from '../errors.ts';
import { commandEnvironment } from './command-environment.ts';
import { createLineSplitter } from './output-lines.ts';
import { createOutputTail } from './output-tail.ts';
import { endGroup } from './process-group.ts';
import { type ScriptFolder, writeScript } from './script-file.ts';
import { gitBashPlaces, parseShell, type Shell, shellArguments } from './shell.ts';

/** How long output may still come after the shell has ended while something holds its pipes. */
const DRAIN_MS = 1_000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export interface CommandOptions {
  /** A script's text; nothing is interpolated. */
  command: string;
  /** As the setting `shell`; empty: bash. */
  shell?: string;
  cwd: string;
  /** The gate's own environment and the `MCP_GATE_*` variables for the command; see commandEnvironment. */
  env: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
  /** From SIGTERM to SIGKILL. Default 10 s. */
  killAfterMs?: number;
  /** Receives each line of output, raw, without its end, while the command runs. */
  onLine: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Told the leader of the command's process group once it runs. */
  onSpawn?: (pid: number) => void;
  /** Ends the command as its deadline does. */
  signal?: AbortSignal;
  /** Where the script's folder is made. Default: the system's. */
  tempDir?: string;
}

export interface CommandResult {
  /** Absent where a signal ended the shell. */
  exitCode?: number;
  signal?: NodeJS.Signals;
  timedOut: boolean;
  /** Ended through `signal`. */
  aborted: boolean;
  /** False: after the deadline or an abort something of the group could not be ended. */
  groupGone: boolean;
  durationMs: number;
  /** The last whole lines of both streams, at most 4 KiB, raw. */
  tail: string;
}

function bashOnWindows(env: CommandOptions['env']): string {
  return gitBashPlaces(env).find((place) => existsSync(place)) ?? 'bash';
}

async function start(
  options: CommandOptions,
  shell: Shell,
  folder: ScriptFolder,
): Promise<ChildProcess> {
  const windows = process.platform === 'win32';
  const bash = shell.program === 'bash';
  const program = windows && bash ? bashOnWindows(options.env) : shell.program;
  const path = windows && bash ? folder.scriptPath.replaceAll('\\', '/') : folder.scriptPath;
  try {
    const child = spawn(program, shellArguments(shell, path), {
      cwd: options.cwd,
      env: commandEnvironment(options.env, folder.scratch),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: it ends as a whole, and a signal meant for the gate does not interrupt a rollback.
      detached: true,
      windowsHide: true,
      windowsVerbatimArguments: shell.verbatim,
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    return child;
  } catch (cause) {
    const folderMissing = !(await stat(options.cwd).catch(() => undefined))?.isDirectory();
    if (folderMissing) {
      throw new GateError('io', `The command could not start: ${options.cwd} is not a folder`, {
        hint: 'Set working-directory to a folder that exists.',
        cause,
      });
    }
    throw new GateError('io', `The command could not start: ${program} could not be run`, {
      hint: `Install ${program} on this machine, or name another one with shell.`,
      cause,
    });
  }
}

/** Hands lines on until both pipes have ended or `stop` is called. */
function readOutput(child: ChildProcess, onLine: CommandOptions['onLine']) {
  const tail = createOutputTail();
  const readers = (['stdout', 'stderr'] as const).map((name) => {
    const stream = child[name] as Socket;
    const lines = createLineSplitter((line) => {
      tail.add(line);
      onLine(line, name);
    });
    let open = true;
    const finish = () => {
      if (open) lines.end();
      open = false;
    };
    stream.on('data', (chunk: Buffer) => {
      if (open) lines.write(chunk);
    });
    const ended = new Promise<void>((resolve) => {
      stream.once('error', () => resolve());
      stream.once('close', () => resolve());
    });
    return { stream, finish, ended };
  });
  return {
    tail,
    ended: Promise.all(readers.map((reader) => reader.ended)),
    stop() {
      for (const { stream, finish } of readers) {
        finish();
        // A server left in the background may go on writing: its pipe stays open, but nobody waits for it.
        stream.unref();
      }
    },
  };
}

/**
 * Runs a command as GitHub runs a step's `run:`, in a process group of its own. At the deadline, or when `signal`
 * aborts (before the start: nothing is run), the whole group gets SIGTERM and, `killAfterMs` later, SIGKILL, and the result comes when it is gone.
 * A command that ends by itself may leave processes in the background, as on GitHub; their output is not waited
 * for longer than a second. Throws ConfigError for an unknown shell, GateError of code `io` where the command
 * could not be started; an exit code never throws.
 */
export async function runCommand(options: CommandOptions): Promise<CommandResult> {
  const shell = parseShell(options.shell ?? '');
  if (options.signal?.aborted) {
    return { timedOut: false, aborted: true, groupGone: true, durationMs: 0, tail: '' };
  }
  const folder = await writeScript(shell, options.command, options.tempDir ?? tmpdir());
  const stop = new AbortController();
  try {
    const startedAt = performance.now();
    const child = await start(options, shell, folder);
    const leader = child.pid!;
    options.onSpawn?.(leader);
    const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) =>
      child.once('exit', (code, signal) => resolve({ code, signal })),
    );
    const output = readOutput(child, options.onLine);

    const waitMs = Math.min(Math.max(0, options.timeoutMs), LONGEST_TIMER_MS);
    const ended = await Promise.race([
      exited.then(() => 'by-itself' as const),
      delay(waitMs, 'deadline' as const, { signal: stop.signal }),
      untilAborted(options.signal, stop.signal),
    ]);
    const groupGone =
      ended === 'by-itself' || (await endGroup(leader, options.killAfterMs ?? 10_000));
    // Bounded as well: a shell that could not be ended never tells its exit code.
    const drained = delay(DRAIN_MS, undefined, { signal: stop.signal });
    const exit = await Promise.race([exited, drained]);
    await Promise.race([output.ended, drained]);
    output.stop();

    return {
      ...(exit?.code != null && { exitCode: exit.code }),
      ...(exit?.signal && { signal: exit.signal }),
      timedOut: ended === 'deadline',
      aborted: ended === 'aborted',
      groupGone,
      durationMs: Math.round(performance.now() - startedAt),
      tail: output.tail.text(),
    };
  } finally {
    stop.abort();
    await folder.remove();
  }
}

function untilAborted(signal: AbortSignal | undefined, stop: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    const done = () => resolve('aborted');
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done, { once: true, signal: stop });
  });
}
