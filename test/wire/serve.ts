import type { RequestListener } from 'node:http';
import type { WireLimits } from '../../src/wire/exchange.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';
import { createWire, type Wire, type WireOptions } from '../../src/wire/wire.ts';
import { listen } from '../fixtures/servers/listen.ts';

export const closing: (() => Promise<void>)[] = [];
/** For `afterEach`. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0)) await close();
}

export function wireWith(limits: Partial<WireLimits> = {}, more: Partial<WireOptions> = {}): Wire {
  const signal = new AbortController().signal;
  const wire = createWire({ limits: { ...DEFAULT_LIMITS, ...limits }, signal, env: {}, ...more });
  closing.push(wire.close);
  return wire;
}

export async function serve(handle: RequestListener) {
  const server = await listen(handle);
  closing.push(server.close);
  return server;
}

export const JSON_TYPE = { 'content-type': 'application/json' };
export const SSE_TYPE = { 'content-type': 'text/event-stream; charset=utf-8' };
