import type { Exchange } from './exchange.ts';
import { MAX_EXCHANGES } from './limits.ts';

/** Everything that a URL may carry of a secret is dropped: user, password and the values of its query. */
export function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  const names = [...shown.searchParams.keys()];
  shown.search = names.map((name) => `${encodeURIComponent(name)}=…`).join('&');
  return decodeEllipsis(shown.href);
}

function decodeEllipsis(href: string): string {
  return href.replaceAll('%E2%80%A6', '…');
}

/** Adds to a log in place, dropping the oldest beyond its bound. */
export function append(log: Exchange[], exchange: Exchange): void {
  log.push(exchange);
  if (log.length > MAX_EXCHANGES) log.splice(0, log.length - MAX_EXCHANGES);
}

/** An answer's headers as a record without prototype, names in lower case; cookies are secrets and left out. */
export function recordHeaders(headers: Iterable<[string, string]>): Record<string, string> {
  const record: Record<string, string> = Object.create(null);
  for (const [name, value] of headers) {
    record[name.toLowerCase()] = name.toLowerCase() === 'set-cookie' ? '…' : value;
  }
  return record;
}
