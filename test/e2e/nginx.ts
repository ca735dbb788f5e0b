import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../fixtures/servers/listen.ts';

export interface Nginx {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The error log. */
  output(): string;
  close(): Promise<void>;
}

/** What stands in `http { … }` and in the one `server { … }` that listens. */
export interface NginxConfig {
  http?: string;
  server: string;
}

const STARTUP_MS = 10_000;

/** Answered by nginx itself, whatever stands behind it. */
const READY = `/ready-${process.pid}`;

/** Between our asking for a free port and nginx's listening there, somebody else may take it. */
const ATTEMPTS = 3;

function configuration(folder: string, port: number, { http = '', server }: NginxConfig): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
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
  const folder = mkdtempSync(join(tmpdir(), 'gate-nginx-'));
  mkdirSync(join(folder, 'temp'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, config));
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
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
  return { origin, output: () => output, close };
}
