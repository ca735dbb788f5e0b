import type { Exchange } from '../wire/exchange.ts';
import type { ConnectNotice, TransportKind } from './session.ts';

/** What was seen in passing while a session was opened: L1 and H1. Pure. */
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
