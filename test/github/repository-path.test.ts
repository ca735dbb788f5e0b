import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { repositoryPath } from '../../src/github/repository-path.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  vi.stubEnv('GITHUB_WORKSPACE', workspace);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(workspace, { recursive: true, force: true });
});

it('is relative to the repository, also where it was checked out into a folder of the workspace', async () => {
  const checkout = join(workspace, 'server');
  await mkdir(join(checkout, 'contract'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: checkout });
  await writeFile(join(checkout, 'contract', 'tools.json'), '{}');
  expect(await repositoryPath(join(checkout, 'contract', 'tools.json'))).toBe(
    'contract/tools.json',
  );
});

it('is relative to the workspace where there is no repository, and itself where it lies outside', async () => {
  expect(await repositoryPath(join(workspace, 'a', 'tools.json'))).toBe('a/tools.json');
  expect(await repositoryPath('/elsewhere/tools.json')).toBe('/elsewhere/tools.json');
});
