import type { Target } from '../../connect/target.ts';
import { isJsonObject } from '../../json.ts';
import type { Wire } from '../../wire/wire.ts';
import type { CheckResult } from '../check.ts';
import { postRaw } from '../raw-rpc.ts';

/** A revision that no server can know. */
const FUTURE = '2099-01-01';

/** N3, only where all checks are wanted: does `initialize` echo whatever revision it is asked for? */
export async function checkVersionEcho(
  target: Extract<Target, { kind: 'http' }>,
  clientInfo: { name: string; version: string },
  wire: Wire,
): Promise<CheckResult[]> {
  try {
    const { message, headers } = await postRaw(wire, target, {
      method: 'initialize',
      params: { protocolVersion: FUTURE, capabilities: {}, clientInfo },
    });
    const session = headers.get('mcp-session-id');
    if (session) await endSession(wire, target, session);
    const result = message?.result;
    if (!isJsonObject(result) || result.protocolVersion !== FUTURE) return [];
  } catch {
    return [];
  }
  return [
    {
      id: 'N3',
      key: 'N3',
      status: 'warn',
      message: `Echoes protocol versions that it cannot know: initialize with ${FUTURE} was answered with ${FUTURE}.`,
      hint: 'Answer with the newest revision that the server really speaks.',
    },
  ];
}

async function endSession(
  wire: Wire,
  target: Extract<Target, { kind: 'http' }>,
  session: string,
): Promise<void> {
  const secret = await target.credentials.headers({ fresh: false, signal: wire.signal });
  const answer = await wire.fetch(target.url, {
    method: 'DELETE',
    headers: { ...secret, 'mcp-session-id': session },
    deadlineMs: 2000,
  });
  await answer.body?.cancel();
}
