import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** The text of a file of the repository; undefined where there is none. */
export async function readRepositoryFile(name: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(root, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes generated files, by path; with `--check` on the command line says which are stale instead, and exits 1. */
export async function writeOrCheck(files: ReadonlyMap<string, string>): Promise<void> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    if ((await readRepositoryFile(name)) === text) continue;
    stale.push(name);
    if (process.argv.includes('--check')) continue;
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  if (stale.length === 0) return;
  if (process.argv.includes('--check')) {
    const script = path.relative(root, process.argv[1] ?? '');
    console.error(`Stale: ${stale.join(', ')}. Run \`node ${script}\` and commit.`);
    process.exitCode = 1;
  } else {
    console.log(`Wrote ${stale.join(', ')}.`);
  }
}
