import type { Credentials } from '../connect/target.ts';
import type { JsonObject } from '../json.ts';
import { VERSION } from '../version.ts';
import type { Line, OpenLine } from '../wire/line.ts';
import type { Held } from './answer.ts';
import { exchange } from './exchange.ts';
import { cut, type Reply } from './reply.ts';

/** How a watch introduces itself to servers (MCP `clientInfo`). */
export const WATCH_CLIENT = { name: 'mcp-deploy-gate', version: VERSION };
const USER_AGENT = `${WATCH_CLIENT.name}/${VERSION}`;
const ACCEPT = 'application/json, text/event-stream';

/** A request to the endpoint, without what every request has. */
export interface EndpointRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** Absent: the endpoint's. */
  url?: URL | undefined;
  headers?: Readonly<Record<string, string>>;
  message?: JsonObject;
}

export interface SendOptions {
  /** From the sending to the reply. */
  deadlineMs: number;
  /** Of the request in the message; absent: any answer is the reply. */
  id?: number;
  onMessage?: (message: JsonObject) => void;
}

/** The endpoint that is watched, as all probes see it. */
export interface Endpoint {
  readonly url: URL;
  readonly openLine: OpenLine;
  nextId(): number;
  /** The headers of a request, credentials included; `not` are those that a 401 answered. Rejects where there are none. */
  headers(not?: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  /** Sends a request and reads the reply; credentials are renewed once after a 401. Never rejects. */
  send(line: Line, request: EndpointRequest, options: SendOptions): Promise<Reply>;
}

export function endpointOf(
  url: URL,
  openLine: OpenLine,
  credentials: Credentials,
  signal: AbortSignal,
): Endpoint {
  const held: Held = { bytes: 0 };
  let ids = 0;
  let known: Record<string, string> | undefined;

  async function secrets(not?: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    try {
      const now = await credentials.headers({ fresh: false, signal });
      // Another probe may have renewed them since.
      const stale =
        not !== undefined &&
        Object.entries(now).every(([name, value]) => not[name.toLowerCase()] === value);
      known = stale ? await credentials.headers({ fresh: true, signal }) : now;
    } catch (error) {
      // That nobody issues tokens at this moment is no fault of the endpoint: the last one may still do.
      if (!known) throw error;
    }
    return known;
  }

  const endpoint: Endpoint = {
    url,
    openLine,
    nextId: () => ++ids,
    async headers(not) {
      const headers: Record<string, string> = { 'user-agent': USER_AGENT };
      for (const [name, value] of Object.entries(await secrets(not))) {
        headers[name.toLowerCase()] = value;
      }
      return headers;
    },
    async send(line, request, options) {
      const { message } = request;
      const body = message && JSON.stringify(message);
      const attempt = async (
        not?: Record<string, string>,
      ): Promise<[Reply, Record<string, string>]> => {
        const headers = await endpoint.headers(not);
        const reply = await exchange(
          line,
          {
            method: request.method,
            url: request.url ?? url,
            headers: {
              ...headers,
              accept: ACCEPT,
              ...(body !== undefined && { 'content-type': 'application/json' }),
              ...request.headers,
            },
            ...(body !== undefined && { body }),
          },
          { ...options, held },
        );
        return [reply, headers];
      };
      try {
        const [reply, used] = await attempt();
        const denied = 'status' in reply && reply.status === 401 && credentials.renewable;
        return denied && line.idle ? (await attempt(used))[0] : reply;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { kind: 'none', failure: 'protocol', why: cut(`No credentials: ${why}`) };
      }
    },
  };
  return endpoint;
}
