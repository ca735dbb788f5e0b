import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  type Drain,
  type DrainOptions,
  installDrain,
  type Report,
  type Snapshot,
} from '../../../src/drain/drain.ts';
import { build, type Kind } from './kinds.ts';

/** What a test asks this process to be. */
export interface Wanted {
  kind: Kind;
  /** How many servers. Default 1. */
  servers?: number;
  options?: Omit<DrainOptions, 'onClosing' | 'onStopped'>;
  /** The app's hook: throws, never ends, ends what the app holds, or sets the exit code. */
  closing?: 'throws' | 'hangs' | 'app' | 'exit-code';
  /** Not ready before it is told so. */
  starting?: boolean;
}

/** What this process tells the test: `ready` is what PM2 waits for. */
export type Told = 'ready' | { ports: number[] } | { report: Report } | { snapshot: Snapshot };

const tell = (told: Told) => process.send?.(told);
const wanted: Wanted = JSON.parse(process.argv[2] ?? '{}');
const drains: Drain[] = [];
const ports: number[] = [];

async function start(): Promise<void> {
  const { server, close } = await build(wanted.kind);
  const onClosing = async (): Promise<void> => {
    if (wanted.closing === 'throws') throw new Error('thrown by the hook');
    if (wanted.closing === 'hangs') await new Promise(() => {});
    if (wanted.closing === 'app') await close?.();
    if (wanted.closing === 'exit-code') process.exitCode = 3;
  };
  const drain = installDrain(server, {
    ...wanted.options,
    onClosing,
    onStopped: (report) => {
      const { closingError: error } = report;
      tell({ report: { ...report, ...(error !== undefined && { closingError: String(error) }) } });
    },
  });
  drains.push(drain);
  server.on('upgrade', (_, socket) =>
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ports.push((server.address() as AddressInfo).port);
}

for (let count = wanted.servers ?? 1; count > 0; count--) await start();
tell({ ports });
if (!wanted.starting) for (const drain of drains) drain.ready();

// Whatever became of the test.
process.on('disconnect', () => process.exit());
process.on('message', (message) => {
  if (message === 'ready') for (const drain of drains) drain.ready();
  else if (message === 'snapshot') tell({ snapshot: drains[0]!.snapshot() });
  // Windows knows no signals between processes.
  else if (message === 'SIGTERM' || message === 'SIGINT') process.emit(message, message);
});
