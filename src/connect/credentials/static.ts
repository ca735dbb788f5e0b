import type { Credentials } from '../target.ts';

/** Shorter values are no secrets, and masking them would make a log unreadable. */
const MIN_SECRET = 4;

/** Nothing is sent. */
export const NO_CREDENTIALS: Credentials = { renewable: false, headers: async () => ({}) };

/** Fixed headers, name to value; each value is reported to `mask`, and so is the part after a scheme (`Basic …`). */
export function staticHeaders(
  headers: Readonly<Record<string, string>>,
  mask: (secret: string) => void,
): Credentials {
  for (const value of Object.values(headers)) {
    for (const secret of [value, value.slice(value.indexOf(' ') + 1)]) {
      if (secret.length >= MIN_SECRET) mask(secret);
    }
  }
  return { renewable: false, headers: async () => ({ ...headers }) };
}

/** A bearer token as it was given. */
export function bearerToken(token: string, mask: (secret: string) => void): Credentials {
  mask(token);
  return { renewable: false, headers: async () => ({ authorization: `Bearer ${token}` }) };
}

/** Several sources at once; where two give the same header, the later one wins. */
export function combined(sources: readonly Credentials[]): Credentials {
  const bound = sources.some((one) => one.forResource);
  return {
    ...(bound && {
      forResource: (url: URL) => combined(sources.map((one) => one.forResource?.(url) ?? one)),
    }),
    renewable: sources.some((one) => one.renewable),
    async headers(options) {
      const all: Record<string, string> = {};
      for (const source of sources) {
        for (const [name, value] of Object.entries(await source.headers(options))) {
          for (const known of Object.keys(all)) {
            if (known.toLowerCase() === name.toLowerCase()) delete all[known];
          }
          all[name] = value;
        }
      }
      return all;
    },
  };
}
