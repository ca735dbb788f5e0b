import { randomUUID } from 'node:crypto';
import type { Session } from '../../connect/session.ts';
import type { Target } from '../../connect/target.ts';
import type { Wire } from '../../wire/wire.ts';
import type { CheckResult } from '../check.ts';
import { postRaw, sessionHeaders } from '../raw-rpc.ts';

/** S2: how a session that does not exist is refused. Clients open a new one after 404 only. */
export async function checkUnknownSession(
  session: Pick<Session, 'sessionId' | 'protocolVersion'>,
  target: Extract<Target, { kind: 'http' }>,
  wire: Wire,
): Promise<CheckResult[]> {
  if (session.sessionId === undefined) return [];
  let status: number;
  try {
    const headers = sessionHeaders(session, randomUUID());
    ({ status } = await postRaw(wire, target, { method: 'ping', headers }));
  } catch {
    return [];
  }
  if (status === 404) {
    return [
      { id: 'S2', key: 'S2', status: 'pass', message: 'An unknown session is refused with 404.' },
    ];
  }
  if (status < 400 || status > 499 || status === 429) return [];
  return [
    {
      id: 'S2',
      key: 'S2',
      status: 'warn',
      message: `An unknown session is refused with ${status} where the spec says 404: clients cannot recover after this deploy.`,
      hint: 'Answer 404 to an Mcp-Session-Id that is not known; clients then open a new session by themselves.',
    },
  ];
}
