import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fixtures/servers/listen.ts';

export interface Nginx {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Where its configuration is; relative paths in it are of this folder. */
  folder: string;
  /** Arguments that make `nginx` mean this one: `nginx … -s reload`. */
  args: readonly string[];
  /** The master; its workers are its children. */
  pid: number;
  /** Its workers, by whether they serve new connections, or end with those that they have. */
  workers(): { pid: number; endsWithItsConnections: boolean }[];
  /** The error log. */
  output(): string;
  close(): Promise<void>;
}

/** What stands at the top, in `http { … }`, and in the one `server { … }` that listens. */
export interface NginxConfig {
  main?: string;
  http?: string;
  server: string;
  /** In this folder, which is removed in the end. Default: a new one. */
  folder?: string;
}

const STARTUP_MS = 10_000;

/** Answered by nginx itself, whatever stands behind it. */
const READY = `/ready-${process.pid}`;

/** Between our asking for a free port and nginx's listening there, somebody else may take it. */
const ATTEMPTS = 3;

function configuration(
  folder: string,
  port: number,
  { main = '', http = '', server }: NginxConfig,
): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
    ${main}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${folder}/nginx.pid;
    error_log stderr warn;
    events { worker_connections 256; }
    http {
      access_log off;
      ${temp.map((name) => `${name}_temp_path ${folder}/temp/${name};`).join('\n')}
      ${http}
      server { listen 127.0.0.1:${port}; location = ${READY} { return 204; } ${server} }
    }`;
}

async function answers(origin: string): Promise<boolean> {
  try {
    const answer = await fetch(origin + READY, { signal: AbortSignal.timeout(1_000) });
    await answer.body?.cancel();
    return answer.status === 204;
  } catch {
    return false;
  }
}

/**
 * Starts the machine's nginx in a folder of its own, on a free port of 127.0.0.1, and waits until it answers.
 * Throws where it is not installed or does not take the configuration.
 */
export async function startNginx(config: NginxConfig): Promise<Nginx> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(config);
    } catch (error) {
      const isTaken = /Address already in use/.test(String(error));
      if (!isTaken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOnce(config: NginxConfig): Promise<Nginx> {
  const folder = config.folder ?? mkdtempSync(join(tmpdir(), 'gate-nginx-'));
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, config));
  const args = ['-p', folder, '-c', file, '-e', 'stderr'];
  const child = spawn('nginx', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-50_000);
  });
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = new Error('nginx is not installed: run "npm run e2e:install"', { cause: error });
  });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = async () => {
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  const until = performance.now() + STARTUP_MS;
  while (!(await answers(origin))) {
    if (failure === undefined && child.exitCode === null && performance.now() < until) {
      await sleep(20);
      continue;
    }
    await close();
    throw failure ?? new Error(`nginx did not come up:\n${output}`);
  }
  const pid = child.pid!;
  return { origin, folder, args, pid, workers: () => workersOf(pid), output: () => output, close };
}

function workersOf(master: number): ReturnType<Nginx['workers']> {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, parent, pid, title = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) !== master || !title.includes('worker process')) return [];
    return [{ pid: Number(pid), endsWithItsConnections: title.includes('shutting down') }];
  });
}
