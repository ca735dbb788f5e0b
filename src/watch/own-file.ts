import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Not there on Windows; the folder is ours alone in any case. A pipe must not hold up who opens it. */
const SAFELY = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Opens a new file for this user only. Throws where there is one, or a link. */
export function createOwn(path: string): number {
  const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = constants;
  return openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | SAFELY, 0o600);
}

/** Opens a file to be read, where it is one, belongs to this user and is no link; else undefined. */
export function openOwn(path: string): number | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | SAFELY);
  } catch {
    return undefined;
  }
  const entry = fstatSync(file);
  if (entry.isFile() && (!process.getuid || entry.uid === process.getuid())) return file;
  closeSync(file);
  return undefined;
}

/** The text of a small file of ours; undefined where it has more bytes than `max`, or is none. Never throws. */
export function readOwn(path: string, max: number): string | undefined {
  const file = openOwn(path);
  if (file === undefined) return undefined;
  try {
    const bytes = Buffer.alloc(max + 1);
    const length = readSync(file, bytes, 0, bytes.length, 0);
    return length > max ? undefined : bytes.toString('utf8', 0, length);
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
