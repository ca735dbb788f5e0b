import { type ChildProcess, spawn } from 'node:child_process';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { isJsonObject } from '../json.ts';
import { excessError } from '../wire/body.ts';
import { JsonScanner } from '../wire/json-scanner.ts';
import { WireError } from '../wire/wire-error.ts';

export interface StdioCommand {
  command: string;
  args: string[];
  cwd?: string;
  env?: Readonly<Record<string, string | undefined>>;
  onStderr?: (text: string) => void;
}

const LF = 0x0a;

/** After stdin closed, and again after SIGTERM, a process has this long to go. */
const GRACE_MS = 700;

/**
 * A server as a child process that speaks JSON-RPC over stdin and stdout, one message a line. In place of the SDK's
 * transport, for that one inherits no environment, ends the child but not what the child started, and reads
 * without bounds. Its stderr is piped: a server's text never lands on our own stream.
 */
export class StdioTransport implements Transport {
  onmessage?: Transport['onmessage'];
  onerror?: (error: Error) => void;
  onclose?: () => void;
  private readonly what: StdioCommand;
  private readonly limits: { maxBodyBytes: number; maxSampleBytes: number; maxDepth: number };
  private child?: ChildProcess;
  private exited?: Promise<void>;
  private chunks: Buffer[] = [];
  private lineBytes = 0;
  private totalBytes = 0;

  constructor(what: StdioCommand, limits: StdioTransport['limits']) {
    this.what = what;
    this.limits = limits;
  }

  start(): Promise<void> {
    const { command, args, cwd, env, onStderr } = this.what;
    const windows = process.platform === 'win32';
    const child = spawn(
      windows ? quoteForCmd(command) : command,
      windows ? args.map(quoteForCmd) : args,
      {
        ...(cwd !== undefined && { cwd }),
        ...(env && { env: { ...env } }),
        stdio: ['pipe', 'pipe', 'pipe'],
        // A group of its own, so that what it starts ends with it. On Windows `npx` is a script that needs a shell.
        detached: !windows,
        shell: windows,
        windowsHide: true,
      },
    );
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    child.stdin.on('error', (error) => this.onerror?.(error));
    child.stdout.on('data', (chunk: Buffer) => this.read(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => onStderr?.(text));
    child.once('close', () => this.onclose?.());
    return new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
  }

  async send(message: JSONRPCMessage): Promise<void> {
    const stdin = this.child?.stdin;
    if (!stdin?.writable) throw new Error('The process has closed its input.');
    await new Promise<void>((resolve, reject) => {
      stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Closes stdin, then ends the process and its group: SIGTERM, then SIGKILL. */
  async close(): Promise<void> {
    const { child, exited } = this;
    if (!child || !exited) return;
    this.child = undefined;
    child.stdin?.end();
    await gone(exited, GRACE_MS);
    signalGroup(child, 'SIGTERM');
    if (!(await gone(exited, GRACE_MS))) {
      signalGroup(child, 'SIGKILL');
      await gone(exited, GRACE_MS);
    } else signalGroup(child, 'SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
    child.unref();
  }

  private read(chunk: Buffer): void {
    this.totalBytes += chunk.length;
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      this.chunks.push(chunk.subarray(from, at));
      this.lineBytes += at - from;
      from = at + 1;
      this.line(Buffer.concat(this.chunks, this.lineBytes));
      this.chunks = [];
      this.lineBytes = 0;
    }
    if (from < chunk.length) {
      this.chunks.push(chunk.subarray(from));
      this.lineBytes += chunk.length - from;
    }
    const { maxBodyBytes, maxSampleBytes } = this.limits;
    if (this.lineBytes > maxBodyBytes || this.totalBytes > maxSampleBytes) {
      this.chunks = [];
      const code = this.lineBytes > maxBodyBytes ? 'body-bytes' : 'sample-bytes';
      this.fail(new WireError(code, 'The process wrote more than can be held.'));
    }
  }

  private line(line: Buffer): void {
    const excess = new JsonScanner(this.limits.maxDepth).push(line);
    if (excess) {
      this.fail(excessError(excess, this.limits.maxDepth));
      return;
    }
    let message: unknown;
    try {
      message = JSON.parse(line.toString('utf8'));
    } catch {
      return; // Many servers log to stdout while they start.
    }
    if (isJsonObject(message) && message.jsonrpc === '2.0') {
      this.onmessage?.(message as unknown as JSONRPCMessage);
    }
  }

  private fail(error: Error): void {
    this.child?.stdout?.removeAllListeners('data').destroy();
    this.onerror?.(error);
  }
}

/** True when the process went within the time. */
async function gone(exited: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const result = await Promise.race([exited.then(() => true), late]);
  clearTimeout(timer);
  return result;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], {
        stdio: 'ignore',
        windowsHide: true,
      }).on('error', () => {});
    } else process.kill(-child.pid, signal);
  } catch {
    // The group is gone.
  }
}

/** One argument for cmd.exe: quoted where it has anything but plain characters. */
function quoteForCmd(text: string): string {
  return /^[\w.:/\\@=-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}
