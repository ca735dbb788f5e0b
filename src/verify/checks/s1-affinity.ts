import type { Session, SessionError } from '../../connect/session.ts';
import type { Target } from '../../connect/target.ts';
import type { Exchange } from '../../wire/exchange.ts';
import type { Wire } from '../../wire/wire.ts';
import type { CheckResult, Failure } from '../check.ts';
import { type Evidence, findCulprit, hadOpened } from '../culprit.ts';
import { requestOf } from '../excerpt.ts';
import { type FollowUps, followUps, type SessionPath } from '../follow-ups.ts';
import { sessionHeaders } from '../raw-rpc.ts';

const HINTS: Record<SessionPath['transport'], string> = {
  'streamable-http':
    'Route by Mcp-Session-Id (sticky sessions), keep sessions in a shared store, or make the server stateless.',
  sse: 'Send all requests of a client to one replica (sticky by cookie or address), run one replica, or change to stateless Streamable HTTP.',
};

/** Statuses with which a session that nobody knows is refused: 404 by the specification, 400 by many servers. */
const UNKNOWN = new Set([400, 404]);

/**
 * S1: requests of one session on `count` fresh connections, for keep-alive hides a lost affinity. `wire` must open a
 * connection per request. What could not be measured counts for nothing; none measured gives no result.
 */
export async function checkAffinity(
  session: Pick<Session, 'sessionId' | 'protocolVersion' | 'transport' | 'request' | 'exchanges'>,
  target: Extract<Target, { kind: 'http' }>,
  wire: Wire,
  count: number,
): Promise<CheckResult[]> {
  const path = pathOf(session);
  if (!path) return [];
  const { known, lost } = await followUps(wire, target, path, count);
  // Where some were taken, `ping` is: those that were not met somebody else.
  if (known === 0 && (lost === 0 || !(await answersPing(session)))) return [];
  const own = { id: 'S1', key: 'S1' };
  if (lost === 0) {
    const connections = known === 1 ? '1 fresh connection' : `${known} fresh connections`;
    return [{ ...own, status: 'pass', message: `The session is known on ${connections}.` }];
  }
  const hint = HINTS[path.transport];
  return [{ ...own, status: 'fail', message: lostOn({ known, lost }), hint }];
}

function lostOn({ known, lost }: FollowUps): string {
  return `Session unknown on another replica (${lost} of ${known + lost}): needs sticky routing, or be stateless.`;
}

function pathOf(
  session: Pick<Session, 'sessionId' | 'protocolVersion' | 'transport'>,
): SessionPath | undefined {
  const { transport, sessionId } = session;
  if (transport === 'sse') return { transport };
  if (transport !== 'streamable-http' || sessionId === undefined) return undefined;
  return { transport, headers: sessionHeaders(session, sessionId) };
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

/**
 * S1 where a session failed by it: the request that was refused met a replica that does not know the session. Told
 * from dropped headers (M1), a lost prefix (N5) and a restart by further requests of it, of which some are taken
 * and some are not. `suspected` where they say nothing: by chance all may meet one replica. Undefined where no
 * request of a session was refused.
 */
export async function diagnoseAstray(
  error: SessionError,
  target: Extract<Target, { kind: 'http' }>,
  wire: Wire,
  count: number,
): Promise<NotMcp | 'suspected' | undefined> {
  const culprit = findCulprit(error.exchanges);
  const path = culprit && failedPath(error.exchanges, culprit);
  if (!path || error.refused?.code === -32601) return undefined;
  const { known, lost } = await followUps(wire, target, path, count);
  if (known === 0 || lost === 0) return 'suspected';
  return {
    kind: 'not-mcp',
    check: 'S1',
    ...(culprit.status !== undefined && { status: culprit.status }),
    message: lostOn({ known, lost }),
    hint: HINTS[path.transport],
  };
}

type NotMcp = Extract<Failure, { kind: 'not-mcp' }>;

/** The session that the refused request belonged to, if to any. */
function failedPath(exchanges: readonly Exchange[], culprit: Exchange): SessionPath | undefined {
  if (culprit.method !== 'POST' || !UNKNOWN.has(culprit.status ?? 0)) return undefined;
  const before = exchanges.slice(0, exchanges.indexOf(culprit));
  if (before.some(isStream)) return { transport: 'sse' };
  const id = sessionIdIn(before);
  if (id === undefined || culprit.rpcMethod === 'initialize') return undefined;
  return { transport: 'streamable-http', headers: { 'mcp-session-id': id } };
}

function isStream({ method, status, headers }: Exchange): boolean {
  const type = headers?.['content-type'] ?? '';
  return method === 'GET' && status === 200 && type.includes('text/event-stream');
}

function sessionIdIn(exchanges: readonly Exchange[]): string | undefined {
  const opener = exchanges.findLast((e) => e.rpcMethod === 'initialize' && e.status === 200);
  return opener?.headers?.['mcp-session-id'];
}

/** S1 by the refused request alone: a session that was open is not known any more. */
export function diagnoseLostSession(evidence: Evidence): Failure | undefined {
  const { culprit, error } = evidence;
  if (!culprit || error.refused?.code === -32601) return undefined;
  const path = failedPath(error.exchanges, culprit);
  const open =
    path?.transport === 'sse'
      ? error.exchanges.some((e) => e.url === culprit.url && (e.status ?? 400) < 300)
      : path && culprit.status === 404 && hadOpened(evidence);
  if (!path || !open) return undefined;
  return {
    kind: 'not-mcp',
    check: 'S1',
    ...(culprit.status !== undefined && { status: culprit.status }),
    message: `The session opens, then ${requestOf(culprit)} → HTTP ${culprit.status}: session unknown on another replica, or lost in a restart.`,
    hint: HINTS[path.transport],
  };
}
