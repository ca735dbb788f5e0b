import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { getExecOutput } from '@actions/exec';

const LIMIT_MS = 3_000;

/**
 * A file's path inside its repository, with forward slashes, as GitHub matches annotations; it is not the path inside
 * the workspace where actions/checkout was given a `path`. The path itself where git cannot say.
 */
export async function repositoryPath(file: string): Promise<string> {
  const root = process.env.GITHUB_WORKSPACE;
  const absolute = resolve(file);
  // The toolkit cannot end a git that does not answer, and a rollback must not wait for one.
  const late = delay(LIMIT_MS, undefined, { ref: false });
  const top = (await Promise.race([topLevel(dirname(absolute)), late])) ?? root;
  if (top === undefined) return file;
  const inside = relative(real(top), real(absolute));
  return inside.startsWith('..') || isAbsolute(inside) ? file : inside.replaceAll('\\', '/');
}

async function topLevel(folder: string): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await getExecOutput('git', ['rev-parse', '--show-toplevel'], {
      cwd: folder,
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** Git resolves links; both sides must. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
