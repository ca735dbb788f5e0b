import type { Session } from '../../connect/session.ts';
import type { Target } from '../../connect/target.ts';
import type { Wire } from '../../wire/wire.ts';
import type { CheckResult, Failure } from '../check.ts';
import { type Evidence, hadOpened } from '../culprit.ts';
import { requestOf } from '../excerpt.ts';
import { postRaw, sessionHeaders } from '../raw-rpc.ts';

const HINT =
  'Route by Mcp-Session-Id (sticky sessions), keep sessions in a shared store, or make the server stateless.';

/**
 * S1: requests of one session on `count` fresh connections, for keep-alive hides a lost affinity. `wire` must open a
 * connection per request. What could not be measured counts for nothing; none measured gives no result.
 */
export async function checkAffinity(
  session: Pick<Session, 'sessionId' | 'protocolVersion' | 'request' | 'exchanges'>,
  target: Extract<Target, { kind: 'http' }>,
  wire: Wire,
  count: number,
): Promise<CheckResult[]> {
  const { sessionId } = session;
  if (sessionId === undefined) return [];
  const headers = sessionHeaders(session, sessionId);
  const ask = async (): Promise<number | undefined> => {
    try {
      return (await postRaw(wire, target, { method: 'ping', headers })).status;
    } catch {
      return undefined;
    }
  };
  const statuses = await Promise.all(Array.from({ length: count }, ask));
  const told = statuses.filter((s) => s !== undefined && (s < 300 || s === 400 || s === 404));
  const lost = told.filter((s) => s === 400 || s === 404).length;
  if (told.length === 0 || (lost > 0 && !(await answersPing(session)))) return [];
  if (lost === 0) {
    return [
      {
        id: 'S1',
        key: 'S1',
        status: 'pass',
        message: `The session is known on ${told.length} fresh connections.`,
      },
    ];
  }
  return [
    {
      id: 'S1',
      key: 'S1',
      status: 'fail',
      message: `Session unknown on another replica (${lost} of ${told.length}): needs sticky routing, or be stateless.`,
      hint: HINT,
    },
  ];
}

/** Whether the session takes the same request on its own connection; else its loss elsewhere means nothing. */
async function answersPing(session: Pick<Session, 'request' | 'exchanges'>): Promise<boolean> {
  try {
    await session.request('ping');
  } catch {
    return false;
  }
  return (session.exchanges.at(-1)?.status ?? 0) < 300;
}

/** The same, met by chance: a request of an open session landed where nobody knows it. */
export function diagnoseLostSession(evidence: Evidence): Failure | undefined {
  const { culprit, error } = evidence;
  if (culprit?.status !== 404 || !hadOpened(evidence)) return undefined;
  if (!error.exchanges.some((e) => e.headers?.['mcp-session-id'])) return undefined;
  return {
    kind: 'not-mcp',
    check: 'S1',
    status: 404,
    message: `The session opens, then ${requestOf(culprit)} → HTTP 404: session unknown on another replica, or lost in a restart.`,
    hint: HINT,
  };
}
