import type { Exchange } from '../wire/exchange.ts';
import { missesHeaders } from './notices.ts';
import { SessionError } from './session.ts';
import type { Target } from './target.ts';

/** Carries what the server offered out of a failed handshake. */
export class OtherRevisionError extends Error {
  readonly offered: string;

  constructor(offered: string, cause: unknown) {
    super(`The server offers ${offered}.`, { cause });
    this.name = 'OtherRevisionError';
    this.offered = offered;
  }
}

/** N1: the SessionError that says what was negotiated instead of the revision that was pinned. */
export function pinMismatch(
  error: unknown,
  target: Target,
  exchanges: readonly Exchange[],
): SessionError | undefined {
  if (!(error instanceof OtherRevisionError)) return undefined;
  const pinned = target.protocolVersion === 'auto' ? undefined : target.protocolVersion;
  const wanted = pinned ?? (target.era && `the ${target.era} era`);
  return new SessionError(
    'opening',
    wanted === undefined
      ? `The server negotiated ${error.offered}, which is not spoken here.`
      : `protocol-version is pinned to ${wanted}; the server negotiated ${error.offered}.`,
    {
      // Those up to what failed, where others followed to find out why.
      exchanges: error.cause instanceof SessionError ? error.cause.exchanges : [...exchanges],
      negotiated: error.offered,
      ...(pinned !== undefined && { pinned }),
      cause: error,
    },
  );
}

/** Refusals of the probe that say nothing about revisions. */
const NOT_ABOUT_REVISIONS = new Set([401, 403, 407, 408, 421, 425, 429]);

/**
 * True for an answer to `server/discover` that a client which looks for the revision takes for "only the older ones":
 * an error in JSON-RPC whatever its id, or a 400. A page, or a path where nothing is, says nothing of the kind.
 */
export function meansLegacy(exchange: Exchange | undefined): boolean {
  const { status = 0, rpcMethod, bodyHead = '', headers } = exchange ?? {};
  if (!exchange || rpcMethod !== 'server/discover' || exchange.error) return false;
  if (status < 400 || status > 499 || NOT_ABOUT_REVISIONS.has(status)) return false;
  if (missesHeaders(exchange)) return false;
  if (/^\s*\{/.test(bodyHead) && bodyHead.includes('"jsonrpc"') && bodyHead.includes('"error"'))
    return true;
  const isPage = /html/i.test(headers?.['content-type'] ?? '') || /^\s*</.test(bodyHead);
  return status === 400 && !isPage;
}
