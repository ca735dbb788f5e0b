import type { Exchange } from '../wire/exchange.ts';

/** White space and control characters: what could end a line, or steer a terminal. */
const BLANK = /[\s\p{Cc}]+/gu;

/** A server's text for use inside a message: one line, at most `max` characters, otherwise still raw. */
export function excerpt(text: string, max = 160): string {
  const line = text
    .slice(0, max * 4)
    .replace(BLANK, ' ')
    .trim();
  return line.length <= max ? line : `${cut(line, max)}…`;
}

/** The first `max` UTF-16 units, never half a surrogate pair. */
function cut(text: string, max: number): string {
  const head = text.slice(0, max);
  return /[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head;
}

/** Origin and path of a URL: what stands behind `?`, `#` or before `@` may be a secret. */
export function placeOf(url: string): string {
  try {
    const { origin, pathname } = new URL(url);
    return excerpt(`${origin}${pathname}`);
  } catch {
    return excerpt(url.replace(/[?#].*$/s, ''));
  }
}

/** `POST https://host/mcp (initialize)`. */
export function requestOf(exchange: Exchange): string {
  const rpc = exchange.rpcMethod ? ` (${excerpt(exchange.rpcMethod, 60)})` : '';
  return `${exchange.method} ${placeOf(exchange.url)}${rpc}`;
}

/** `HTTP 502 text/html`, of an exchange that was answered. */
export function answerOf(exchange: Exchange): string {
  const type = mediaType(exchange);
  return `HTTP ${exchange.status}${type && ` ${type}`}`;
}

/** The media type without parameters, lower case; empty where the answer has none. */
export function mediaType(exchange: Exchange): string {
  const [type = ''] = (exchange.headers?.['content-type'] ?? '').split(';');
  return excerpt(type.toLowerCase(), 60);
}

/** `850 ms`, `6.2 s`, `1 h 30 min`. */
export function span(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest ? ` ${rest} min` : ''}`;
}
