import { spawn } from 'node:child_process';
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
  signal(signal: 'SIGTERM' | 'SIGINT'): void;
  makeReady(): void;
  snapshot(): Promise<Snapshot>;
  /** Exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  /** What it wrote. */
  output(): string;
  kill(): Promise<void>;
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
  const asked: { resolve(found: Snapshot): void; reject(error: Error): void }[] = [];
  const ended = once(child, 'close').then(() => {
    for (const { reject } of asked.splice(0)) reject(new Error(`the server ended:\n${output}`));
    return child.exitCode;
  });
  const ports = await new Promise<number[]>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told === 'ready') ready = true;
      else if ('report' in told) reports.push(told.report);
      else if ('ports' in told) resolve(told.ports);
      else asked.shift()?.resolve(told.snapshot);
    });
    void ended.then(() => reject(new Error(`the server did not start:\n${output}`)));
  });
  return {
    ports,
    port: ports[0]!,
    get ready() {
      return ready;
    },
    reports,
    signal: (signal) => {
      if (process.platform === 'win32') child.send(signal);
      else child.kill(signal);
    },
    makeReady: () => void child.send('ready'),
    snapshot: () =>
      new Promise((resolve, reject) => {
        asked.push({ resolve, reject });
        child.send('snapshot', (error) => error && reject(error));
      }),
    ended,
    output: () => output,
    kill: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await ended;
    },
  };
}
