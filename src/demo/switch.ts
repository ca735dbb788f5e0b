import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Switch {
  /** The endpoint that the gate verifies. */
  url: string;
  /** Puts a version behind the endpoint, as a rolling update does: for a moment both answer. */
  deploy(next: RequestListener): void;
  /** A program for Node that switches back to the previous version, as `kubectl rollout undo` does. */
  undoScript: string;
  close(): Promise<void>;
}

/** For how many connections old and new take turns after a switch. */
const ROLLING_CONNECTIONS = 8;
const UNDO_PATH = '/undo';

/** One loopback address in front of the versions of the demo's server. */
export async function startSwitch(first: RequestListener): Promise<Switch> {
  let live = first;
  let previous = first;
  let rolling = 0;
  const served = new WeakMap<Socket, RequestListener>();
  const turnTo = (next: RequestListener): void => {
    previous = live;
    live = next;
    rolling = ROLLING_CONNECTIONS;
  };
  const server = createServer((req, res) => {
    if (req.url === UNDO_PATH) {
      turnTo(previous);
      res.end();
      return;
    }
    const version = served.get(req.socket) ?? live;
    version(req, res);
  });
  server.on('connection', (socket) => {
    const old = rolling > 0 && rolling-- % 2 === 0;
    served.set(socket, old ? previous : live);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/mcp`,
    deploy: turnTo,
    undoScript: `fetch('${origin}${UNDO_PATH}').then(() => console.log('deployment "demo-orders" rolled back'))`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
