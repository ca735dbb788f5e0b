import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BIN = join(import.meta.dirname, '../../../node_modules/.bin');

/** Where commands look for programs: first the PM2 of this repository. Throws where that is not installed. */
export function pathWithPm2(): string {
  if (!existsSync(join(BIN, 'pm2'))) throw new Error('PM2 is not installed: run "npm ci"');
  // PM2's daemon is started with the Node of the tests, and its workers with that of the daemon.
  return [BIN, dirname(process.execPath), process.env.PATH ?? ''].join(':');
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a bash script as the gate runs a command. An exit code never throws. */
export function bash(script: string, cwd: string, env: Record<string, string>): Promise<Ended> {
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  return new Promise((resolve, reject) => {
    const child = execFile('bash', args, { cwd, env }, (error, stdout, stderr) => {
      if (child.exitCode === null) reject(error);
      else resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}
