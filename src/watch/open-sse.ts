import { isJsonObject, type JsonObject } from '../json.ts';
import { deadlineIn } from './deadline.ts';
import type { Endpoint } from './endpoint.ts';
import type { LinePool } from './line-pool.ts';
import type { Call, Opener, OpenSession } from './open-session.ts';
import { hasTools, initializeParams } from './open-streamable.ts';
import type { Reply } from './reply.ts';
import { openSseStream, type SseStream } from './sse-stream.ts';

/** Opens a session of HTTP+SSE (2024-11-05): its stream, the address that it names, and `initialize` there. */
export const openSse: Opener = async (endpoint, lines, { deadlineMs, protocolVersion }) => {
  const { stream, reply } = await openSseStream(endpoint, lines, deadlineMs);
  if (!stream) return { reply };
  const params = initializeParams(protocolVersion);
  const opened = await callOver(
    endpoint,
    lines,
    stream,
    { method: 'initialize', params },
    deadlineMs,
  );
  if (opened.kind === 'result') return { session: sessionOf(endpoint, lines, stream, opened) };
  stream.release();
  return { reply: opened };
};

function sessionOf(
  endpoint: Endpoint,
  lines: LinePool,
  stream: SseStream,
  { result, headers }: Extract<Reply, { kind: 'result' }>,
): OpenSession {
  const negotiated = result.protocolVersion;
  const listsTools = hasTools(result);
  return {
    protocol: {
      era: 'legacy',
      protocolVersion: typeof negotiated === 'string' ? negotiated.slice(0, 40) : '',
      transport: 'sse',
      stateful: true,
    },
    opening: {
      headers,
      serverInfo: isJsonObject(result.serverInfo) ? result.serverInfo : undefined,
    },
    beat: { method: 'ping' },
    listsTools,
    async begin(deadlineMs) {
      const message = { jsonrpc: '2.0', method: 'notifications/initialized' };
      await endpoint.send(lines, { method: 'POST', url: stream.post, message }, { deadlineMs });
    },
    call: (call, options) => callOver(endpoint, options.lines, stream, call, options.deadlineMs),
    hold: (sink) => stream.hold(sink),
    async end() {
      stream.release();
    },
  };
}

/** POSTs a call; its response comes over the stream. Never rejects. */
function callOver(
  endpoint: Endpoint,
  lines: LinePool,
  stream: SseStream,
  { method, params }: Call,
  deadlineMs: number,
): Promise<Reply> {
  const id = endpoint.nextId();
  const message: JsonObject = { jsonrpc: '2.0', id, method, ...(params && { params }) };
  return new Promise((resolve) => {
    const give = (reply: Reply) => {
      clearDeadline();
      stream.forget(id);
      resolve(reply);
    };
    const clearDeadline = deadlineIn(deadlineMs, () => {
      give({
        kind: 'none',
        failure: 'timeout',
        why: `No response over the stream within ${deadlineMs} ms`,
      });
    });
    stream.expect(id, give);
    endpoint
      .send(lines, { method: 'POST', url: stream.post, message }, { deadlineMs })
      .then((reply) => {
        // Accepted: the response comes over the stream, or has come.
        if (reply.kind === 'status' && reply.status >= 200 && reply.status < 300) return;
        give(reply);
      });
  });
}
