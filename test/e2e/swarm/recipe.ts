import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readExample } from '../example-job.ts';
import { SERVICE, type SwarmService } from './service.ts';

const FILE = 'docker-swarm.yml';
const NAMES = ['deploy-command', 'revision-command', 'rollback-command'] as const;

/** The commands of the published recipe, by the names of the gate's inputs. */
export type Recipe = Record<(typeof NAMES)[number], string>;

/** Reads the recipe that users copy. Throws where a command is missing there. */
export function readRecipe(): Recipe {
  const gate = readExample(FILE).steps.find(({ uses }) => uses?.includes('/mcp-deploy-gate@'));
  const command = (name: (typeof NAMES)[number]) => {
    const text = gate?.with?.[name];
    if (typeof text !== 'string') throw new Error(`${FILE} has no ${name}`);
    return [name, text] as const;
  };
  return Object.fromEntries(NAMES.map(command)) as Recipe;
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
