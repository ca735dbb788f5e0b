import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;
interface Answer {
  resolve: (result: Params) => void;
  reject: (why: Error) => void;
}
type Listener = (method: string, params: Params) => void;

const FLAGS = [
  ...['--headless=new', '--remote-debugging-pipe', '--disable-gpu', '--disable-dev-shm-usage'],
  ...['--no-first-run', '--disable-extensions', '--disable-background-networking'],
  '--hide-scrollbars',
];

/** A browser of its own, headless, with a new profile; spoken to over the DevTools protocol on a pipe. */
export class Chromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #ended: Promise<void>;
  readonly #waiting = new Map<number, Answer>();
  readonly #listeners = new Map<string, Listener>();
  #lastId = 0;
  #fault: Error | undefined;

  constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), 'chromium-'));
    // Its sandbox needs what a container often lacks, and it is shown nothing but our own pages.
    const flags = [...FLAGS, '--no-sandbox', `--user-data-dir=${this.#profile}`, 'about:blank'];
    this.#child = spawn('chromium', flags, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#ended = new Promise((resolve) => {
      const end = (why: Error) => {
        this.#fault = why;
        for (const { reject } of this.#waiting.values()) reject(why);
        this.#waiting.clear();
        resolve();
      };
      this.#child.once('error', (cause) =>
        end(new Error('chromium does not start: npm run e2e:install installs it', { cause })),
      );
      this.#child.once('exit', (code, signal) =>
        end(new Error(`chromium ended: ${code ?? signal}`)),
      );
    });
    this.#pipe(3).on('error', () => {});
    this.#read(this.#child.stdio[4] as Readable);
  }

  /** Opens an empty tab; `listen` is told of each of its events. */
  async tab(listen: Listener): Promise<(method: string, params?: Params) => Promise<Params>> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const attached = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    const sessionId = String(attached.sessionId);
    this.#listeners.set(sessionId, listen);
    return (method, params = {}) => this.#send(method, params, sessionId);
  }

  /** Ends the browser and all its processes, and takes its profile away. */
  async close(): Promise<void> {
    try {
      process.kill(-this.#child.pid!, 'SIGKILL');
    } catch {
      // It has ended already, or never began.
    }
    await this.#ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: Params, sessionId?: string): Promise<Params> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#fault) return reject(this.#fault);
      this.#waiting.set(id, { resolve, reject });
      this.#pipe(3).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #pipe(fd: number): Writable {
    return this.#child.stdio[fd] as Writable;
  }

  #read(from: Readable): void {
    let rest = '';
    from.setEncoding('utf8').on('data', (text: string) => {
      const messages = (rest + text).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  #hear(message: {
    id?: number;
    result?: Params;
    error?: { message: string };
    method?: string;
    params?: Params;
    sessionId?: string;
  }): void {
    if (message.id === undefined) {
      this.#listeners.get(message.sessionId ?? '')?.(message.method ?? '', message.params ?? {});
      return;
    }
    const answer = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) answer?.reject(new Error(message.error.message));
    else answer?.resolve(message.result ?? {});
  }
}
