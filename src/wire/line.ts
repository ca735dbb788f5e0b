import type { Dispatcher } from 'undici';
import { proxyFor } from './proxy.ts';
import { undici } from './undici.ts';
import { ProxyError } from './wire-error.ts';

/** One request on a line; its answer goes to a sink as it comes in, unbounded: the sink says when it is enough. */
export interface LineRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** At the origin of the line. */
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
}

/** Where an answer goes. After `onEnd` or `onError` nothing comes any more, and exactly one of them does. */
export interface LineSink {
  /** Header names are in lower case; where one stands twice, the last counts. The record has no prototype. */
  onHead(status: number, headers: Readonly<Record<string, string>>): void;
  onData(chunk: Uint8Array): void;
  /** The answer is whole. */
  onEnd(): void;
  /** `sent`: the request was handed to a connection before. After `abort` too. */
  onError(error: unknown, sent: boolean): void;
}

/**
 * At most one connection at a time, kept and reused as HTTP says: for many requests, one after the other, or a stream.
 * A connection that its server closed between two requests is replaced by the next one.
 */
export interface Line {
  /** False while a request or its answer is under way. */
  readonly idle: boolean;
  readonly closed: boolean;
  /** Sends a request, never throws. What it returns ends the request, and with it the connection. */
  send(request: LineRequest, sink: LineSink): () => void;
  /** Ends the request that is under way, and the connection. */
  close(): void;
}

/** How long a connection that is not used is kept where its server does not say. */
const KEPT_MS = 60_000;

/** Opens lines to one origin: straight to its server, or through the proxy that the environment names. */
export type OpenLine = () => Line;

/**
 * What a watch speaks HTTP with: less than half of what `fetch` takes of memory and time for each connection, with
 * undici's low-level clients, the same connector and the same proxies. Deadlines and bounds of bodies are the sink's.
 */
export async function linesTo(
  origin: URL,
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenLine> {
  const { Client, buildConnector } = await undici();
  const proxy = proxyFor(origin, env);
  // A connection is kept as long as its server lets it: that is where calls are lost.
  const deadlines = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: KEPT_MS };
  if (proxy !== undefined) {
    // As in dispatcher.ts: tunnels need the whole package.
    const { ProxyAgent } = await import('undici');
    return () =>
      lineOn(
        origin,
        new ProxyAgent({ ...deadlines, uri: proxy, proxyTunnel: false, connections: 1 }),
        true,
      );
  }
  const connect = buildConnector({ timeout: 0 });
  return () => lineOn(origin, new Client(origin.origin, { ...deadlines, connect }), false);
}

function lineOn(origin: URL, dispatcher: Dispatcher, proxied: boolean): Line {
  let underWay: (() => void) | undefined;
  let closed = false;
  return {
    get idle() {
      return underWay === undefined && !closed;
    },
    get closed() {
      return closed;
    },
    send(request, sink) {
      let over = false;
      let sent = false;
      let abort: (() => void) | undefined;
      const end = (): boolean => {
        if (over) return false;
        over = true;
        if (underWay === cancel) underWay = undefined;
        return true;
      };
      const fail = (error: unknown) => {
        if (end())
          sink.onError(!sent && proxied ? new ProxyError(text(error), error) : error, sent);
      };
      const cancel = () => {
        if (over) return;
        // Before a connection takes it, there is nothing that undici would abort.
        if (abort) abort();
        fail(new Error('The request was cancelled.'));
      };
      if (closed || underWay) {
        over = true;
        queueMicrotask(() => sink.onError(new Error('The connection is closed or taken.'), false));
        return () => {};
      }
      underWay = cancel;
      const { method, url, headers, body } = request;
      const handler: Dispatcher.DispatchHandlers = {
        onConnect(aborter) {
          if (over) aborter();
          abort = aborter;
          sent = true;
        },
        onHeaders(status, raw) {
          if (status >= 200 && !over) sink.onHead(status, headersOf(raw as unknown as Buffer[]));
          return true;
        },
        onData(chunk) {
          if (!over) sink.onData(chunk);
          return true;
        },
        onComplete() {
          if (end()) sink.onEnd();
        },
        onError: fail,
      };
      try {
        dispatcher.dispatch(
          {
            origin: origin.origin,
            path: url.pathname + url.search,
            method,
            headers: { ...headers },
            ...(body !== undefined && { body }),
          },
          handler,
        );
      } catch (error) {
        fail(error);
      }
      return cancel;
    },
    close() {
      if (closed) return;
      closed = true;
      underWay?.();
      dispatcher.destroy().catch(() => {});
    },
  };
}

function headersOf(raw: readonly Buffer[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (let i = 0; i + 1 < raw.length; i += 2) {
    headers[raw[i]!.toString('latin1').toLowerCase()] = raw[i + 1]!.toString('latin1');
  }
  return headers;
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
