import { performance } from 'node:perf_hooks';
import { type ByteBudget, excessError, readHead, watchBody } from './body.ts';
import { createPool, type Pool } from './dispatcher.ts';
import type { Exchange, WireLimits } from './exchange.ts';
import { append, recordHeaders, withoutSecrets } from './exchange-log.ts';
import { JsonScanner } from './json-scanner.ts';
import { BODY_HEAD_CHARS, MAX_OTHER_BODY_BYTES, MAX_REDIRECTS } from './limits.ts';
import { redirectWithinOrigin } from './redirect.ts';
import { SseScanner } from './sse-scanner.ts';
import { describeFailure, WireError } from './wire-error.ts';

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
    const exchange: Exchange = {
      method: init.method ?? 'GET',
      url: withoutSecrets(url),
      startedAt: clock(),
    };
    if (init.rpcMethod !== undefined) exchange.rpcMethod = init.rpcMethod;
    append(exchanges, exchange);
    const deadlineMs = init.deadlineMs ?? limits.requestTimeoutMs;
    const abort = new AbortController();
    let expired = false;
    const timer = setTimeout(() => {
      expired = true;
      abort.abort();
    }, deadlineMs);
    const onAbort = () => abort.abort();
    const signals = [signal, closing.signal, ...(init.signal ? [init.signal] : [])];
    for (const one of signals) {
      if (one.aborted) abort.abort();
      else one.addEventListener('abort', onAbort, { once: true });
    }
    let ended = false;
    const end = (error?: unknown) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      for (const one of signals) one.removeEventListener('abort', onAbort);
      exchange.endedAt = clock();
      if (error !== undefined) exchange.error = describeFailure(error);
    };
    let connections: Pool | undefined;
    const explain = (error: unknown): unknown => {
      if (error instanceof WireError) return error;
      if (signal.aborted || closing.signal.aborted)
        return new WireError('aborted', 'The request was cancelled.');
      if (!expired)
        return init.signal?.aborted
          ? new WireError('aborted', 'The request was cancelled.')
          : error;
      return exchange.status === undefined && connections?.connecting()
        ? new WireError('connect-timeout', `No connection within ${deadlineMs} ms.`)
        : new WireError('timeout', `No complete answer within ${deadlineMs} ms.`);
    };
    try {
      if (budget.sampleBytes > budget.maxSampleBytes) {
        throw new WireError(
          'sample-bytes',
          `More than ${budget.maxSampleBytes} bytes were read already.`,
        );
      }
      pool ??= createPool(options.env, options.freshConnections ?? false);
      const [{ fetch, Response: WireResponse }, opened] = await Promise.all([
        import('undici'),
        pool,
      ]);
      connections = opened;
      // undici counts a connection as busy until the turn after its answer's end: without this one, requests that
      // follow each other would go over different connections, and so to different replicas.
      await new Promise((resolve) => setImmediate(resolve));
      if (abort.signal.aborted) throw new WireError('aborted', 'The request was cancelled.');
      const answer = await fetch(url, {
        method: exchange.method,
        headers: [...new Headers(init.headers ?? {})],
        ...(typeof init.body === 'string' && { body: init.body }),
        redirect: 'manual',
        signal: abort.signal,
        dispatcher: connections.dispatcherFor(url),
      });
      exchange.status = answer.status;
      exchange.headers = recordHeaders(answer.headers);
      const kind = bodyKind(answer.status, answer.headers.get('content-type'));
      const head = { status: answer.status, headers: answer.headers };
      if (answer.body === null) {
        end();
        return new WireResponse(null, head) as unknown as Response;
      }
      const body = answer.body as ReadableStream<Uint8Array>;
      if (kind === 'other') {
        const { bytes } = await readHead(body, MAX_OTHER_BODY_BYTES, budget);
        end();
        exchange.bodyHead = new TextDecoder()
          .decode(bytes.subarray(0, BODY_HEAD_CHARS * 4))
          .slice(0, BODY_HEAD_CHARS);
        const excess = looksLikeJson(bytes)
          ? new JsonScanner(limits.maxDepth).push(bytes)
          : undefined;
        if (excess) throw excessError(excess, limits.maxDepth);
        return new WireResponse(bytes, head) as unknown as Response;
      }
      if (init.endless && kind === 'sse') clearTimeout(timer);
      const scanner =
        kind === 'sse' ? new SseScanner(limits.maxDepth) : new JsonScanner(limits.maxDepth);
      const watched = watchBody(body, {
        budget,
        scan: (chunk) => scanner.push(chunk),
        maxDepth: limits.maxDepth,
        explain,
        // A stream that was held open after its events was ended by us, and that is no fault of the answer.
        onEnd: (error) =>
          end(
            scanner instanceof SseScanner && scanner.events > 0 && isOurs(error)
              ? undefined
              : error,
          ),
        abort: () => abort.abort(),
      });
      return new WireResponse(watched, head) as unknown as Response;
    } catch (error) {
      const explained = explain(error);
      end(explained);
      exchange.error ??= describeFailure(explained);
      throw explained;
    }
  }

  return {
    exchanges,
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

/** How a body is read: as MCP's two content types when the status is a 2xx, else only its beginning. */
function bodyKind(status: number, contentType: string | null): 'json' | 'sse' | 'other' {
  const essence = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (status < 200 || status > 299) return 'other';
  return essence === 'text/event-stream'
    ? 'sse'
    : essence === 'application/json'
      ? 'json'
      : 'other';
}

function isOurs(error: unknown): boolean {
  return error instanceof WireError && (error.code === 'aborted' || error.code === 'timeout');
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x5b || first === 0x7b;
}
