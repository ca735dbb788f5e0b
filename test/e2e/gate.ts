import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { Report } from '../../src/report/report-shape.ts';

const CLI = new URL('../../src/cli.ts', import.meta.url).href;
const START = `const { run } = await import(${JSON.stringify(CLI)}); await run(process.argv.slice(1));`;

export interface GateRun {
  exitCode: number | null;
  report: Report;
  /** What a person would have seen go by. */
  progress: string;
}

/** Runs `verify` as a process of its own, with short times, and gives its report. Throws where it wrote none. */
export async function verify(endpoint: string, ...flags: string[]): Promise<GateRun> {
  const args = ['--format', 'json', '--interval', '200ms'];
  if (!flags.includes('--request-timeout')) args.push('--request-timeout', '3s');
  const node = ['--input-type=module', '-e', START, '--'];
  const child = spawn(process.execPath, [...node, 'verify', endpoint, ...args, ...flags], {
    // No snapshot and no config file of this repository is meant.
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let progress = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    progress += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    return { exitCode, report: JSON.parse(stdout) as Report, progress };
  } catch (cause) {
    throw new Error(`verify ended with ${exitCode} and no report:\n${stdout}\n${progress}`, {
      cause,
    });
  }
}
