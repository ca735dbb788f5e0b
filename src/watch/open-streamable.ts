import { LEGACY_REVISIONS } from '../connect/revisions.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { callOn } from './call-on.ts';
import { type Endpoint, WATCH_CLIENT } from './endpoint.ts';
import { holdEventStream } from './event-stream.ts';
import type { LinePool } from './line-pool.ts';
import type { Opener, OpenSession, Protocol } from './open-session.ts';
import { answerRequest } from './server-requests.ts';

/** The first revision whose clients send `MCP-Protocol-Version`. */
const FIRST_WITH_HEADER = '2025-06-18';
/** What can be sent in a header again. */
const REVISION = /^[\x21-\x7e]{1,40}$/;
/** What the server asks over a stream is answered within this. */
const ANSWER_MS = 2000;

/** Parameters of `initialize`, for a revision of the legacy era. */
export function initializeParams(protocolVersion: string = LEGACY_REVISIONS[0]): JsonObject {
  return { protocolVersion, capabilities: {}, clientInfo: { ...WATCH_CLIENT } };
}

/** Whether a server says in the answer to `initialize` that it has tools. */
export function hasTools({ capabilities }: JsonObject): boolean {
  return isJsonObject(capabilities) && capabilities.tools !== undefined;
}

/** Opens a session of Streamable HTTP with `initialize` (2025-03-26 to 2025-11-25). */
export const openStreamable: Opener = async (endpoint, lines, { deadlineMs, protocolVersion }) => {
  const reply = await callOn(
    endpoint,
    lines,
    {
      method: 'initialize',
      params: initializeParams(protocolVersion),
    },
    deadlineMs,
  );
  if (reply.kind !== 'result') return { reply };
  const { result, headers } = reply;
  const negotiated = result.protocolVersion;
  if (typeof negotiated !== 'string' || !REVISION.test(negotiated)) {
    return {
      reply: { kind: 'none', failure: 'protocol', why: 'initialize without a protocolVersion' },
    };
  }
  const id = headers['mcp-session-id'];
  const protocol: Protocol = {
    era: 'legacy',
    protocolVersion: negotiated,
    transport: 'streamable-http',
    stateful: id !== undefined,
  };
  const info = isJsonObject(result.serverInfo) ? result.serverInfo : undefined;
  const opening = { headers, serverInfo: info };
  return { session: sessionOf(endpoint, lines, protocol, id, opening, hasTools(result)) };
};

function sessionOf(
  endpoint: Endpoint,
  lines: LinePool,
  protocol: Protocol,
  id: string | undefined,
  opening: OpenSession['opening'],
  listsTools: boolean,
): OpenSession {
  const own = {
    ...(id !== undefined && { 'mcp-session-id': id }),
    ...(protocol.protocolVersion >= FIRST_WITH_HEADER && {
      'mcp-protocol-version': protocol.protocolVersion,
    }),
  };
  const post = (message: JsonObject, deadlineMs: number) =>
    endpoint.send(lines, { method: 'POST', headers: own, message }, { deadlineMs });
  const onMessage = answerRequest((message) => post(message, ANSWER_MS));
  return {
    protocol,
    opening,
    beat: { method: 'ping' },
    listsTools,
    async begin(deadlineMs) {
      await post({ jsonrpc: '2.0', method: 'notifications/initialized' }, deadlineMs);
    },
    call: (call, options) =>
      callOn(
        endpoint,
        options.lines,
        { ...call, headers: { ...own, ...call.headers } },
        options.deadlineMs,
        onMessage,
      ),
    hold: (sink, deadlineMs) =>
      holdEventStream(endpoint, { method: 'GET', headers: own }, { sink, deadlineMs, onMessage }),
    async end(deadlineMs) {
      if (id === undefined) return;
      await endpoint.send(lines, { method: 'DELETE', headers: own }, { deadlineMs });
    },
  };
}
