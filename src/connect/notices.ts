import type { Exchange } from '../wire/exchange.ts';
import type { ConnectNotice, TransportKind } from './session.ts';

/** JSON-RPC error -32020 of 2026-07-28: a header is missing, or differs from the body. */
const HEADER_MISMATCH = /"code"\s*:\s*-32020\b/;

/** True where a server of the stateless protocol misses a header that was sent: something dropped it on the way. */
export function missesHeaders({ status, bodyHead }: Exchange): boolean {
  return status === 400 && HEADER_MISMATCH.test(bodyHead ?? '');
}

/** What was seen in passing while a session was opened: L1, M1 and H1. Pure. */
export function openingNotices(
  exchanges: readonly Exchange[],
  kind: TransportKind,
): ConnectNotice[] {
  const notices: ConnectNotice[] = [];
  // The last one: an attempt before it may have failed with a session of its own.
  const initialized = exchanges.findLast(
    (one) => one.rpcMethod === 'notifications/initialized' && !isRedirect(one),
  );
  if (kind === 'streamable-http' && initialized && initialized.status !== 202) {
    notices.push({
      id: 'L1',
      message: `notifications/initialized was answered with HTTP ${initialized.status} instead of 202.`,
      hint: 'Answer notifications with 202 Accepted and no body: a 200 with a body breaks strict clients.',
    });
  }
  const missed = exchanges.find((one) => one.rpcMethod === 'server/discover' && missesHeaders(one));
  if (missed) {
    notices.push({
      id: 'M1',
      message:
        'server/discover was refused for a header that was sent with it: a proxy drops Mcp-Method or MCP-Protocol-Version, and keeps clients from the stateless protocol.',
      hint: 'Let the proxy pass Mcp-* and MCP-Protocol-Version.',
    });
  }
  const redirect = exchanges.find(isRedirect);
  if (redirect && exchanges.at(-1) !== redirect) {
    const location = redirect.headers?.location ?? '';
    notices.push({
      id: 'H1',
      message: `${redirect.url} redirects with HTTP ${redirect.status} to ${location}.`,
      hint: 'Configure that URL: some clients drop the body or the credentials at a redirect.',
    });
  }
  return notices;
}

function isRedirect(exchange: Exchange): boolean {
  return exchange.status === 307 || exchange.status === 308;
}
