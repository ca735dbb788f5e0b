import type { Exchange } from '../wire/exchange.ts';
import type { ConnectNotice, TransportKind } from './session.ts';

/** A first answer slower than this, followed by one five times as fast, was a cold start. */
const COLD_MS = 2000;

/** What was seen in passing while a session was opened: L1, H1 and R2. Pure. */
export function openingNotices(
  exchanges: readonly Exchange[],
  kind: TransportKind,
): ConnectNotice[] {
  const notices: ConnectNotice[] = [];
  const initialized = exchanges.find(
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
  const [first, second] = exchanges.filter(
    (one) => one.status !== undefined && one.endedAt !== undefined,
  );
  if (first && second) {
    const cold = first.endedAt! - first.startedAt;
    const warm = second.endedAt! - second.startedAt;
    if (cold >= COLD_MS && warm * 5 <= cold) {
      notices.push({
        id: 'R2',
        message: `First answer after ${(cold / 1000).toFixed(1)} s, the next after ${Math.round(warm)} ms.`,
        hint: 'A cold start: clients with a short time limit fail on it. Keep an instance warm.',
      });
    }
  }
  return notices;
}

function isRedirect(exchange: Exchange): boolean {
  return exchange.status === 307 || exchange.status === 308;
}
