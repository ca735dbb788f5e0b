import { setTimeout as delay } from 'node:timers/promises';
import { supervise } from './deploy/supervise.ts';
import type { SupervisedRequest, SupervisorFrame } from './deploy/supervised-request.ts';
import { createRedactor } from './entry/redact.ts';

/** Characters that may wait for a gate that does not read. */
const MAX_WAITING = 4 * 1024 * 1024;
/** How long a gate that does not read can hold up what is written of the end. */
const SETTLE_MS = 500;
/** How long the last frame may wait for it; the journal has been written by then. */
const LINGER_MS = 10_000;

/**
 * The process that runs one command for the gate and outlives it: reads the request from stdin, tells what happens on
 * stdout, and writes the end into the journal. Nobody's death but its own ends it before the command's deadline.
 */
export async function run(): Promise<void> {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);
  const { stdin, stdout } = process;
  // The gate is gone: what is written to it is told to the callbacks.
  stdout.on('error', () => undefined);
  let text = '';
  for await (const chunk of stdin.setEncoding('utf8')) text += chunk;
  const request = JSON.parse(text) as SupervisedRequest;
  const redactor = createRedactor();
  for (const secret of request.secrets) redactor.add(secret);
  let leftOut = 0;
  const write = (frame: SupervisorFrame, onLost?: () => void): void => {
    stdout.write(`${JSON.stringify(frame)}\n`, (error) => error && onLost?.());
  };
  const send = (frame: SupervisorFrame, onLost?: () => void): void => {
    // A command must not wait for a reader, nor fill the memory.
    if (frame.kind === 'line' && stdout.writableLength > MAX_WAITING) {
      leftOut++;
      return;
    }
    if (leftOut > 0) write({ kind: 'left-out', count: leftOut });
    leftOut = 0;
    write(frame, onLost);
  };
  const settled = async (): Promise<void> => {
    const written = new Promise<void>((resolve) => stdout.write('', () => resolve()));
    await Promise.race([written, delay(SETTLE_MS)]);
  };
  await supervise(request, { send, settled, redact: redactor.text });
  setTimeout(() => process.exit(), LINGER_MS).unref();
  stdout.end(() => process.exit());
}
