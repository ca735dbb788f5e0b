import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { parseKeyValues } from '../fake-runner/file-commands.ts';

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string | number>;
}

/** The first job of a workflow of `examples/`, so that a test runs its commands as users copy them. */
export interface ExampleJob {
  env: Record<string, string>;
  steps: Step[];
}

/** Reads `examples/<name>`. Throws where it is no workflow with a job of steps. */
export function readExample(name: string): ExampleJob {
  const file = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, ExampleJob> };
  const [job] = Object.values(jobs);
  if (!Array.isArray(job?.steps)) throw new Error(`${name} has no job with steps`);
  return { env: job.env ?? {}, steps: job.steps };
}

/** What the gate's step of an example is given. */
export interface GateStep {
  inputs: Record<string, string>;
  env: Record<string, string>;
}

/**
 * Does what a runner would do with a job up to its gate: its `run` steps, one after the other, and the evaluation of
 * `${{ … }}`. `env` comes over the job's; `github.sha` is `GITHUB_SHA` of it. Throws where a step fails or an
 * expression is more than a name.
 */
export async function runUntilGate(
  job: ExampleJob,
  env: Record<string, string>,
): Promise<GateStep> {
  const all = { ...job.env, ...env };
  const known = new Map(Object.entries(all).map(([name, value]) => [`env.${name}`, value]));
  known.set('github.sha', all.GITHUB_SHA ?? '');
  const evaluated = (values: Record<string, string | number> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
          const found = known.get(expression);
          if (found === undefined) throw new Error(`unknown in this example: ${expression}`);
          return found;
        }),
      ]),
    );
  for (const step of job.steps) {
    if (step.uses?.includes('/mcp-deploy-gate@')) {
      return { inputs: evaluated(step.with), env: { ...all, ...evaluated(step.env) } };
    }
    if (step.run === undefined) continue;
    const outputs = await runStep(step.run, { ...all, ...evaluated(step.env) });
    for (const [name, value] of outputs) known.set(`steps.${step.id}.outputs.${name}`, value);
  }
  throw new Error('the example has no step with the gate');
}

/** Runs a script as a step of a job, and gives its outputs. Throws, with what it said, where it fails. */
async function runStep(script: string, env: Record<string, string>): Promise<[string, string][]> {
  const folder = mkdtempSync(join(tmpdir(), 'example-step-'));
  const output = join(folder, 'output');
  try {
    writeFileSync(output, '');
    await promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      env: { PATH: process.env.PATH, ...env, GITHUB_OUTPUT: output },
      timeout: 30_000,
    });
    return parseKeyValues(readFileSync(output, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
