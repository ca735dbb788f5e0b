import { afterEach, describe, expect, test } from 'vitest';
import { verify } from './gate.ts';
import { type Cluster, type ClusterOptions, startCluster } from './kubectl/cluster.ts';
import { deployment, service } from './kubectl/manifests.ts';
import type { KubectlRun } from './kubectl/run-kubectl.ts';

const SERVER = 'deployment/mcp-server';
const REVISION =
  'jsonpath={.metadata.annotations.deployment\\.kubernetes\\.io/revision} {.spec.template.spec.containers[0].image}';
const OBSERVED = 'jsonpath={.metadata.generation} {.status.observedGeneration}';

let cluster: Cluster;
afterEach(() => cluster.close());

/** The text of a command that must succeed. */
async function ok(run: Promise<KubectlRun>): Promise<string> {
  const { exitCode, stdout, stderr } = await run;
  expect(exitCode, stderr).toBe(0);
  return stdout;
}

/** A cluster in which these images were deployed, one after the other. */
async function deployed(images: string[], options?: ClusterOptions): Promise<void> {
  cluster = await startCluster(options);
  await ok(cluster.apply(service()));
  for (const image of images) await roll(image);
}

/** Deploys an image, and waits until all pods have it. */
async function roll(image: string): Promise<void> {
  await ok(cluster.apply(deployment(image)));
  await settled();
}

function settled(): Promise<string> {
  return ok(cluster.kubectl('rollout', 'status', SERVER, '--timeout=30s'));
}

/** The revision that is wanted, and its image. */
function live(): Promise<string> {
  return ok(cluster.kubectl('get', SERVER, '-o', REVISION));
}

async function undo(...flags: string[]): Promise<KubectlRun> {
  const run = await cluster.kubectl('rollout', 'undo', SERVER, ...flags);
  if (run.exitCode === 0) await settled();
  return run;
}

describe('what an undo does', { timeout: 120_000 }, () => {
  test('twice, it brings the bad version back', async () => {
    await deployed(['shop:v1', 'shop:bad']);
    expect(await undo()).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('rolled back'),
    });
    expect(await live()).toBe('3 shop:v1');
    expect((await undo()).exitCode).toBe(0);
    expect(await live()).toBe('4 shop:bad');
  });

  test('on a first revision, it fails', async () => {
    await deployed(['shop:v1']);
    const { exitCode, stderr } = await undo();
    expect(stderr).toContain('no rollout history found');
    expect(exitCode).toBe(1);
    expect(await live()).toBe('1 shop:v1');
  });

  test('after a deployment that changed nothing, it goes one version too far', async () => {
    await deployed(['shop:v1', 'shop:v2']);
    expect(await ok(cluster.apply(deployment('shop:v2')))).toContain('unchanged');
    expect(await live()).toBe('2 shop:v2');
    expect((await undo()).exitCode).toBe(0);
    expect(await live()).toBe('3 shop:v1');
  });

  test('to the live revision, it does nothing and says so with exit code 0', async () => {
    await deployed(['shop:v1', 'shop:bad']);
    const { exitCode, stdout } = await undo('--to-revision=2');
    expect(stdout).toContain('skipped rollback');
    expect(exitCode).toBe(0);
    expect(await live()).toBe('2 shop:bad');
  });

  test('before the controller has seen the deployment, it goes to the version before the last good one', async () => {
    await deployed(['shop:v1', 'shop:v2']);
    cluster.controller.hold();
    await ok(cluster.apply(deployment('shop:bad')));
    expect((await cluster.kubectl('rollout', 'undo', SERVER)).exitCode).toBe(0);
    cluster.controller.release();
    await settled();
    expect(await live()).toBe('3 shop:v1');
  });

  test('pinned and twice, it fails: the old number is gone', async () => {
    await deployed(['shop:v1', 'shop:bad']);
    expect((await undo('--to-revision=1')).exitCode).toBe(0);
    expect(await live()).toBe('3 shop:v1');
    const { exitCode, stderr } = await undo('--to-revision=1');
    expect(stderr).toContain('unable to find specified revision 1');
    expect(exitCode).toBe(1);
    expect(await ok(cluster.kubectl('rollout', 'history', SERVER))).not.toMatch(/^1 /m);
  });

  test('without a history, it has nothing to go back to', async () => {
    await deployed(['shop:v1']);
    await ok(cluster.apply(deployment('shop:v2', { spec: { revisionHistoryLimit: 0 } })));
    await settled();
    await expect
      .poll(() => cluster.kubectl('rollout', 'undo', SERVER, '--to-revision=1'))
      .toMatchObject({ exitCode: 1 });
    expect(await live()).toBe('2 shop:v2');
  });
});

describe('a deployment', { timeout: 120_000 }, () => {
  test('is there before its revision is', async () => {
    await deployed(['shop:v1']);
    cluster.controller.hold();
    await ok(cluster.kubectl('set', 'image', SERVER, 'server=shop:v2'));
    expect(await live()).toBe('1 shop:v2');
    expect(await ok(cluster.kubectl('get', SERVER, '-o', OBSERVED))).toBe('2 1');
    expect(await ok(cluster.kubectl('rollout', 'history', SERVER))).not.toMatch(/^2 /m);
    cluster.controller.release();
    await settled();
    expect(await live()).toBe('2 shop:v2');
    expect(await ok(cluster.kubectl('get', SERVER, '-o', OBSERVED))).toBe('2 2');
  });

  test('that lands while another rolls out wins, and both have a revision', async () => {
    await deployed(['shop:v1']);
    await ok(cluster.kubectl('set', 'image', SERVER, 'server=shop:crash'));
    await expect.poll(live).toBe('2 shop:crash');
    await ok(cluster.kubectl('set', 'image', SERVER, 'server=shop:v2'));
    await settled();
    expect(await live()).toBe('3 shop:v2');
    expect(await ok(cluster.kubectl('rollout', 'history', SERVER))).toMatch(/^1 .*^2 .*^3 /ms);
    // What the first one would undo now is not its own.
    expect((await cluster.kubectl('rollout', 'undo', SERVER)).exitCode).toBe(0);
    await expect.poll(live).toBe('4 shop:crash');
  });

  test('that never becomes ready fails its wait, and the old pods go on serving', async () => {
    await deployed(['shop:v1']);
    await ok(cluster.apply(deployment('shop:crash', { spec: { progressDeadlineSeconds: 1 } })));
    const { exitCode, stderr } = await cluster.kubectl('rollout', 'status', SERVER);
    expect(stderr).toContain('exceeded its progress deadline');
    expect(exitCode).toBe(1);
    expect(
      await ok(
        cluster.kubectl('get', 'pods', '-o', 'jsonpath={.items[*].spec.containers[0].image}'),
      ),
    ).toBe('shop:v1 shop:v1 shop:v1 shop:crash');
    const { exitCode: gate } = await verify(cluster.endpoint, '--expected-version', '1.0.0');
    expect(gate).toBe(0);
    expect((await undo('--to-revision=1')).exitCode).toBe(0);
    expect(await live()).toBe('3 shop:v1');
  });

  test('replaces pods without a moment with none that is ready, and serves the new version', async () => {
    await deployed(['shop:v1']);
    const fewest: number[] = [];
    const stop = cluster.store.onChange(() => {
      const { status } = cluster.store.get('deployments', 'default', 'mcp-server');
      fewest.push(status.availableReplicas ?? 0);
    });
    await roll('shop:v2');
    stop();
    expect(Math.min(...fewest)).toBe(3);
    const { exitCode, report } = await verify(cluster.endpoint, '--expected-version', '2.0.0');
    expect(exitCode).toBe(0);
    expect(report.served?.counts.tools).toBe(3);
  });

  test('is scaled, waited for and deleted with its pods', async () => {
    await deployed(['shop:v1']);
    await ok(cluster.kubectl('scale', SERVER, '--replicas=5'));
    await settled();
    const status = 'jsonpath={.status.availableReplicas}';
    expect(await ok(cluster.kubectl('get', SERVER, '-o', status))).toBe('5');
    await ok(cluster.kubectl('wait', SERVER, '--for=condition=available', '--timeout=30s'));
    expect(await live()).toBe('1 shop:v1');
    await ok(cluster.kubectl('delete', SERVER, '--timeout=30s'));
    await expect.poll(() => ok(cluster.kubectl('get', 'pods', '-o', 'name'))).toBe('');
    await expect(fetch(cluster.endpoint)).rejects.toThrow();
  });
});
