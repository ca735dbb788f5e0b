import { fileURLToPath } from 'node:url';

type Environment = Readonly<Record<string, string | undefined>>;

/** What Node itself may need; all else comes with the request. */
const NEEDED = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'TEMP', 'TMP', 'LD_LIBRARY_PATH', 'SystemRoot'];

/** The first of its arguments is a program that goes on when this shell, its parent, has ended. */
const LET_GO = 'exec 3<&0; "$@" <&3 3<&- &';

/**
 * The command that starts an entry of ours, to be spawned `detached`: in a session of its own. On POSIX it is nobody's
 * child when it runs: who ends this process with all processes below it, as the runner does, does not reach it.
 */
export function detachedCommand(entry: 'supervisor' | 'recorder'): {
  program: string;
  args: string[];
} {
  const node = [process.execPath, ...nodeArguments(entry)];
  const windows = process.platform === 'win32';
  const [program = '', ...args] = windows ? node : ['/bin/sh', '-c', LET_GO, 'sh', ...node];
  return { program, args };
}

/** The environment of such a process: what Node needs, and what is named beside it. */
export function detachedEnvironment(
  env: Environment,
  more: readonly string[] = [],
): Record<string, string | undefined> {
  return Object.fromEntries([...NEEDED, ...more].map((name) => [name, env[name]]));
}

function nodeArguments(entry: string): string[] {
  // In the bundle this file is a chunk beside the entries' folders.
  if (!import.meta.url.endsWith('.ts'))
    return [fileURLToPath(new URL([entry, 'index.js'].join('/'), import.meta.url))];
  // Of a URL made here the bundler would take every file that it could mean.
  const source = import.meta.url.replace('deploy/detached-process', entry);
  const script = `const { run } = await import(${JSON.stringify(source)}); await run();`;
  return ['--input-type=module', '-e', script];
}
