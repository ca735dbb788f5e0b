import { describe, expect, test } from 'vitest';
import type { GateEvent, Phase } from '../../src/events.ts';
import { type Kubernetes, recipe, startKubernetes } from './kubectl/part.ts';
import { journalHas } from './scenarios/journal.ts';
import type { Inputs, Stage } from './scenarios/part.ts';
import { inPlace, type Place, type Verified } from './scenarios/place.ts';

const SERVER = 'deployment/mcp-server';
const REVISION =
  'jsonpath={.metadata.annotations.deployment\\.kubernetes\\.io/revision} {.spec.template.spec.containers[0].image}';

type Kubectl = Stage & Kubernetes;

/** A place where the gate is given the recipe with this image, whichever version it is asked to roll out. */
function deploying(image: string, work: (place: Place<Kubectl>) => Promise<void>): Promise<void> {
  const start = async (): Promise<Kubectl> => {
    const stage = await startKubernetes();
    const { inputs, env } = await recipe(image);
    return { ...stage, env: { ...stage.env, ...env }, rollout: () => inputs };
  };
  return inPlace({ name: 'kubectl', start, tuning: { 'error-tolerance': '1s' } }, work);
}

/** The revision that is wanted, and its image. */
function wanted({ stage }: Place<Kubectl>): Promise<string> {
  return stage.run(['get', SERVER, '-o', REVISION]);
}

async function roll({ stage }: Place<Kubectl>, image: string): Promise<void> {
  await stage.run(['set', 'image', SERVER, `server=${image}`]);
  await stage.run(['rollout', 'status', SERVER, '--timeout=30s']);
}

/** Runs the gate, and does something else when it has come to a phase. */
async function meanwhile(
  place: Place<Kubectl>,
  inputs: Inputs,
  phase: Phase,
  work: () => Promise<unknown>,
): Promise<Verified> {
  const ended = new AbortController();
  const running = place.verify(inputs).finally(() => ended.abort());
  const began = (event: GateEvent) => event.type === 'phase-started' && event.phase === phase;
  try {
    await journalHas(place.stateFolder, began, ended.signal);
    await work();
  } finally {
    await running;
  }
  return running;
}

/** Rolls a bad version out with the gate, and another by hand before the failure can be confirmed. */
async function overtaken(place: Place<Kubectl>, image: string): Promise<Verified> {
  const inputs = await place.inputs('bad', { 'wait-timeout': '24s' });
  return meanwhile(place, inputs, 'verify', () => roll(place, image));
}

describe('while a second deployment lands', { timeout: 120_000 }, () => {
  test('that fails like the first, neither is undone', async () => {
    await deploying('shop:bad', async (place) => {
      const { code, report, progress } = await overtaken(place, 'shop:bad-again');
      expect(report, progress).toMatchObject({
        result: 'superseded',
        reason: expect.stringContaining('revision 3, where this run deployed 2'),
      });
      expect(report?.revisions).toEqual({ previous: '1', deployed: '2' });
      expect(code).toBe(6);
      expect(place.ledger.entries()).toEqual(['deploy started', 'deploy ended']);
      expect(await wanted(place)).toBe('3 shop:bad-again');
    });
  });

  test('that is good, it is left alone', async () => {
    await deploying('shop:bad', async (place) => {
      const { code, report, progress } = await overtaken(place, 'shop:v2');
      expect(report?.result, progress).toBe('superseded');
      expect(code).toBe(6);
      expect(place.ledger.entries()).toEqual(['deploy started', 'deploy ended']);
      expect(await wanted(place)).toBe('3 shop:v2');
    });
  });
});

describe('with the recipe', { timeout: 120_000 }, () => {
  test('a version that never becomes ready is undone', async () => {
    await deploying('shop:crash', async (place) => {
      await place.stage.run(['patch', SERVER, '-p', '{"spec":{"progressDeadlineSeconds":1}}']);
      const { code, report, progress } = await place.verify(await place.inputs('bad'));
      expect(report, progress).toMatchObject({ result: 'rolled-back', failedPhase: 'deploy' });
      expect(code).toBe(3);
      expect(await wanted(place)).toBe('3 shop:v1');
    });
  });

  test('a deployment that changed nothing is not undone, whatever fails after it', async () => {
    await deploying('shop:v2', async (place) => {
      await roll(place, 'shop:v2');
      const inputs = await place.inputs('good', { 'soak-duration': '60s' });
      const { report, progress } = await meanwhile(place, inputs, 'soak', () =>
        place.stage.run(['scale', SERVER, '--replicas=0']),
      );
      expect(report, progress).toMatchObject({ result: 'failed', failedPhase: 'soak' });
      expect(report?.notices).toContainEqual(expect.objectContaining({ id: 'nothing-deployed' }));
      expect(place.ledger.entries()).toEqual(['deploy started', 'deploy ended']);
      expect(await wanted(place)).toBe('2 shop:v2');
    });
  });

  test('a version before that is gone cannot come back, and the gate says so', async () => {
    await deploying('shop:bad', async (place) => {
      await place.stage.run(['patch', SERVER, '-p', '{"spec":{"revisionHistoryLimit":0}}']);
      const { code, report, progress } = await place.verify(
        await place.inputs('bad', { 'rollback-timeout': '12s' }),
      );
      expect(report?.result, progress).toBe('rollback-failed');
      expect(progress).toContain('unable to find specified revision 1');
      expect(code).toBe(4);
      expect(await wanted(place)).toBe('2 shop:bad');
    });
  });
});
