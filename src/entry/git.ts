import type { Git } from '../snapshot/earlier.ts';

/** Git in a folder, quiet: for reading history only. Rejects where git cannot be started. */
export function gitIn(cwd: string): Git {
  return async (args) => {
    const { getExecOutput } = await import('@actions/exec');
    // Neither a pager nor a prompt: a question would wait for ever.
    const env = { ...stringEnv(), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    const { exitCode, stdout, stderr } = await getExecOutput('git', args, {
      cwd,
      env,
      silent: true,
      ignoreReturnCode: true,
    });
    return { code: exitCode, stdout, stderr };
  };
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
