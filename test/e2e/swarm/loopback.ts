import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const STARTUP_MS = 20_000;

/** Takes connections to a free port of 127.0.0.1 to a Unix socket, until `close`. */
export async function forward(socket: string): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(socket);
    const pair = [client, target] as const;
    for (const one of pair) {
      open.add(one);
      one.on('error', () => {});
      one.once('close', () => {
        open.delete(one);
        for (const other of pair) other.destroySoon();
      });
    }
    client.pipe(target).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const one of open) one.destroy();
      }),
  };
}

/** Waits until the socket is there. Throws where it does not come. */
export async function appears(socket: string): Promise<void> {
  const until = performance.now() + STARTUP_MS;
  while (!existsSync(socket)) {
    if (performance.now() > until) throw new Error('nothing takes connections to the service');
    await sleep(20);
  }
}
