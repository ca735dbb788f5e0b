import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

interface Step {
  uses?: string;
  with?: Record<string, string>;
}
interface Workflow {
  jobs: Record<string, { steps: Step[] }>;
}

/** The commands of examples/pm2.yml, word for word. Throws where one is missing. */
export function recipeCommands(): Record<
  'deploy-command' | 'rollback-command' | 'revision-command',
  string
> {
  const { jobs } = parse(readFileSync(join(EXAMPLES, 'pm2.yml'), 'utf8')) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const inputs = steps.find(({ uses }) => uses?.includes('/mcp-deploy-gate@'))?.with;
  const command = (name: string): string => {
    const text = inputs?.[name];
    if (!text) throw new Error(`examples/pm2.yml has no ${name}`);
    return text;
  };
  return {
    'deploy-command': command('deploy-command'),
    'rollback-command': command('rollback-command'),
    'revision-command': command('revision-command'),
  };
}

/** examples/pm2/ecosystem.config.cjs for this port, with less patience for a release that never gets ready. */
export function recipeEcosystem(port: number): string {
  const replacements = [
    ['PORT: 3000', `PORT: ${port}`],
    ['listen_timeout: 10_000', 'listen_timeout: 3_000'],
  ] as const;
  let text = readFileSync(join(EXAMPLES, 'pm2/ecosystem.config.cjs'), 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`the ecosystem file of the recipe lacks "${from}"`);
    text = text.replace(from, to);
  }
  return text;
}
