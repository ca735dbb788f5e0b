import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { StateFolder } from './journal-place.ts';

/**
 * Makes the folder of this name in a state folder, for this user only, and gives its path. Throws where it cannot be made
 * or is not ours: somebody else could write our past.
 */
export function ownFolder({ path, shared }: StateFolder, name: string): string {
  const own = join(path, name);
  makeFolder(own, 0o700);
  for (const folder of shared ? [path, own] : [own]) {
    if (!isOwn(folder)) throw new Error(`${folder} is not a folder, or belongs to another user`);
  }
  return own;
}

/** Whether this is a folder, and no link to one, that belongs to this user. Never throws. */
export function isOwn(folder: string): boolean {
  try {
    const entry = lstatSync(folder);
    return entry.isDirectory() && (!process.getuid || entry.uid === process.getuid());
  } catch {
    return false;
  }
}
