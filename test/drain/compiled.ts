import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

/** The servers of these tests and the drain in them as JavaScript, for Node 20 reads nothing else. */
export interface Compiled {
  /** The script of a server process. */
  main: string;
  remove(): void;
}

export async function compileServers(): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), 'drain-'));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(import.meta.dirname, 'servers');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await run(process.execPath, [tsc, '-p', project, '--outDir', folder]);
  } catch (error) {
    remove();
    throw error;
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    main: join(folder, 'test', 'drain', 'servers', 'main.js'),
    remove,
  };
}
