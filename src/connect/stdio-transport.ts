import type { ChildProcess } from 'node:child_process';
import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/client';
import { isJsonObject } from '../json.ts';
import { excessError } from '../wire/body.ts';
import { JsonScanner } from '../wire/json-scanner.ts';
import { WireError } from '../wire/wire-error.ts';
import { hasEnded, type StdioCommand, signalGroup, startChild } from './child.ts';
import { LastLines, lineHead, ProcessError, type ProcessFault } from './process-fault.ts';

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
  /** Like `exited`, and all that it wrote is read. */
  private drained?: Promise<void>;
  private readonly stderr = new LastLines();
  private stray?: string;
  private spokeMcp = false;
  private endedAlone?: ProcessFault;
  private chunks: Buffer[] = [];
  private lineBytes = 0;
  private totalBytes = 0;

  constructor(what: StdioCommand, limits: StdioTransport['limits']) {
    this.what = what;
    this.limits = limits;
  }

  start(): Promise<void> {
    const { command, onStderr } = this.what;
    const child = startChild(this.what);
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    this.drained = new Promise((resolve) => child.once('close', () => resolve()));
    // Whoever writes is told by `send`.
    child.stdin.on('error', () => {});
    child.stdout.on('data', (chunk: Buffer) => this.read(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.stderr.push(text);
      onStderr?.(text);
    });
    child.once('close', () => {
      if (this.child === child && child.pid !== undefined) {
        this.endedAlone = this.ended(child);
        this.onerror?.(new ProcessError(this.endedAlone));
      }
      this.onclose?.();
    });
    return new Promise((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error: NodeJS.ErrnoException) => {
        const code = error.code ?? error.message;
        reject(new ProcessError({ kind: 'not-started', command, code }, error));
      });
    });
  }

  /** How it failed as a process; undefined where it has spoken MCP and did not end by itself. */
  get fault(): ProcessFault | undefined {
    if (this.endedAlone) return this.endedAlone;
    if (this.spokeMcp || !this.drained) return undefined;
    return { kind: 'no-mcp', stderr: this.stderr.all, ...this.strayLine() };
  }

  async send(message: JSONRPCMessage): Promise<void> {
    const { child } = this;
    const stdin = child?.stdin;
    if (!child || !stdin) throw new Error('The process is not running.');
    try {
      if (!stdin.writable) throw new Error('The process has closed its input.');
      await new Promise<void>((resolve, reject) => {
        stdin.write(`${JSON.stringify(message)}\n`, (error) => (error ? reject(error) : resolve()));
      });
    } catch (error) {
      // A broken pipe is the first that is seen of an end: how it ended is known a moment later.
      if (this.drained) await gone(this.drained, GRACE_MS);
      const fault: ProcessFault = hasEnded(child)
        ? this.ended(child)
        : { kind: 'input-closed', stderr: this.stderr.all };
      throw new ProcessError(fault, error);
    }
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

  private ended({ exitCode, signalCode }: ChildProcess): ProcessFault {
    return {
      kind: 'ended',
      ...(exitCode !== null && { exitCode }),
      ...(signalCode !== null && { signal: signalCode }),
      stderr: this.stderr.all,
      ...(!this.spokeMcp && this.strayLine()),
    };
  }

  /** The first line that is not MCP; where no line is complete yet, what there is of it. */
  private strayLine(): { stray?: string } {
    const stray = this.stray ?? lineHead(Buffer.concat(this.chunks.slice(0, 1)));
    return stray ? { stray } : {};
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
      const { stray } = this.strayLine();
      // An object may be an answer that is too long.
      if (!stray?.startsWith('{')) this.stray = stray;
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
      // Many servers log to stdout while they start: not a fault by itself.
    }
    if (isJsonObject(message) && message.jsonrpc === '2.0') {
      this.spokeMcp = true;
      this.onmessage?.(message as unknown as JSONRPCMessage);
    } else this.stray ||= lineHead(line);
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
