import type { MonitorSettings } from '../config/settings.ts';
import { getSmallJson, type SmallAnswer } from '../connect/small-json.ts';
import type { MonitorReading } from '../decide/monitor-reading.ts';
import type { JsonValue } from '../json.ts';
import { excerpt } from '../verify/excerpt.ts';
import { memberOf } from '../verify/version.ts';
import type { WireLimits } from '../wire/exchange.ts';
import { createWire } from '../wire/wire.ts';

const MAX_BYTES = 256 * 1024;
const MAX_STATUS = 100;

/**
 * One look at the status of an outside monitor: one GET, without any credential of the endpoint, within limits in
 * time, size and redirects. Never rejects.
 */
export async function readMonitor(
  monitor: MonitorSettings,
  options: {
    limits: WireLimits;
    signal: AbortSignal;
    env: Readonly<Record<string, string | undefined>>;
  },
): Promise<MonitorReading> {
  const limits = { ...options.limits, maxBodyBytes: MAX_BYTES, maxSampleBytes: 4 * MAX_BYTES };
  // Redirects are followed within the time of one request.
  const { requestTimeoutMs } = options.limits;
  const late = AbortSignal.timeout(requestTimeoutMs);
  const signal = AbortSignal.any([options.signal, late]);
  const wire = createWire({ limits, signal, env: options.env });
  try {
    const answer = await getSmallJson(new URL(monitor.url), wire);
    if (answer.error?.code === 'aborted' && late.aborted)
      return { at: Date.now(), error: `no complete answer within ${requestTimeoutMs} ms` };
    return toReading(monitor, answer, Date.now());
  } finally {
    await wire.close();
  }
}

function toReading(monitor: MonitorSettings, answer: SmallAnswer, at: number): MonitorReading {
  const { status: http, headers, value, error } = answer;
  if (error) return { at, error: `${error.code}: ${excerpt(error.message)}` };
  if (http === undefined || http < 200 || http > 299) return { at, error: `HTTP ${http}` };
  if (value === undefined) return { at, error: `HTTP ${http}, but not small JSON` };
  const status = word(memberOf(value, monitor.status));
  if (status === undefined) return { at, error: `no status at ${monitor.status}` };
  const probedAt = probeTimeOf(memberOf(value, monitor.probedAt));
  const clock = clockOf(headers);
  return {
    at,
    status,
    ...(probedAt !== undefined && { probedAt }),
    ...(clock !== undefined && { clock }),
  };
}

function word(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return typeof value === 'string' ? excerpt(value, MAX_STATUS) || undefined : undefined;
}

/** Time of the answer on its server's clock: `Date`, and `Age` where a cache kept it (RFC 9111 §5.1). */
function clockOf(headers: SmallAnswer['headers']): number | undefined {
  const { date, age } = headers;
  // Date.parse takes much that is no HTTP date.
  if (date === undefined || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(date))
    return undefined;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  return time + (age !== undefined && /^\d{1,9}$/.test(age) ? Number(age) * 1000 : 0);
}

const ISO =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:[.,](\d{1,9}))? ?(?:(Z)|([+-]\d{2}):?(\d{2})?)?$/i;

/**
 * A time in milliseconds since 1970: ISO 8601 with date and time (UTC where it names no zone), or a number of seconds
 * or milliseconds, as text too. Undefined for anything else.
 */
export function probeTimeOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number') {
    // Seconds of the years 1985 to 3554, or milliseconds of the same.
    if (number >= 5e8 && number < 5e10) return Math.round(number * 1000);
    return number >= 5e11 && number < 5e13 ? Math.round(number) : undefined;
  }
  if (typeof value !== 'string' || value.length > 50) return undefined;
  const parts = ISO.exec(value.trim());
  if (!parts) return undefined;
  const [, day, minute, second = ':00', fraction = '0', , hours, minutes = '00'] = parts;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const time = Date.parse(`${day}T${minute}${second}.${milliseconds}${zone}`);
  return Number.isNaN(time) ? undefined : time;
}
