import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Daemon } from '../swarm/daemon.ts';
import { EXAMPLE } from './example-server.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MODULES = join(ROOT, 'node_modules');
const NPM = join(import.meta.dirname, 'image/npm');
/** What the example's Dockerfile begins with. */
const TAG = 'node:24-slim';

/** Makes the image that the example's Dockerfile stands on, of this machine's programs: nothing is pulled. */
export async function makeBaseImage({ docker, folder }: Daemon): Promise<void> {
  const [root, tar] = [join(folder, 'root'), join(folder, 'base.tar')];
  const add = (from: string, to: string) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    if (!existsSync(join(root, to))) symlinkSync(from, join(root, to));
  };
  add(process.execPath, 'usr/local/bin/node');
  add(NPM, 'usr/local/bin/npm');
  add('/bin/sh', 'bin/sh');
  for (const program of [process.execPath, '/bin/sh']) {
    const said = execFileSync('ldd', [program], { encoding: 'utf8' });
    for (const library of said.match(/\/\S+/g) ?? []) add(library, library.slice(1));
  }
  for (const name of packagesOf(EXAMPLE)) add(join(MODULES, name), `packages/node_modules/${name}`);
  for (const part of ['package.json', 'dist/drain']) {
    add(join(ROOT, part), `packages/node_modules/mcp-deploy-gate/${part}`);
  }
  mkdirSync(join(root, 'etc'));
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0::/:\nnode:x:1000:1000::/:\n');
  writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnode:x:1000:\n');
  execFileSync('tar', ['--create', '--dereference', '--file', tar, '--directory', root, '.']);
  await docker('import', tar, TAG);
  for (const path of [root, tar]) rmSync(path, { recursive: true });
}

/** Names of the packages that `npm install` puts beside each other for a package, but this repository's own. */
function packagesOf(folder: string, found = new Set<string>()): Set<string> {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'peerDependencies', Record<string, string> | undefined>;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const nested = join(folder, 'node_modules', name);
    const place = existsSync(nested) ? nested : join(MODULES, name);
    if (name === 'mcp-deploy-gate' || found.has(name) || !existsSync(place)) continue;
    if (place !== nested) found.add(name);
    packagesOf(place, found);
  }
  return found;
}
