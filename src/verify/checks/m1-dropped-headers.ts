import { missesHeaders } from '../../connect/notices.ts';
import type { ConnectNotice } from '../../connect/session.ts';
import type { Exchange } from '../../wire/exchange.ts';
import type { CheckResult, Failure } from '../check.ts';
import { type Evidence, hadOpened } from '../culprit.ts';
import { excerpt, requestOf } from '../excerpt.ts';
import { warnOf } from '../notice.ts';

const HINT =
  'Let the proxy pass Mcp-* and MCP-Protocol-Version in both directions (underscores, allow-lists of headers, CORS filters).';

/** M1: the session opens, and the next request is refused as if its MCP headers had never been sent: a proxy drops them. */
export function diagnoseDroppedHeaders(evidence: Evidence): Failure | undefined {
  // A client that is refused in the modern era goes on with `initialize`: the refusal is further back.
  const mismatch = evidence.error.exchanges.find(missesHeaders);
  if (mismatch) {
    const names = 'Mcp-Method, Mcp-Name or MCP-Protocol-Version';
    return dropped(mismatch, names, 'The call fails', HINT);
  }

  const { culprit } = evidence;
  if (culprit?.status !== 400 || !hadOpened(evidence)) return undefined;
  if (culprit.rpcMethod === 'initialize' || culprit.rpcMethod === 'server/discover')
    return undefined;
  return dropped(
    culprit,
    'Mcp-Session-Id or MCP-Protocol-Version',
    'The session opens, the next call fails',
    `${HINT} With several replicas, see also that a session stays with one.`,
  );
}

function dropped(exchange: Exchange, names: string, what: string, hint: string): Failure {
  const said = exchange.bodyHead ? ` It says: ${excerpt(exchange.bodyHead)}` : '';
  return {
    kind: 'not-mcp',
    check: 'M1',
    status: 400,
    message: `${what}: ${requestOf(exchange)} → HTTP 400: a proxy drops ${names}.${said}`,
    hint,
  };
}

/** M1 at the probe, where the session opened in the legacy era: clients of the stateless protocol are worse off. */
export function checkProbeHeaders(notices: readonly ConnectNotice[]): CheckResult[] {
  return warnOf('M1', notices);
}
