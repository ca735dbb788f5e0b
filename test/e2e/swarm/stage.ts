import { type Part, type Stage, VERSIONS } from '../scenarios/part.ts';
import { readRecipe } from './recipe.ts';
import { SERVICE, startService } from './service.ts';

/** The deployments with the published recipe for Docker Swarm. */
export const SWARM: Part = {
  name: 'swarm',
  phases: ['deploy', 'verify', 'soak', 'rollback', 'verify-rollback'],
  start: startSwarm,
  concurrent: true,
  // Of a loaded machine.
  timeoutMs: 180_000,
};

async function startSwarm(): Promise<Stage> {
  const { endpoint, env, close } = await startService();
  return {
    endpoint,
    env: { ...env, SERVICE },
    rollout: (version) => ({
      ...readRecipe(),
      'deploy-command': deployCommand(VERSIONS[version]),
      'wait-timeout': '15s',
      'rollback-timeout': '30s',
    }),
    close,
  };
}

/** The recipe's deploy-command for the image with this tag. */
export function deployCommand(tag: string): string {
  return `IMAGE=${SERVICE}:${tag}\n${readRecipe()['deploy-command']}`;
}
