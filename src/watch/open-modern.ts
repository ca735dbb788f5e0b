import { enveloped, SERVER_INFO_META_KEY } from '../connect/envelope.ts';
import { MODERN_REVISIONS } from '../connect/revisions.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { callOn } from './call-on.ts';
import { WATCH_CLIENT } from './endpoint.ts';
import { holdListen } from './listen-stream.ts';
import type { Call, Opener, Protocol } from './open-session.ts';
import { hasTools } from './open-streamable.ts';

const REVISION = MODERN_REVISIONS[0];
/** A server ends a stream that it has nothing to say on. */
const EVERY_CHANGE = {
  toolsListChanged: true,
  promptsListChanged: true,
  resourcesListChanged: true,
};
const ASKER = { clientInfo: WATCH_CLIENT, clientCapabilities: {} };
const PROTOCOL: Protocol = {
  era: 'modern',
  protocolVersion: REVISION,
  transport: 'streamable-http',
  stateful: false,
};

/** Asks `server/discover` of the stateless protocol: what follows on the same connections is a "session". */
export const openModern: Opener = async (endpoint, lines, { deadlineMs }) => {
  const reply = await callOn(
    endpoint,
    lines,
    modernCall({ method: 'server/discover' }),
    deadlineMs,
  );
  if (reply.kind !== 'result') return { reply };
  const { result, headers } = reply;
  const versions = result.supportedVersions;
  if (!Array.isArray(versions) || !versions.includes(REVISION)) {
    const why = `server/discover does not offer ${REVISION}`;
    return { reply: { kind: 'none', failure: 'protocol', why } };
  }
  const meta = isJsonObject(result._meta) ? result._meta : {};
  const info = meta[SERVER_INFO_META_KEY];
  // Without tools there is nothing else that every server answers.
  const tools = hasTools(result);
  return {
    session: {
      protocol: PROTOCOL,
      opening: { headers, serverInfo: isJsonObject(info) ? info : undefined },
      listsTools: false,
      beat: { method: tools ? 'tools/list' : 'server/discover' },
      begin: async () => {},
      call: (call, options) =>
        callOn(endpoint, options.lines, modernCall(call), options.deadlineMs),
      hold(sink, holdMs) {
        const { headers: own, params } = modernCall({
          method: 'subscriptions/listen',
          params: { notifications: EVERY_CHANGE },
        });
        return holdListen(endpoint, { headers: own, params }, sink, holdMs);
      },
      end: async () => {},
    },
  };
};

/** A call with the envelope and the headers that the stateless protocol wants in every request. */
function modernCall({
  method,
  params,
  headers,
}: Call): Call & { params: JsonObject; headers: Record<string, string> } {
  const name = method === 'tools/call' ? params?.name : undefined;
  return {
    method,
    params: enveloped(params, REVISION, ASKER),
    headers: {
      'mcp-protocol-version': REVISION,
      'mcp-method': method,
      ...(typeof name === 'string' && { 'mcp-name': headerText(name) }),
      ...headers,
    },
  };
}

/** As the specification has names and values that are not printable ASCII. */
function headerText(text: string): string {
  if (/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text)) return text;
  return `=?base64?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
