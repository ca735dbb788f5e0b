import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
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
 * the Service selects, and refuses it where there is none.
 */
export async function startFront(store: Store, kubelet: Kubelet, name: string): Promise<Front> {
  const open = new Set<Socket>();
  let next = 0;
  const server = createServer((client) => {
    const service = store.find('services', 'default', name);
    const ports = store
      .list('pods', 'default')
      .filter((pod) => service && hasLabels(pod.metadata.labels, service.spec.selector))
      .filter(isReady)
      .flatMap((pod) => kubelet.portOf(pod) || []);
    const port = ports[next++ % ports.length];
    if (port === undefined) return client.resetAndDestroy();
    const pod = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [client, pod],
      [pod, client],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
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
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
