import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isJsonObject } from '../../src/json.ts';
import type { FromServer, SeenRequest, ToServe } from './server.ts';

const PEAK = join(import.meta.dirname, 'peak.cjs');

/** One whole process. */
export interface Ran {
  code: number | null;
  /** From the start of the process to its end. */
  ms: number;
  peakMiB: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of Node to its end, in a folder. */
export async function run(args: readonly string[], cwd: string): Promise<Ran> {
  const { PATH = '', HOME = '', SystemRoot = '', TEMP = '' } = process.env;
  const env = { PATH, HOME, ...(SystemRoot && { SystemRoot }), ...(TEMP && { TEMP }) };
  const out = { 1: '', 2: '', 3: '' };
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--require', PEAK, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  for (const fd of [1, 2, 3] as const) {
    const stream = child.stdio[fd] as NodeJS.ReadableStream;
    stream.setEncoding('utf8').on('data', (text: string) => {
      out[fd] += text;
    });
  }
  let endedAt = startedAt;
  child.once('exit', () => {
    endedAt = performance.now();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    code,
    ms: endedAt - startedAt,
    peakMiB: Number(out[3]) / 1024,
    stdout: out[1],
    stderr: out[2],
  };
}

/** The server of `server.ts`. */
export interface BenchServer {
  url: string;
  serve(what: ToServe): Promise<void>;
  /** The requests since the last question or change. */
  seen(): Promise<SeenRequest[]>;
  close(): void;
}

export async function startServer(): Promise<BenchServer> {
  const child = fork(join(import.meta.dirname, 'server.ts'));
  const { url } = await next(child, 'url');
  return {
    url,
    async serve(what) {
      child.send(what);
      await next(child, 'ready');
    },
    async seen() {
      child.send('seen');
      return (await next(child, 'seen')).seen;
    },
    close: () => child.disconnect(),
  };
}

/** The next message of the server; rejects where it ends instead. */
function next<K extends string>(
  child: ChildProcess,
  key: K,
): Promise<Extract<FromServer, Record<K, unknown>>> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The server of the benchmark ended.'));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      if (isJsonObject(message) && key in message) resolve(message as never);
      else reject(new Error(`The server said something else than \`${key}\`.`));
    });
  });
}
