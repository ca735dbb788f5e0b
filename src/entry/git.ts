import { execFile } from 'node:child_process';
import type { Git } from '../snapshot/earlier.ts';

/** For all questions together. A partial clone fetches what it lacks, and a folder of the network may not answer. */
const BUDGET_MS = 30_000;
/** More than all versions of a snapshot that are read. */
const MAX_OUTPUT = 32 * 1024 * 1024;

/**
 * Git in a folder, quiet: for reading history only. Rejects where git cannot be started, where it says too much or
 * takes too long, and when the signal is aborted: without the history the gate knows less, but it goes on.
 */
export function gitIn(
  cwd: string,
  { signal, budgetMs = BUDGET_MS }: { signal?: AbortSignal; budgetMs?: number } = {},
): Git {
  // Neither a pager nor a prompt: a question would wait for ever.
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
  };
  let endAt: number | undefined;
  return (args, input) =>
    new Promise((resolve, reject) => {
      endAt ??= performance.now() + budgetMs;
      const timeout = Math.ceil(endAt - performance.now());
      if (timeout <= 0) return reject(new Error(`git took longer than ${budgetMs} ms`));
      const child = execFile(
        'git',
        args,
        {
          cwd,
          env,
          timeout,
          maxBuffer: MAX_OUTPUT,
          killSignal: 'SIGKILL',
          windowsHide: true,
          ...(signal && { signal }),
        },
        (error, stdout, stderr) => {
          // A code that is a text is Node's own: git did not run, or not to its end.
          if (!error) resolve({ code: 0, stdout, stderr });
          else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
          else reject(error);
        },
      );
      if (input === undefined) return;
      // Where git ends without reading, its exit code says why.
      child.stdin?.on('error', () => {}).end(input);
    });
}
