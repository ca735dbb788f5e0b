import type { SessionError } from '../connect/session.ts';
import type { Exchange } from '../wire/exchange.ts';

/** What the rows' diagnoses look at. */
export interface Evidence {
  error: SessionError;
  /** The exchange that says what is wrong; absent where nothing went over HTTP. */
  culprit?: Exchange;
  /** Milliseconds since 1970, for a `Retry-After` that is a date. */
  wallClock: number;
}

/** Statuses of the legacy HTTP+SSE attempt that only say "no such stream here". */
const NO_STREAM = new Set([400, 404, 405, 406, 410, 415, 501]);

/**
 * The exchange to blame. Usually the last one. But where Streamable HTTP was refused and the attempt at the
 * older HTTP+SSE came to nothing as well, the refusal of `initialize` says more than the 404 of the fallback.
 */
export function findCulprit(exchanges: readonly Exchange[]): Exchange | undefined {
  const told = exchanges.filter((e) => e.status !== undefined || e.error !== undefined);
  const last = told.at(-1);
  if (last?.method === 'DELETE') return findCulprit(told.slice(0, -1));
  const fellBack = last?.method === 'GET' && !last.error && NO_STREAM.has(last.status ?? 0);
  const refused = fellBack ? (told.findLast((e) => e.rpcMethod === 'initialize') ?? last) : last;
  return (refused && brokenProbe(refused, told)) ?? refused;
}

/**
 * A server of the stateless protocol alone refuses `initialize` by right. It is only asked where its answer to the
 * modern probe went wrong, and that is then what has to be told.
 */
function brokenProbe(refused: Exchange, told: readonly Exchange[]): Exchange | undefined {
  if (refused.rpcMethod !== 'initialize' || !/-32022\b/.test(refused.bodyHead ?? ''))
    return undefined;
  return told.findLast(
    (e) => e.rpcMethod === 'server/discover' && (e.error !== undefined || (e.status ?? 0) > 400),
  );
}

/** True where the session had been opened by the time that it failed. */
export function hadOpened({ error }: Evidence): boolean {
  return (
    error.stage === 'list' || error.stage === 'request' || initializeSucceeded(error.exchanges)
  );
}

function initializeSucceeded(exchanges: readonly Exchange[]): boolean {
  return exchanges.some((e) => e.rpcMethod === 'initialize' && e.status === 200 && !e.error);
}
