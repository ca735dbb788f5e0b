import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kubelet } from './kubelet.ts';
import { isReady } from './objects.ts';
import { hasLabels } from './selectors.ts';
import type { Store } from './store.ts';

export interface Front {
  port: number;
  close(): Promise<void>;
}

/**
 * What a Service is to its clients: one address that hands every new connection to the next of the ready pods which
 * the Service selects, and refuses it where there is none. It learns of them `lagMs` late, as proxies do. With the
 * affinity `ClientIP` a client stays with its pod as long as that is one of them.
 */
export async function startFront(
  store: Store,
  kubelet: Kubelet,
  { service: name, lagMs }: { service: string; lagMs: number },
): Promise<Front> {
  const open = new Set<Socket>();
  const stuck = new Map<string, string>();
  let known: string[] = [];
  let next = 0;
  const endpoints = () => {
    const service = store.find('services', 'default', name);
    return store
      .list('pods', 'default')
      .filter((pod) => service && hasLabels(pod.metadata.labels, service.spec.selector))
      .filter(isReady)
      .map(({ metadata }) => metadata.name);
  };
  const learn = () => {
    const now = endpoints();
    if (lagMs === 0) known = now;
    else {
      void sleep(lagMs, undefined, { ref: false }).then(() => {
        known = now;
      });
    }
  };
  const pick = (client: string): string | undefined => {
    const { sessionAffinity } = store.find('services', 'default', name)?.spec ?? {};
    const before = sessionAffinity === 'ClientIP' ? stuck.get(client) : undefined;
    const pod = before && known.includes(before) ? before : known[next++ % known.length];
    if (pod !== undefined) stuck.set(client, pod);
    return pod;
  };
  const stop = store.onChange(learn);
  const server = createServer((client) => {
    const picked = pick(client.remoteAddress ?? '');
    const pod = picked === undefined ? undefined : store.find('pods', 'default', picked);
    const port = pod && kubelet.portOf(pod);
    if (port === undefined) return client.resetAndDestroy();
    const server = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.resetAndDestroy());
      one.on('close', () => {
        open.delete(one);
        other.destroySoon();
      });
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        stop();
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
