import { performance } from 'node:perf_hooks';
import { type ByteBudget, exhausted } from './body.ts';
import { boundedAnswer } from './bounded-answer.ts';
import { createPool, type Pool } from './dispatcher.ts';
import type { Exchange, WireLimits } from './exchange.ts';
import { append, withoutSecrets } from './exchange-log.ts';
import { MAX_REDIRECTS } from './limits.ts';
import { redirectWithinOrigin } from './redirect.ts';
import { beginRequest } from './request-life.ts';
import { undici } from './undici.ts';
import { blameProxy, describeFailure } from './wire-error.ts';

/** What a request may say beside fetch's own options. */
export interface WireInit extends RequestInit {
  /** Instead of `limits.requestTimeoutMs`, for this request up to the end of its answer. */
  deadlineMs?: number;
  /** Recorded in its exchange. */
  rpcMethod?: string;
  /** The answer is a stream without an end: the deadline covers its beginning only. */
  endless?: boolean;
}

/** Connections of one sample, with everything that went over them. */
export interface Wire {
  /** As `fetch`, within the limits. Rejects with `WireError` for a limit, else as undici's fetch does. */
  readonly fetch: (url: string | URL, init?: WireInit) => Promise<Response>;
  /** In order of sending; a live view. */
  readonly exchanges: readonly Exchange[];
  /** Of all bodies so far, decoded. */
  bytesRead(): number;
  readonly limits: WireLimits;
  readonly signal: AbortSignal;
  /** The gate's monotonic clock, in milliseconds. */
  readonly clock: () => number;
  /** Ends all requests and connections; never rejects. */
  close(): Promise<void>;
}

export interface WireOptions {
  limits: WireLimits;
  /** Ends everything at once. */
  signal: AbortSignal;
  clock?: () => number;
  /** For HTTP_PROXY, HTTPS_PROXY and NO_PROXY. */
  env: Readonly<Record<string, string | undefined>>;
  /** Opens a connection for every request: shows what a balancer does with the requests of one session. */
  freshConnections?: boolean;
}

/** A wire with connections of its own, opened when first used. */
export function createWire(options: WireOptions): Wire {
  const { limits, signal } = options;
  const clock = options.clock ?? (() => performance.now());
  const exchanges: Exchange[] = [];
  const budget: ByteBudget = {
    sampleBytes: 0,
    maxSampleBytes: limits.maxSampleBytes,
    maxBodyBytes: limits.maxBodyBytes,
  };
  const closing = new AbortController();
  let pool: Promise<Pool> | undefined;

  async function send(url: URL, init: WireInit): Promise<Response> {
    // Loading is no part of a request's time.
    pool ??= createPool(options.env, options.freshConnections ?? false);
    const [{ fetch, Response: WireResponse }, connections] = await Promise.all([undici(), pool]);
    // undici counts a connection as busy until the turn after its answer's end: without this one, requests that
    // follow each other would go over different connections, and so to different replicas.
    await new Promise((resolve) => setImmediate(resolve));
    const { method = 'GET', rpcMethod } = init;
    const exchange: Exchange = { method, url: withoutSecrets(url), startedAt: clock() };
    if (rpcMethod !== undefined) exchange.rpcMethod = rpcMethod;
    append(exchanges, exchange);
    const life = beginRequest({
      exchange,
      deadlineMs: init.deadlineMs ?? limits.requestTimeoutMs,
      signals: [signal, closing.signal, ...(init.signal ? [init.signal] : [])],
      clock,
      connecting: () => connections.connecting(),
    });
    try {
      if (budget.sampleBytes > budget.maxSampleBytes) throw exhausted(budget);
      life.signal.throwIfAborted();
      const answer = await fetch(url, {
        method,
        headers: [...new Headers(init.headers ?? {})],
        ...(typeof init.body === 'string' && { body: init.body }),
        redirect: 'manual',
        signal: life.signal,
        dispatcher: await connections.dispatcherFor(url),
      });
      const bounded = await boundedAnswer(answer, {
        exchange,
        life,
        budget,
        maxDepth: limits.maxDepth,
        endless: init.endless ?? false,
        Response: WireResponse,
      });
      return bounded as unknown as Response;
    } catch (error) {
      const ended = life.explain(error);
      const explained = connections.proxied(url) ? blameProxy(ended) : ended;
      life.end(explained);
      exchange.error ??= describeFailure(explained);
      throw explained;
    }
  }

  return {
    exchanges,
    bytesRead: () => budget.sampleBytes,
    limits,
    signal,
    clock,
    async fetch(url, init = {}) {
      let current = new URL(url);
      for (let followed = 0; ; followed++) {
        const answer = await send(current, init);
        const next = redirectWithinOrigin(answer.status, answer.headers.get('location'), current);
        if (!next || followed === MAX_REDIRECTS) return answer;
        current = next;
      }
    },
    async close() {
      closing.abort();
      await pool?.then((opened) => opened.destroy()).catch(() => {});
    },
  };
}
