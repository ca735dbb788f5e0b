import { describe, expect, test } from 'vitest';
import { settlesOn } from './scenarios/live.ts';
import { VERSIONS } from './scenarios/part.ts';
import { readRecipe, runCommand, variables } from './swarm/recipe.ts';
import { SERVICE, type SwarmService, startService } from './swarm/service.ts';

const { before, good, bad } = VERSIONS;
const recipe = readRecipe();

async function withService(work: (service: SwarmService) => Promise<void>): Promise<void> {
  const service = await startService();
  try {
    await work(service);
  } finally {
    await service.close();
  }
}

const deploy = (service: SwarmService, tag: string) =>
  runCommand(recipe['deploy-command'], variables(service, service.image(tag)));

const rollBackTo = (service: SwarmService, tag: string) =>
  runCommand(recipe['rollback-command'], {
    ...variables(service, ''),
    MCP_GATE_PREVIOUS_REVISION: service.image(tag),
  });

/** The version is meant to run, its last update stands so, and it is what clients meet. */
async function expectLive(service: SwarmService, tag: string, update: string): Promise<void> {
  expect(await service.state()).toEqual({ image: service.image(tag), update });
  expect(await settlesOn(service, tag)).toBe(tag);
}

// The times are those of a loaded machine.
describe('the Docker Swarm recipe', { concurrent: true, timeout: 180_000 }, () => {
  test('goes back and stays there, where Swarm goes to and fro', () =>
    withService(async (service) => {
      await deploy(service, good);
      await expectLive(service, good, 'completed');
      const revision = await runCommand(recipe['revision-command'], variables(service, ''));
      expect(revision).toBe(service.image(good));

      for (const tag of [before, good]) {
        await service.docker('service', 'rollback', '--quiet', SERVICE);
        await expectLive(service, tag, 'rollback_completed');
      }

      await rollBackTo(service, before);
      await expectLive(service, before, 'rollback_completed');
      await rollBackTo(service, before);
      // Nothing was to be done.
      await expectLive(service, before, '');
    }));

  test('goes to what was live before where Swarm would go to something else', () =>
    withService(async (service) => {
      await deploy(service, good);
      await deploy(service, bad);
      await rollBackTo(service, before);
      await expectLive(service, before, 'completed');
    }));

  test('fails where a version does not start and Swarm takes it back with exit code 0', () =>
    withService(async (service) => {
      await service.docker(
        'service',
        'update',
        '--quiet',
        '--image',
        service.image('crash'),
        SERVICE,
      );
      await expectLive(service, before, 'rollback_completed');
      await expect(deploy(service, 'crash')).rejects.toMatchObject({
        code: 1,
        stdout: expect.stringContaining('rollback_completed'),
      });
      await expectLive(service, before, 'rollback_completed');
    }));

  test('does nothing for a version that is live, or that the service does not know the one before', () =>
    withService(async (service) => {
      await deploy(service, before);
      await expectLive(service, before, '');
      const unknown = { ...variables(service, ''), MCP_GATE_PREVIOUS_REVISION: '' };
      await expect(runCommand(recipe['rollback-command'], unknown)).rejects.toMatchObject({
        stderr: expect.stringContaining('what was live before is not known'),
      });
      await expectLive(service, before, '');
    }));
});
