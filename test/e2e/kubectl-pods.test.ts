import { afterEach, expect, test, vi } from 'vitest';
import { listen } from '../fixtures/servers/listen.ts';
import { type Cluster, startCluster } from './kubectl/cluster.ts';
import { deployment, service } from './kubectl/manifests.ts';
import type { Container } from './kubectl/runtime.ts';

const WAIT = { timeout: 30_000 };

let cluster: Cluster;
afterEach(() => cluster.close());

/** Becomes available when it has been ready for a second. Its hook takes five, and is part of its grace period. */
const SLOW = {
  replicas: 1,
  minReadySeconds: 1,
  template: {
    metadata: { labels: { app: 'mcp-server' } },
    spec: {
      terminationGracePeriodSeconds: 6,
      containers: [
        { name: 'server', image: 'any', lifecycle: { preStop: { sleep: { seconds: 5 } } } },
      ],
    },
  },
};

/** Each request is a connection of its own. */
const ALONE = { headers: { connection: 'close' } };

/** Starts a server that does not end when it is told to, and says what is done to it. */
async function stubborn(done: string[]): Promise<Container> {
  const { origin, close } = await listen((_, res) => res.end('served'));
  let gone = () => {};
  const ended = new Promise<void>((resolve) => {
    gone = resolve;
  });
  return {
    origin,
    terminate: () => void done.push('terminated'),
    kill() {
      done.push('killed');
      void close().then(gone);
    },
    ended,
  };
}

test('a pod that is deleted leaves its Service, runs its hook, is told to end, and is killed', async () => {
  const done: string[] = [];
  const origins: string[] = [];
  cluster = await startCluster({
    endpointLagMs: 100,
    async runtime() {
      const container = await stubborn(done);
      origins.push(container.origin);
      return container;
    },
  });
  await cluster.apply(service());
  await cluster.apply(deployment('any', { spec: SLOW }));
  await cluster.kubectl('rollout', 'status', 'deployment/mcp-server', '--timeout=30s');
  await vi.waitFor(async () => expect((await fetch(cluster.endpoint, ALONE)).ok).toBe(true), WAIT);

  await cluster.kubectl('scale', 'deployment/mcp-server', '--replicas=0');
  await vi.waitFor(() => expect(fetch(cluster.endpoint, ALONE)).rejects.toThrow(), WAIT);
  // Who is connected is served on.
  expect(done).toEqual([]);
  expect((await fetch(origins[0]!)).ok).toBe(true);
  await vi.waitFor(() => expect(done).toEqual(['terminated', 'killed']), WAIT);
  await vi.waitFor(() => expect(cluster.store.list('pods')).toEqual([]), WAIT);
});

test('a pod is available when it has been ready for so long', async () => {
  cluster = await startCluster({ runtime: () => stubborn([]) });
  const counts = new Set<string>();
  const stop = cluster.store.onChange(() => {
    for (const { status } of cluster.store.list('replicasets')) {
      counts.add(`${status.readyReplicas ?? 0} ready, ${status.availableReplicas ?? 0} available`);
    }
  });
  await cluster.apply(deployment('any', { spec: SLOW }));
  await cluster.kubectl('rollout', 'status', 'deployment/mcp-server', '--timeout=30s');
  stop();
  expect([...counts]).toEqual([
    '0 ready, 0 available',
    '1 ready, 0 available',
    '1 ready, 1 available',
  ]);
});

test('with affinity a client stays with its pod', async () => {
  const asked: string[] = [];
  cluster = await startCluster({
    async runtime({ metadata }) {
      const { origin, close } = await listen((_, res) => {
        asked.push(metadata.name);
        res.end();
      });
      return { origin, terminate: close, kill: close, ended: Promise.resolve() };
    },
  });
  const alike = { ...SLOW, replicas: 2, minReadySeconds: 0 };
  const spread = service() as { spec: object };
  await cluster.apply(deployment('any', { spec: alike }));
  await cluster.kubectl('rollout', 'status', 'deployment/mcp-server', '--timeout=30s');
  for (const affinity of ['None', 'ClientIP']) {
    await cluster.apply({ ...spread, spec: { ...spread.spec, sessionAffinity: affinity } });
    asked.length = 0;
    for (let i = 0; i < 4; i++) await fetch(cluster.endpoint, ALONE);
    expect(new Set(asked).size).toBe(affinity === 'None' ? 2 : 1);
  }
});
