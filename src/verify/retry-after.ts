/** No server makes the gate wait for longer than this, in milliseconds. */
const MAX_RETRY_MS = 10 * 60_000;

/**
 * `Retry-After` (RFC 9110 §10.2.3) in milliseconds from now: delta-seconds or an HTTP date, at most ten minutes,
 * at least 0. Undefined for what is neither. `wallClock` is milliseconds since 1970.
 */
export function parseRetryAfter(value: string | undefined, wallClock: number): number | undefined {
  const text = value?.trim();
  if (!text) return undefined;
  if (/^\d{1,12}$/.test(text)) return Math.min(Number(text) * 1000, MAX_RETRY_MS);
  // Date.parse also takes "5" or "1.5h"; an HTTP date begins with the day's name.
  if (text.length > 40 || !/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const date = Date.parse(text);
  if (Number.isNaN(date)) return undefined;
  return Math.min(Math.max(date - wallClock, 0), MAX_RETRY_MS);
}
