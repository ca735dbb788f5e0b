import type { Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt } from '../excerpt.ts';

/** How SDKs and dev servers word their allow-list of Host headers. */
const NAMES_HOST =
  /invalid host|host header|host (is )?not allowed|allowed ?hosts|blocked request\. this host|dns.rebinding|misdirected|only allowed at/i;

/** H4: the Host header is on no allow-list: 421, or a 403 or 400 whose text names the host. */
export function diagnoseHostRejected({ culprit }: Evidence): Failure | undefined {
  const status = culprit?.status;
  if (!culprit || status === undefined) return undefined;
  const named = (status === 403 || status === 400) && NAMES_HOST.test(culprit.bodyHead ?? '');
  if (status !== 421 && !named) return undefined;
  const host = URL.canParse(culprit.url) ? new URL(culprit.url).host : 'of the endpoint';
  const said = culprit.bodyHead ? ` It says: ${excerpt(culprit.bodyHead)}` : '';
  return {
    kind: 'not-mcp',
    check: 'H4',
    status,
    message: `HTTP ${status}: the server rejects Host ${host}: its DNS-rebinding allow-list.${said}`,
    hint: `Add ${host} to allowedHosts of the server (or let the proxy pass a Host that is on the list).`,
  };
}
