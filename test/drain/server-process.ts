import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Report, Snapshot } from '../../src/drain/drain.ts';
import type { Told, Wanted } from './servers/main.ts';

/** A running server with a drain. */
export interface ServerProcess {
  readonly port: number;
  readonly ports: number[];
  /** It told its parent that it is ready. */
  readonly ready: boolean;
  /** One per server that has stopped. */
  readonly reports: Report[];
  /** Ends once the closing has begun. */
  readonly closing: Promise<void>;
  signal(signal: 'SIGTERM' | 'SIGINT'): void;
  makeReady(): void;
  snapshot(): Promise<Snapshot>;
  /** Exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  /** What it wrote. */
  output(): string;
  kill(): Promise<void>;
}

function tells<T>(child: ChildProcess, read: (told: Told) => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    child.on('message', (told: Told) => {
      const found = read(told);
      if (found !== undefined) resolve(found);
    });
  });
}

/** Starts a server with a given Node. */
export async function startServer(
  node: string,
  main: string,
  wanted: Wanted,
): Promise<ServerProcess> {
  const child = spawn(node, [main, JSON.stringify(wanted)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000);
    });
  }
  const reports: Report[] = [];
  let ready = false;
  child.on('message', (told: Told) => {
    if (told === 'ready') ready = true;
    else if ('report' in told) reports.push(told.report);
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  const closing = tells(child, (told) =>
    typeof told === 'object' && 'state' in told ? true : undefined,
  );
  const ports = await Promise.race([
    tells(child, (told) => (typeof told === 'object' && 'ports' in told ? told.ports : undefined)),
    ended.then(() => Promise.reject(new Error(`the server did not start:\n${output}`))),
  ]);
  return {
    ports,
    port: ports[0]!,
    get ready() {
      return ready;
    },
    reports,
    closing: closing.then(() => {}),
    signal: (signal) => {
      if (process.platform === 'win32') child.send(signal);
      else child.kill(signal);
    },
    makeReady: () => void child.send('ready'),
    snapshot: () => {
      const told = tells(child, (one) =>
        typeof one === 'object' && 'snapshot' in one ? (one.snapshot as Snapshot) : undefined,
      );
      child.send('snapshot');
      return told;
    },
    ended,
    output: () => output,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
