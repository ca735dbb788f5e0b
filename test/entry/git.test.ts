import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gitIn } from '../../src/entry/git.ts';
import { earlierContracts } from '../../src/snapshot/earlier.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a git before the real one that never answers, and leaves a child that holds its pipes. */
async function stuckGit(): Promise<void> {
  const path = join(folder, 'git');
  await writeFile(path, '#!/bin/sh\nsleep 20\n');
  await chmod(path, 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
}

describe('git', () => {
  it('gives exit code and both outputs', async () => {
    const { code, stdout, stderr } = await gitIn(folder)(['rev-parse', '--is-shallow-repository']);
    expect({ code, stdout }).toEqual({ code: 128, stdout: '' });
    expect(stderr).toContain('not a git repository');
  });

  it.skipIf(process.platform === 'win32')(
    'that hangs costs its time once, and there are no earlier contracts',
    async () => {
      await stuckGit();
      const startedAt = performance.now();
      const git = gitIn(folder, { budgetMs: 300 });
      const { contracts, problem } = await earlierContracts('tools-snapshot.json', git);
      expect(contracts).toEqual([]);
      expect(problem?.message).toContain('no earlier contracts');
      await expect(git(['log'])).rejects.toThrow('300 ms');
      expect(performance.now() - startedAt).toBeLessThan(3000);
    },
  );

  it.skipIf(process.platform === 'win32')('is ended when the run is cancelled', async () => {
    await stuckGit();
    const cancelled = new AbortController();
    const asked = gitIn(folder, { signal: cancelled.signal })(['log']);
    setTimeout(() => cancelled.abort(), 100);
    await expect(asked).rejects.toThrow('aborted');
  });

  it('that is not there rejects', async () => {
    vi.stubEnv('PATH', folder);
    await expect(gitIn(folder)(['log'])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
