import { isJsonObject } from '../json.ts';
import type { Wire, WireInit } from '../wire/wire.ts';
import type { TransportKind } from './session.ts';
import type { Credentials } from './target.ts';

export interface SessionFetch {
  fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  /** True where the answer to this request is an event stream. */
  answersLater: (id: string | number) => boolean;
  /** The deadline of the next request with this id, where it is not the usual one. */
  allow: (id: string | number, deadlineMs: number) => void;
  /** Status and headers of the event stream of HTTP+SSE, once it began. */
  readonly stream: { status?: number; isEventStream: boolean };
}

/**
 * The fetch of one session's transport: adds the credentials, names each request's JSON-RPC method, and keeps the
 * SDK from requests that the gate does not need (the GET stream of Streamable HTTP, reconnects of HTTP+SSE).
 */
export function createSessionFetch(options: {
  wire: Wire;
  kind: Exclude<TransportKind, 'stdio'>;
  credentials: Credentials;
  origin: string;
  userAgent: string;
}): SessionFetch {
  const { wire, kind, credentials, origin } = options;
  const streaming = new Set<string | number>();
  const deadlines = new Map<string | number, number>();
  const stream: SessionFetch['stream'] = { isEventStream: false };
  let streamsOpened = 0;

  return {
    stream,
    answersLater: (id) => kind === 'sse' || streaming.has(id),
    allow: (id, deadlineMs) => void deadlines.set(id, deadlineMs),
    async fetch(url, init = {}) {
      const isGet = (init.method ?? 'GET').toUpperCase() === 'GET';
      const given = new Headers(init.headers);
      if (kind === 'streamable-http' && isGet && !given.has('last-event-id')) {
        return new Response(null, { status: 405 });
      }
      // 204 tells an EventSource to stay closed.
      if (kind === 'sse' && isGet && streamsOpened++ > 0)
        return new Response(null, { status: 204 });
      const headers = new Headers({ 'user-agent': options.userAgent });
      if (new URL(url).origin === origin) {
        const signal = init.signal ? AbortSignal.any([init.signal, wire.signal]) : wire.signal;
        const secret = await credentials.headers({ fresh: false, signal });
        for (const [name, value] of Object.entries(secret)) headers.set(name, value);
      }
      for (const [name, value] of given) headers.set(name, value);

      const message = parseOwn(init.body);
      const wireInit: WireInit = { ...init, headers, endless: kind === 'sse' && isGet };
      if (message?.method !== undefined) wireInit.rpcMethod = message.method;
      const deadline = message?.id === undefined ? undefined : deadlines.get(message.id);
      if (deadline !== undefined) wireInit.deadlineMs = deadline;

      const answer = await wire.fetch(url, wireInit);
      const isEventStream = /^\s*text\/event-stream\s*(;|$)/i.test(
        answer.headers.get('content-type') ?? '',
      );
      if (answer.ok && isEventStream && message?.id !== undefined) streaming.add(message.id);
      if (kind === 'sse' && isGet) Object.assign(stream, { status: answer.status, isEventStream });
      return answer;
    },
  };
}

/** Method and id of a message that the SDK serialised. */
function parseOwn(body: unknown): { method?: string; id?: string | number } | undefined {
  if (typeof body !== 'string') return undefined;
  const message: unknown = JSON.parse(body);
  if (!isJsonObject(message)) return undefined;
  return {
    ...(typeof message.method === 'string' && { method: message.method }),
    ...((typeof message.id === 'string' || typeof message.id === 'number') && { id: message.id }),
  };
}
