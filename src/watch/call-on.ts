import type { JsonObject } from '../json.ts';
import type { Endpoint } from './endpoint.ts';
import type { LinePool } from './line-pool.ts';
import type { Call } from './open-session.ts';
import type { Reply } from './reply.ts';

/** POSTs a call on a connection of the session and reads its reply, as Streamable HTTP has it. Never rejects. */
export async function callOn(
  endpoint: Endpoint,
  lines: LinePool,
  { method, params, headers }: Call,
  deadlineMs: number,
  onMessage?: (message: JsonObject) => void,
): Promise<Reply> {
  const line = lines.take();
  if (!line) return TOO_MANY;
  const id = endpoint.nextId();
  const message: JsonObject = { jsonrpc: '2.0', id, method, ...(params && { params }) };
  const reply = await endpoint.send(
    line,
    { method: 'POST', message, ...(headers && { headers }) },
    { deadlineMs, id, ...(onMessage && { onMessage }) },
  );
  // Whatever is left of it is not to be waited for by the next call.
  lines.done(line, reply.kind === 'none');
  return reply;
}

/** In a session that does not answer, calls beyond a bound are not sent. */
export const TOO_MANY: Reply = {
  kind: 'none',
  failure: 'timeout',
  why: 'Not sent: the calls before it are still waiting for their answers',
};
