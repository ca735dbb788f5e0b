import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { Git } from '../snapshot/earlier.ts';

/**
 * Where the config file really is, links resolved: the link stays one when the file is written anew. Throws ConfigError
 * where it stands in the checkout, but a link leads out of it; a path that the user wrote out of it may lead anywhere.
 */
export async function placeInCheckout(path: string, cwd: string, git: Git): Promise<string> {
  const file = resolve(cwd, path);
  const place = await real(file);
  const root = await topOf(cwd, git);
  const isNamedInside = isInside(cwd, file) || isInside(root, file);
  if (!isNamedInside || isInside(await real(root), place)) return place;
  throw new ConfigError(`${path} is behind a link that leads out of the checkout, to ${place}.`, {
    hint: 'Nothing was written. Name that file with `--config` if it is the one that is meant.',
  });
}

async function topOf(cwd: string, git: Git): Promise<string> {
  try {
    const { code, stdout } = await git(['rev-parse', '--show-toplevel']);
    if (code === 0 && stdout.trim() !== '') return resolve(stdout.trim());
  } catch {
    // Without git the folder is the checkout.
  }
  return cwd;
}

/** A path with its links resolved, as far as it is there. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await real(folder), basename(path));
  }
}

function isInside(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}
