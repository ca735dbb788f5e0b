import type { Failure } from '../check.ts';
import { type Evidence, hadOpened } from '../culprit.ts';
import { excerpt, requestOf } from '../excerpt.ts';

/** M1: the session opens, and the next request is refused as if its MCP headers had never been sent: a proxy drops them. */
export function diagnoseDroppedHeaders(evidence: Evidence): Failure | undefined {
  const { culprit } = evidence;
  if (culprit?.status !== 400) return undefined;
  const said = culprit.bodyHead ?? '';
  const opened = hadOpened(evidence);
  const modern = /-32020|header ?mismatch|mcp-(method|name)/i.test(said);
  const legacy =
    opened && culprit.rpcMethod !== 'initialize' && culprit.rpcMethod !== 'server/discover';
  if (!modern && !legacy) return undefined;
  const names = modern
    ? 'Mcp-Method, Mcp-Name or MCP-Protocol-Version'
    : 'Mcp-Session-Id or MCP-Protocol-Version';
  return {
    kind: 'not-mcp',
    check: 'M1',
    status: 400,
    message: `${opened ? 'The session opens, the next call fails' : 'The call fails'}: ${requestOf(culprit)} → HTTP 400: a proxy drops ${names}.${said ? ` It says: ${excerpt(said)}` : ''}`,
    hint: 'Let the proxy pass Mcp-* and MCP-Protocol-Version in both directions (underscores, allow-lists of headers, CORS filters).',
  };
}
