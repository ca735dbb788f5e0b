import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseKeyValues } from './fake-runner/file-commands.ts';

export interface WorkflowStep {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, string | number | boolean>;
}

export interface WorkflowJob {
  if?: string;
  needs?: string | string[];
  steps: WorkflowStep[];
}

/** The jobs of a workflow of this repository, by their ids. */
export function jobsOf(path: string): Record<string, WorkflowJob> {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  return (parse(readFileSync(file, 'utf8')) as { jobs: Record<string, WorkflowJob> }).jobs;
}

/** The step of this name or id. Throws where there is none. */
export function stepOf(job: WorkflowJob | undefined, name: string): WorkflowStep {
  const step = job?.steps.find((each) => each.name === name || each.id === name);
  if (!step) throw new Error(`no step ${name}`);
  return step;
}

export interface StepRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  env: Record<string, string>;
  summary: string;
}

/** Runs the very text of a `run` step in the shell that the runner would take, and reads what it wrote for the runner. */
export async function runStep(
  { run, shell }: WorkflowStep,
  env: Record<string, string>,
  cwd?: string,
): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const script = file('script', run);
    const files = {
      GITHUB_OUTPUT: file('output'),
      GITHUB_ENV: file('env'),
      GITHUB_STEP_SUMMARY: file('summary'),
    };
    const [command, ...args] =
      shell === 'node {0}'
        ? [process.execPath, script]
        : ['bash', '--noprofile', '--norc', '-eo', 'pipefail', script];
    const child = spawn(command!, args, {
      env: { PATH: process.env.PATH, RUNNER_TEMP: folder, ...files, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(cwd !== undefined && { cwd }),
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const read = (path: string) => readFileSync(path, 'utf8');
    return {
      exitCode,
      stdout,
      stderr,
      outputs: Object.fromEntries(parseKeyValues(read(files.GITHUB_OUTPUT))),
      env: Object.fromEntries(parseKeyValues(read(files.GITHUB_ENV))),
      summary: read(files.GITHUB_STEP_SUMMARY),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
