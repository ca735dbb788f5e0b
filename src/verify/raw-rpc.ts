import type { Session } from '../connect/session.ts';
import type { Target } from '../connect/target.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Wire } from '../wire/wire.ts';
import { eventsOf } from './event-stream.ts';

/** The first revision whose clients send `MCP-Protocol-Version`. */
const FIRST_WITH_HEADER = '2025-06-18';

/** One JSON-RPC request outside any session object. */
export interface RawRequest {
  method: string;
  params?: JsonObject;
  headers?: Record<string, string>;
  /** Instead of the target's, at the same origin: what the `endpoint` event names. */
  url?: URL;
}

/** Status and headers, and the JSON-RPC message where one came as JSON or as the first event of a stream. */
export interface RawAnswer {
  status: number;
  headers: Headers;
  message: JsonObject | undefined;
  text: string;
}

/**
 * POSTs one JSON-RPC request as a legacy client would, on whatever connection the wire opens. For what an SDK client
 * never does: a session on another connection, a session that does not exist. Rejects as `Wire.fetch` does.
 */
export async function postRaw(
  wire: Wire,
  target: Extract<Target, { kind: 'http' }>,
  request: RawRequest,
): Promise<RawAnswer> {
  const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
  const body: JsonObject = { jsonrpc: '2.0', id: 'gate-1', method: request.method };
  if (request.params) body.params = request.params;
  const answer = await wire.fetch(request.url ?? target.url, {
    method: 'POST',
    headers: {
      ...secret,
      accept: 'application/json, text/event-stream',
      'content-type': 'application/json',
      ...request.headers,
    },
    body: JSON.stringify(body),
    rpcMethod: request.method,
  });
  const isStream = answer.headers.get('content-type')?.includes('text/event-stream') ?? false;
  const text = isStream ? await firstEvent(answer) : await answer.text();
  return { status: answer.status, headers: answer.headers, message: parse(text), text };
}

/** The data of the first event that has some; the stream is then let go. */
async function firstEvent(answer: Response): Promise<string> {
  for await (const { data } of eventsOf(answer)) return data;
  return '';
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What a client of this session sends with each request, for the session id given. */
export function sessionHeaders(
  session: Pick<Session, 'protocolVersion'>,
  id: string,
): Record<string, string> {
  const version = session.protocolVersion;
  return {
    'mcp-session-id': id,
    ...(version >= FIRST_WITH_HEADER && { 'mcp-protocol-version': version }),
  };
}
