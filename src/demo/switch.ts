import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Switch {
  /** The endpoint that the gate verifies. */
  url: string;
  /** Puts a version behind the endpoint, as a rolling update does: for a moment both answer. */
  deploy(next: RequestListener): void;
  /** A program for Node that switches back to the previous version, as `kubectl rollout undo` does. */
  undoScript: string;
  close(): Promise<void>;
}

/** For how many requests old and new take turns after a switch. */
const ROLLING_REQUESTS = 8;

/** One loopback address in front of the versions of the demo's server. */
export async function startSwitch(first: RequestListener): Promise<Switch> {
  let live = first;
  let previous = first;
  let rolling = 0;
  const undoPath = `/undo-${randomUUID()}`;
  const turnTo = (next: RequestListener): void => {
    previous = live;
    live = next;
    rolling = ROLLING_REQUESTS;
  };
  const server = createServer((req, res) => {
    if (req.url === undoPath) {
      turnTo(previous);
      res.end();
      return;
    }
    const old = rolling > 0 && rolling-- % 2 === 0;
    (old ? previous : live)(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/mcp`,
    deploy: turnTo,
    undoScript: `fetch('${origin}${undoPath}').then(() => console.log('deployment "demo-orders" rolled back'))`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
