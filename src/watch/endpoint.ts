import type { JsonObject } from '../json.ts';
import { VERSION } from '../version.ts';
import type { OpenLine } from '../wire/line.ts';
import type { Held } from './answer.ts';
import { exchange } from './exchange.ts';
import type { LinePool } from './line-pool.ts';
import { cut, type Reply } from './reply.ts';
import type { Secrets } from './secrets.ts';

/** How a watch introduces itself to servers (MCP `clientInfo`). */
export const WATCH_CLIENT = { name: 'mcp-deploy-gate', version: VERSION };
const USER_AGENT = `${WATCH_CLIENT.name}/${VERSION}`;
const ACCEPT = 'application/json, text/event-stream';

/** A request to the endpoint, without what every request has. */
export interface EndpointRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** Absent: the endpoint's. */
  url?: URL | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  message?: JsonObject;
}

export interface SendOptions {
  /** From the sending to the reply. */
  deadlineMs: number;
  /** Of the request in the message; absent: any answer is the reply. */
  id?: number;
  onMessage?: ((message: JsonObject) => void) | undefined;
}

/** The endpoint that is watched, as all probes see it. */
export interface Endpoint {
  readonly url: URL;
  readonly openLine: OpenLine;
  nextId(): number;
  /** The headers and the body of a request, credentials included. Rejects where there are none. */
  dress(request: EndpointRequest): Promise<{ headers: Record<string, string>; body?: string }>;
  /**
   * Sends a request on a free connection and reads the reply; credentials are renewed once after a 401. Never rejects.
   */
  send(lines: LinePool, request: EndpointRequest, options: SendOptions): Promise<Reply>;
}

const TOO_MANY: Reply = {
  kind: 'none',
  failure: 'timeout',
  why: 'Not sent: the calls before it are still waiting for their answers',
};

export function endpointOf(url: URL, openLine: OpenLine, secrets: Secrets): Endpoint {
  const held: Held = { bytes: 0 };
  let ids = 0;

  const dressed = (request: EndpointRequest, secret: Readonly<Record<string, string>>) => {
    const body = request.message && JSON.stringify(request.message);
    return {
      headers: {
        'user-agent': USER_AGENT,
        ...secret,
        accept: request.method === 'GET' ? 'text/event-stream' : ACCEPT,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(body !== undefined && { body }),
    };
  };
  const attempt = async (
    lines: LinePool,
    request: EndpointRequest,
    options: SendOptions,
    secret: Readonly<Record<string, string>>,
  ): Promise<Reply> => {
    const line = lines.take();
    if (!line) return TOO_MANY;
    const { method } = request;
    const sent = { method, url: request.url ?? url, ...dressed(request, secret) };
    const reply = await exchange(line, sent, { ...options, held });
    lines.done(line, reply.kind === 'none');
    return reply;
  };

  return {
    url,
    openLine,
    nextId: () => ++ids,
    dress: async (request) => dressed(request, await secrets.headers()),
    async send(lines, request, options) {
      try {
        const secret = await secrets.headers();
        const reply = await attempt(lines, request, options, secret);
        if (reply.kind === 'none' || reply.status !== 401) return reply;
        const other = await secrets.insteadOf(secret);
        return other ? await attempt(lines, request, options, other) : reply;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'none', failure: 'protocol', why: cut(`No credentials: ${why}`) };
      }
    },
  };
}
