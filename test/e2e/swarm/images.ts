import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { VERSIONS } from '../scenarios/part.ts';
import type { Daemon } from './daemon.ts';

const ROOT = join(import.meta.dirname, '../../..');
const IMAGE = 'test/e2e/swarm/image';
/** What the programs of the images import. */
const IMPORTS = ['test/fixtures/servers', 'src/json.ts'];
const HEALTH = `require('node:http')
  .get('http://127.0.0.1:3000/health', (answer) => process.exit(answer.statusCode === 200 ? 0 : 1))
  .on('error', () => process.exit(1))`;

/** What an image of each tag is, told to the server in it. */
const TAGS = {
  [VERSIONS.before]: [],
  [VERSIONS.good]: [],
  [VERSIONS.bad]: ['FAULT=tools'],
  crash: ['FAULT=start'],
} as const;

/** The arguments that run a program of the images. */
export function program(name: 'server' | 'forwarder', ...args: string[]): string[] {
  return ['/node', `/app/${IMAGE}/${name}.ts`, ...args];
}

/**
 * Makes an image per version, tagged with it, and `crash`, out of this Node and the files of the tests: nothing is pulled.
 * They share their one layer and differ by a variable.
 */
export async function makeImages({ docker, folder }: Daemon, repository: string): Promise<void> {
  const tar = join(folder, 'image.tar');
  const node = process.execPath;
  const libraries = execFileSync('ldd', [node], { encoding: 'utf8' }).match(/\/\S+/g) ?? [];
  execFileSync('tar', [
    ...['--create', '--dereference', '--file', tar],
    ...['--transform', `s,^\\(test\\|src\\)/,app/&,`],
    ...['--directory', dirname(node), basename(node)],
    ...['--directory', '/', ...libraries.map((path) => relative('/', path))],
    ...['--directory', ROOT, IMAGE, ...IMPORTS],
  ]);
  const changes = [
    `CMD ${JSON.stringify(program('server'))}`,
    `HEALTHCHECK --interval=1s --timeout=5s --retries=5 CMD ${JSON.stringify(['/node', '-e', HEALTH.replaceAll(/\n\s*/g, '')])}`,
  ];
  const base = `${repository}:base`;
  await docker('import', ...changes.flatMap((change) => ['--change', change]), tar, base);
  rmSync(tar);
  const container = await docker('create', base);
  await Promise.all(
    Object.entries(TAGS).map(([tag, variables]) => {
      const env = [`VERSION=${tag}`, ...variables].flatMap((one) => ['--change', `ENV ${one}`]);
      return docker('commit', ...env, container, `${repository}:${tag}`);
    }),
  );
  await docker('rm', container);
}
