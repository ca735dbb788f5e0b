import { paramHeaders } from '../connect/param-headers.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { LinePool } from './line-pool.ts';
import type { Call, OpenSession } from './open-session.ts';

/** Pages of tools that are looked through for the one that is called. */
const MAX_PAGES = 50;

/** The tool that is called slowly, as the user named it. */
export interface SlowTool {
  name: string;
  arguments: JsonObject;
  timeoutMs: number;
}

/**
 * The call of a tool in this session. The stateless protocol may want arguments in headers too, which the tool's schema
 * tells: it is looked up. Never rejects.
 */
export async function slowCall(
  tool: SlowTool,
  session: OpenSession,
  options: { deadlineMs: number; lines: LinePool },
): Promise<Call> {
  const call: Call = {
    method: 'tools/call',
    params: { name: tool.name, arguments: tool.arguments },
  };
  if (session.protocol.era === 'legacy') return call;
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const params: JsonObject = cursor === undefined ? {} : { cursor };
    const reply = await session.call({ method: 'tools/list', params }, options);
    if (reply.kind !== 'result') return call;
    const { tools, nextCursor } = reply.result;
    const found =
      Array.isArray(tools) && tools.find((one) => isJsonObject(one) && one.name === tool.name);
    if (isJsonObject(found)) {
      return { ...call, headers: paramHeaders(found.inputSchema, tool.arguments) };
    }
    if (typeof nextCursor !== 'string') return call;
    cursor = nextCursor;
  }
  return call;
}
