import { randomUUID } from 'node:crypto';
import { chmod, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GateError } from '../errors.ts';
import { keepHeapSmall, LARGE_BYTES } from '../heap.ts';
import { makeFolder } from '../make-folder.ts';

/** More than any snapshot of a sane server; a larger file is a mistake, not data. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** The text of a file in UTF-8; undefined where there is none. Throws GateError of code `io` for any other trouble. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    const bytes = await readBounded(path, MAX_FILE_BYTES);
    if (bytes === undefined) {
      throw new GateError('io', `${path} has more than ${MAX_FILE_BYTES} bytes.`, {
        hint: 'Is it the right file?',
      });
    }
    if (bytes.length > LARGE_BYTES) keepHeapSmall();
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof GateError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new GateError('io', `${path} cannot be read: ${message}`, {
      hint: 'Check that it is a file that this user may read.',
      cause: error,
    });
  }
}

/** Undefined where there is more. It is counted while it is read: a link of a checkout may lead to `/dev/zero`, which has no size and no end. */
async function readBounded(path: string, max: number): Promise<Buffer | undefined> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // One byte more than there should be: it shows the end. Large files are then in the memory once.
    let bytes = Buffer.allocUnsafe(Math.min(size || CHUNK, max) + 1);
    let length = 0;
    for (;;) {
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (length > max) return undefined;
      if (bytesRead === 0) return bytes.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

/** Writes a file whole or not at all, with the rights that it has, making its folder. Throws GateError of code `io`. */
export async function writeTextFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    makeFolder(dirname(path));
    const old = await stat(path).catch(() => undefined);
    await writeFile(draft, text, { flag: 'wx' });
    if (old) await chmod(draft, old.mode & 0o777);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new GateError('io', `${path} cannot be written: ${(error as Error).message}`, {
      hint: 'Check the path and that this user may write there.',
      cause: error,
    });
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
