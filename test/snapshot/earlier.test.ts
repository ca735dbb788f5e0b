import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierContracts, type Git } from '../../src/snapshot/earlier.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { contractWith } from './contracts.ts';

const FILE = 'a snapshot [1].json';
let root: string;

/** Git as in a job: nothing of this machine's configuration. */
function gitIn(directory: string): Git {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.com',
    '-c',
    'core.autocrlf=false',
  ];
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CEILING_DIRECTORIES: root,
  };
  return (args, input = '') =>
    new Promise((resolve) => {
      const child = execFile(
        'git',
        [...identity, ...args],
        { cwd: directory, env, maxBuffer: 2 ** 26 },
        (error, stdout) => {
          resolve({ code: error ? 1 : 0, stdout });
        },
      );
      child.stdin?.on('error', () => {}).end(input);
    });
}

function version(description: string): string {
  return renderSnapshot(contractWith({ tools: [{ name: 'echo', description }] }));
}

async function commit(directory: string, texts: string[]): Promise<void> {
  const git = gitIn(directory);
  for (const text of texts) {
    await writeFile(join(directory, FILE), text);
    await git(['add', '.']);
    await git(['commit', '-q', '--allow-empty', '-m', 'snapshot']);
  }
}

function descriptions(
  contracts: Awaited<ReturnType<typeof earlierContracts>>['contracts'],
): unknown[] {
  return contracts.map((file) =>
    file.kind === 'full' ? file.contract.tools[0]?.description : file.hash.slice(0, 4),
  );
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'earlier-'));
  const repository = join(root, 'full');
  await gitIn(root)(['init', '-q', '-b', 'main', 'full']);
  const handMade = JSON.stringify({ hash: 'ab'.repeat(32) });
  await commit(repository, [
    version('one'),
    handMade,
    'broken {',
    version('two'),
    version('one'),
    version('three'),
  ]);
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('earlierContracts', () => {
  it('gives the distinct versions, newest first, without those that cannot be read', async () => {
    const { contracts, problem } = await earlierContracts(FILE, gitIn(join(root, 'full')));
    expect(descriptions(contracts)).toEqual(['three', 'one', 'two', 'abab']);
    expect(problem).toBeUndefined();
  });

  it('asks git no more often for many versions than for two', async () => {
    const git = gitIn(join(root, 'full'));
    const asked: string[] = [];
    const counting: Git = (args, input) => {
      asked.push(args.slice(0, 2).join(' '));
      return git(args, input);
    };
    await earlierContracts(FILE, counting, version('three'));
    expect(asked).toEqual([
      'rev-parse --is-shallow-repository',
      '--literal-pathspecs log',
      'cat-file --batch-check=%(objectsize)',
      'cat-file --batch',
    ]);
  });

  it('leaves out the version that is known, and reads nothing where it is the only one', async () => {
    await gitIn(root)(['init', '-q', '-b', 'main', 'known']);
    const directory = join(root, 'known');
    await commit(directory, [version('one')]);
    const git = gitIn(directory);
    const reading: Git = (args, input) => {
      expect(args).not.toContain('cat-file');
      return git(args, input);
    };
    expect(await earlierContracts(FILE, reading, version('one'))).toEqual({ contracts: [] });
    await commit(directory, [version('two')]);
    const { contracts } = await earlierContracts(FILE, git, version('two'));
    expect(descriptions(contracts)).toEqual(['one']);
  });

  it('gives large versions as well, and those beside one that is no UTF-8', async () => {
    await gitIn(root)(['init', '-q', '-b', 'main', 'large']);
    const directory = join(root, 'large');
    await commit(directory, [version('small'), version('large'.repeat(300_000))]);
    const git = gitIn(directory);
    const { contracts } = await earlierContracts(FILE, git);
    expect(descriptions(contracts).map((text) => String(text).length)).toEqual([1_500_000, 5]);
    await writeFile(join(directory, FILE), Buffer.from(version('wide'), 'utf16le'));
    await git(['add', '.']);
    await git(['commit', '-q', '-m', 'snapshot']);
    await git(['rm', '-q', '--cached', FILE]);
    await commit(directory, [version('last')]);
    const again = await earlierContracts(FILE, git, version('large'.repeat(300_000)));
    expect(descriptions(again.contracts)).toEqual(['last', 'small']);
  });

  it('gives no more than the last 20', async () => {
    await gitIn(root)(['init', '-q', '-b', 'main', 'long']);
    const directory = join(root, 'long');
    await commit(
      directory,
      Array.from({ length: 22 }, (_, index) => version(`v${index}`)),
    );
    const { contracts } = await earlierContracts(FILE, gitIn(directory));
    expect(contracts).toHaveLength(20);
    expect(descriptions(contracts).slice(0, 2)).toEqual(['v21', 'v20']);
  });

  it('has none of a shallow checkout, and says how to mend it', async () => {
    const source = pathToFileURL(join(root, 'full')).href;
    await gitIn(root)(['clone', '-q', '--depth', '1', source, 'shallow']);
    const { contracts, problem } = await earlierContracts(FILE, gitIn(join(root, 'shallow')));
    expect(contracts).toEqual([]);
    expect(problem?.message).toContain('shallow');
    expect(problem?.hint).toContain('fetch-depth: 0');
  });

  it('has none of a shallow checkout whose part of the past seems whole: what is cut off may hold the file too', async () => {
    await gitIn(root)(['init', '-q', '-b', 'main', 'again']);
    const directory = join(root, 'again');
    const git = gitIn(directory);
    await commit(directory, [version('deployed')]);
    await git(['rm', '-q', FILE]);
    await git(['commit', '-q', '-m', 'gone']);
    await commit(directory, [version('one'), version('two')]);
    const source = pathToFileURL(directory).href;
    await gitIn(root)(['clone', '-q', '--depth', '3', source, 'three']);
    const { contracts, problem } = await earlierContracts(FILE, gitIn(join(root, 'three')));
    expect(contracts).toEqual([]);
    expect(problem?.message).toContain('shallow');
  });

  it('has none, quietly, where nothing is committed yet', async () => {
    await gitIn(root)(['init', '-q', '-b', 'main', 'unborn']);
    expect(await earlierContracts(FILE, gitIn(join(root, 'unborn')))).toEqual({ contracts: [] });
  });

  it('has none where git has no checkout or cannot be started, and says so', async () => {
    const broken: Git = () => Promise.reject(new Error('no git'));
    for (const git of [gitIn(root), broken]) {
      const { contracts, problem } = await earlierContracts(FILE, git);
      expect(contracts).toEqual([]);
      expect(problem?.hint).toContain('fetch-depth: 0');
    }
  });

  it('has none of a file that is untracked, outside, or named like an option, quietly', async () => {
    const git = gitIn(join(root, 'full'));
    await writeFile(join(root, 'full', 'untracked.json'), version('x'));
    for (const path of [
      'untracked.json',
      '../elsewhere.json',
      join(tmpdir(), 'x.json'),
      '--all',
      ':(top)',
    ]) {
      expect(await earlierContracts(path, git)).toEqual({ contracts: [] });
    }
  });
});
