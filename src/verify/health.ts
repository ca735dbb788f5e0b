import type { HealthAnswer } from '../connect/health.ts';
import type { JsonObject } from '../json.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { Failure } from './check.ts';
import { unreachable } from './checks/r1-unreachable.ts';
import { excerpt, mediaType, placeOf } from './excerpt.ts';

/** What a health endpoint may call itself that is not well, whatever the HTTP status. */
const UNWELL = new Set(['fail', 'down', 'error', 'unhealthy', 'starting', 'draining']);

export type Health =
  | { well: true; json?: JsonObject }
  | { well: false; failure: Extract<Failure, { kind: 'error' }> };

/**
 * Judges the answer of `health-url`: well is a 2xx, unless its JSON has a `status` among fail, down, error, unhealthy,
 * starting and draining (in any case of letters). Everything else is an error, `unhealthy` where it answered.
 */
export function judgeHealth(url: URL, answer: HealthAnswer, wallClock: number): Health {
  const { status, headers, json, error } = answer;
  const own = typeof json?.status === 'string' ? json.status.trim() : undefined;
  const exchange: Exchange = { method: 'GET', url: url.href, startedAt: 0, headers };
  if (status === undefined || (status === 429 && !error)) {
    const seen = { ...exchange, ...(status && { status }), ...(error && { error }) };
    const failure = unreachable(seen, wallClock);
    if (failure?.kind === 'error') {
      return { well: false, failure: { ...failure, message: `health-url: ${failure.message}` } };
    }
    return unwell(
      url,
      error ? `no answer, ${error.code}: ${excerpt(error.message)}` : 'no answer',
      status,
    );
  }
  if (status < 200 || status > 299) {
    const type = mediaType(exchange);
    const said = own === undefined ? '' : `, status "${excerpt(own, 40)}"`;
    return unwell(url, `HTTP ${status}${type && ` ${type}`}${said}`, status);
  }
  if (own !== undefined && UNWELL.has(own.toLowerCase())) {
    return unwell(url, `HTTP ${status} with status "${excerpt(own, 40)}"`, status);
  }
  return { well: true, ...(json && { json }) };
}

function unwell(url: URL, seen: string, status: number | undefined): Health {
  return {
    well: false,
    failure: {
      kind: 'error',
      error: 'unhealthy',
      ...(status !== undefined && { status }),
      message: `health-url ${placeOf(url.href)}: ${seen}.`,
      hint: 'The server says itself that it is not ready: look at what its health check examines.',
    },
  };
}
