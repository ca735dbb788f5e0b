import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from './processes.ts';

/** The built command line. */
export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');

/** Ends the benchmark: what was measured is not what was meant. */
export function wrong(what: string): never {
  throw new Error(`Wrong result: ${what}.`);
}

/** The process as it is where it ended as it should. */
export function expectEnd(ran: Ran, code: number, what: string): Ran {
  if (ran.code === code) return ran;
  return wrong(`${what} ended with ${ran.code}, not ${code}:\n${ran.stderr}${ran.stdout}`);
}

/** Makes the folder a checkout, for the gate asks git for the history; false where there is no git. */
export function checkout(folder: string): boolean {
  return git(folder, ['init', '--quiet']);
}

/** Commits all of the folder, where it is a checkout. */
export function commit(folder: string): void {
  git(folder, ['add', '.']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'snapshot']);
}

function git(cwd: string, args: string[]): boolean {
  const settings = ['user.name=bench', 'user.email=bench@example.com', 'commit.gpgSign=false'];
  const before = settings.flatMap((one) => ['-c', one]);
  return spawnSync('git', [...before, ...args], { cwd, stdio: 'ignore' }).status === 0;
}
