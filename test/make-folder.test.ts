import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../src/make-folder.ts';

it('makes a folder and those above it, for this user only, and again without an error', () => {
  const root = mkdtempSync(join(tmpdir(), 'make-folder-'));
  try {
    makeFolder(join(root, 'a', 'b'), 0o700);
    makeFolder(join(root, 'a', 'b'), 0o700);
    expect(statSync(join(root, 'a', 'b')).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(root, 'a')).mode & 0o777).toBe(0o700);
    writeFileSync(join(root, 'file'), '');
    expect(() => makeFolder(join(root, 'file', 'b'))).toThrow(/ENOTDIR|ENOENT|EEXIST/);
    expect(() => makeFolder(join(root, 'file'))).toThrow('EEXIST');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

it.runIf(process.platform === 'linux')('gives up in a folder that takes none', () => {
  const { href } = new URL('../src/make-folder.ts', import.meta.url);
  const script = `import { makeFolder } from ${JSON.stringify(href)};
    try { makeFolder('/proc/nope/a'); } catch (error) { process.stdout.write(error.code); }`;
  // In a process of its own: what never ends could not be told here.
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  expect(stdout).toBe('ENOENT');
});
