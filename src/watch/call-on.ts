import type { JsonObject } from '../json.ts';
import type { Endpoint } from './endpoint.ts';
import type { LinePool } from './line-pool.ts';
import type { Call } from './open-session.ts';
import type { Reply } from './reply.ts';

/** POSTs a call and reads its reply, as Streamable HTTP has it. Never rejects. */
export function callOn(
  endpoint: Endpoint,
  lines: LinePool,
  { method, params, headers }: Call,
  deadlineMs: number,
  onMessage?: (message: JsonObject) => void,
): Promise<Reply> {
  const id = endpoint.nextId();
  const message: JsonObject = { jsonrpc: '2.0', id, method, ...(params && { params }) };
  return endpoint.send(lines, { method: 'POST', message, headers }, { deadlineMs, id, onMessage });
}
