import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFolder, readTextFile, writeTextFile } from '../../src/entry/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('files', () => {
  it('reads what is there, and says undefined for what is not', async () => {
    await writeFile(join(folder, 'a'), 'ä');
    expect(await readTextFile(join(folder, 'a'))).toBe('ä');
    expect(await readTextFile(join(folder, 'b'))).toBeUndefined();
    expect(await readTextFile(join(folder, 'a', 'b'))).toBeUndefined();
  });

  it('names a folder that is read as a file', async () => {
    await expect(readTextFile(folder)).rejects.toMatchObject({
      code: 'io',
      message: expect.stringContaining(folder),
    });
  });

  it.skipIf(!existsSync('/dev/zero'))('does not read on for ever', async () => {
    await symlink('/dev/zero', join(folder, 'tools-snapshot.json'));
    await expect(readTextFile(join(folder, 'tools-snapshot.json'))).rejects.toMatchObject({
      code: 'io',
      message: expect.stringContaining('more than'),
    });
  });

  it.skipIf(process.platform === 'win32')('keeps the rights of a file', async () => {
    const path = join(folder, 'gate.yml');
    await writeFile(path, 'one');
    await chmod(path, 0o664);
    await writeTextFile(path, 'two');
    expect((await stat(path)).mode & 0o777).toBe(0o664);
  });

  it('writes whole files, makes folders, and leaves no draft behind', async () => {
    const path = join(folder, 'deep', 'er', 'report.json');
    await writeTextFile(path, 'one');
    await writeTextFile(path, 'two');
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['report.json']);
  });

  it('leaves the old file whole where the new one cannot be put in its place', async () => {
    const path = join(folder, 'target');
    await mkdir(path);
    await expect(writeTextFile(path, 'x')).rejects.toMatchObject({ code: 'io' });
    expect(await isFolder(path)).toBe(true);
    expect(await readdir(folder)).toEqual(['target']);
  });

  it('replaces a link instead of writing through it', async () => {
    const victim = join(folder, 'victim');
    await writeFile(victim, 'precious');
    await symlink(victim, join(folder, 'report.json'));
    await writeTextFile(join(folder, 'report.json'), 'report');
    expect(await readFile(victim, 'utf8')).toBe('precious');
  });
});
