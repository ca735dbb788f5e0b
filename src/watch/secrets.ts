import { unlessAborted } from '../connect/deadline.ts';
import type { Credentials } from '../connect/target.ts';

/** Asked for again after this, in milliseconds: a source renews what is about to expire. */
const KEPT_MS = 1000;
/** An endpoint that answers 401 to everything does not make us ask for one token after the other. */
const RENEW_MS = 10_000;

type Headers = Readonly<Record<string, string>>;

/** The credentials of a watch, for many requests a second. */
export interface Secrets {
  /** Headers with lower-case names. Rejects only where there never were any. */
  headers(): Promise<Headers>;
  /** After a 401 to these headers: others, or undefined where there are none. */
  insteadOf(denied: Headers): Promise<Headers | undefined>;
}

/**
 * Asks a source of credentials once for all who want them at the same time. Where it has none at this moment, the last
 * ones serve on: that nobody issues tokens is no fault of the endpoint. `clock` is in milliseconds.
 */
export function secretsOf(
  credentials: Credentials,
  clock: () => number,
  signal: AbortSignal,
): Secrets {
  let known: Headers | undefined;
  let askedAt = 0;
  let renewedAt = Number.NEGATIVE_INFINITY;
  let flight: Promise<Headers> | undefined;

  function ask(fresh: boolean): Promise<Headers> {
    flight ??= unlessAborted(
      credentials.headers({ fresh, signal }),
      signal,
      () => new Error('The watch has ended'),
    )
      .then((given) => {
        const headers: Record<string, string> = {};
        for (const [name, value] of Object.entries(given)) headers[name.toLowerCase()] = value;
        known = headers;
        askedAt = clock();
        return headers;
      })
      .finally(() => {
        flight = undefined;
      });
    return flight;
  }

  return {
    async headers() {
      if (!known) return ask(false);
      // Nobody waits for it, and nothing is lost where it fails.
      if (clock() - askedAt > KEPT_MS) ask(false).catch(() => {});
      return known;
    },
    async insteadOf(denied) {
      if (!credentials.renewable) return undefined;
      // Another probe may have renewed them since.
      if (known && !same(known, denied)) return known;
      if (clock() - renewedAt < RENEW_MS) return undefined;
      renewedAt = clock();
      try {
        await flight;
        return await ask(true);
      } catch {
        return undefined;
      }
    },
  };
}

function same(one: Headers, other: Headers): boolean {
  return Object.entries(one).every(([name, value]) => other[name] === value);
}
