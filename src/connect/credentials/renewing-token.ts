import { SessionError } from '../session.ts';
import type { Credentials } from '../target.ts';

export interface Token {
  value: string;
  /** Milliseconds since 1970; absent: not known. */
  expiresAt?: number;
}

/** A token of unknown life is fetched anew after this. */
const UNKNOWN_LIFE_MS = 5 * 60_000;

/** Renewed this long before it expires, or in the last tenth of a short life. */
const MARGIN_MS = 30_000;

/**
 * A bearer token that is fetched when first needed, shared by all samples, and renewed before it expires or when
 * asked for a fresh one. `obtain` may throw what it likes: it becomes a SessionError of stage `credentials`.
 */
export function renewingToken(options: {
  obtain: (signal: AbortSignal) => Promise<Token>;
  mask: (secret: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
}): Credentials {
  const { obtain, mask, now } = options;
  let current: { value: string; renewAt: number } | undefined;
  let flight: Promise<string> | undefined;

  async function fetchToken(signal: AbortSignal): Promise<string> {
    const askedAt = now();
    const token = await obtain(signal);
    mask(token.value);
    const life = (token.expiresAt ?? askedAt + UNKNOWN_LIFE_MS) - askedAt;
    current = { value: token.value, renewAt: askedAt + life - Math.min(MARGIN_MS, life / 10) };
    return token.value;
  }

  return {
    renewable: true,
    async headers({ fresh, signal }) {
      if (current && !fresh && now() < current.renewAt) {
        return { authorization: `Bearer ${current.value}` };
      }
      flight ??= fetchToken(signal).finally(() => {
        flight = undefined;
      });
      try {
        return { authorization: `Bearer ${await flight}` };
      } catch (error) {
        if (error instanceof SessionError) throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw new SessionError('credentials', message, { exchanges: [], cause: error });
      }
    },
  };
}
