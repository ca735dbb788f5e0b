import { type Answer, ask } from './client.ts';
import type { ServerProcess } from './server-process.ts';
import { rpc } from './speak.ts';
import { until } from './until.ts';

/** In milliseconds: nothing of what is tested waits for the end of it. */
export const LONG = 600_000;

/** A drain that waits for nothing for long. */
export const QUICK = { settleMs: 100, keepAliveMs: 200, quietMs: 200, timeoutMs: 20_000 };

/** Opens a subscription. */
export const LISTEN = rpc('subscriptions/listen', { notifications: {} });

/** What a path answers on a connection of its own. */
export function state(server: ServerProcess, path: string): Promise<Answer> {
  return ask(server.port, { path });
}

/** A call of the tool that answers after `ms`. */
export function call(ms: number, more: object = {}): ReturnType<typeof rpc> {
  return rpc('tools/call', { name: 'wait', arguments: { ms, ...more } });
}

/** Waits until the server refuses new sessions. */
export async function refusing(server: ServerProcess): Promise<void> {
  await until(server.snapshot, (found) => found.refusing);
}

/** Waits until so many calls are going on. */
export async function busy(server: ServerProcess, calls: number): Promise<void> {
  await until(server.snapshot, (found) => found.calls === calls);
}
