import type { Exchange } from '../wire/exchange.ts';
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
    { exchanges: [...exchanges], negotiated: error.offered, cause: error },
  );
}
