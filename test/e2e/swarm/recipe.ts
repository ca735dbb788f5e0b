import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { SERVICE, type SwarmService } from './service.ts';

const FILE = new URL('../../../examples/docker-swarm.yml', import.meta.url);
const NAMES = ['deploy-command', 'revision-command', 'rollback-command'] as const;

/** The commands of the published recipe, by the names of the gate's inputs. */
export type Recipe = Record<(typeof NAMES)[number], string>;

/** Reads the recipe that users copy. Throws where a command is missing there. */
export function readRecipe(): Recipe {
  const { jobs } = parse(readFileSync(FILE, 'utf8'));
  const steps: { with?: Record<string, string> }[] = jobs.deploy.steps;
  const inputs = steps.find((step) => step.with?.['deploy-command'])?.with ?? {};
  for (const name of NAMES) {
    if (typeof inputs[name] !== 'string') throw new Error(`the recipe has no ${name}`);
  }
  return inputs as Recipe;
}

/** What the recipe's commands find in their environment, for this service and the image to be rolled out. */
export function variables({ env }: SwarmService, image: string): Record<string, string> {
  return { ...env, SERVICE, IMAGE: image };
}

/** Runs a command in bash as the gate does. Gives what it prints; throws where it does not end with 0. */
export async function runCommand(script: string, env: Record<string, string>): Promise<string> {
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  const { stdout } = await promisify(execFile)('bash', args, { env: { ...process.env, ...env } });
  return stdout.trim();
}
