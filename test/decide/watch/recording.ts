import type { ProbeFailure, WatchRecord, WatchRecordOf } from '../../../src/decide/watch/record.ts';

/** How a rollout goes that the tests watch: seconds are whole, and everything else is good. */
export interface Rollout {
  sessions?: number;
  intervalMs?: number;
  seconds?: number;
  /** When the second version takes over, in seconds; never: null. */
  change?: number | null;
  versions?: [string | undefined, string | undefined];
  /** New sessions that fail, by the time at which they begin (milliseconds). */
  fails?: (at: number) => { failure: ProbeFailure; why: string } | undefined;
  more?: WatchRecord[];
}

/** The recording of a rollout in the order in which it is told, `more` in between. */
export function recording(rollout: Rollout = {}): WatchRecord[] {
  const { sessions = 2, intervalMs = 1000, seconds = 30, change = 12 } = rollout;
  const { versions = ['1.4.0', '2.0.0'], fails = () => undefined, more = [] } = rollout;
  const versionAt = (at: number) => {
    const version = change !== null && at >= change * 1000 ? versions[1] : versions[0];
    return version === undefined ? {} : { version };
  };
  const records: WatchRecord[] = [
    {
      ...{ type: 'watch-started', at: 0, time: '2026-11-22T10:00:00.000Z', gateVersion: '1.1.0' },
      ...{ endpoint: 'https://mcp.example.com/mcp', sessions, intervalMs, timeoutMs: 2000 },
      maxDurationMs: 900_000,
    },
    {
      ...{ type: 'protocol', at: 40, era: 'legacy', protocolVersion: '2025-11-25' },
      ...{ transport: 'streamable-http', stateful: true, streams: true },
    },
  ];
  for (let session = 1; session <= sessions; session++)
    records.push(
      { type: 'session-started', at: 40 + session, session, ...versionAt(0) },
      { type: 'stream-started', at: 60 + session, session },
    );
  records.push({ type: 'held', at: 100, sessions });
  for (let at = 100; at < seconds * 1000; at += intervalMs) {
    const failed = fails(at);
    records.push(
      failed
        ? { type: 'new', at, ms: 5, ok: false, ...failed }
        : { type: 'new', at, ms: 12, ok: true, ...versionAt(at) },
    );
  }
  for (let at = 0; at < seconds * 1000; at += 1000)
    records.push({
      ...{ type: 'calls', at, probe: 'call', slowestMs: 9 },
      ok: Math.max(1, Math.floor(1000 / intervalMs)) * sessions,
    });
  records.push(...more, { type: 'watch-ended', at: seconds * 1000, why: 'asked' });
  return records.sort((a, b) => toldAt(a) - toldAt(b));
}

/** What lasts a second is told at its end. */
const toldAt = ({ type, at }: WatchRecord): number =>
  type === 'calls' || type === 'lost-calls' ? at + 999 : at;

/** A session that ends; it begins anew half a second later. */
export function ends(
  session: number,
  at: number,
  how: WatchRecordOf<'session-ended'>['how'],
  why: string,
  by = session + 100,
): WatchRecord[] {
  return [
    { type: 'session-ended', at, session, how, why },
    { type: 'session-started', at: at + 500, session: by, replaces: session, version: '2.0.0' },
    { type: 'stream-started', at: at + 510, session: by },
  ];
}

export const lostCall = (
  at: number,
  session: number,
  failure: ProbeFailure = 'reset',
  why = 'the connection was reset (ECONNRESET)',
): WatchRecord => ({ type: 'lost-call', at, probe: 'call', ms: 3, session, failure, why });

/** New sessions that fail between two moments, in milliseconds. */
export const downBetween =
  (
    from: number,
    until: number,
    failure: ProbeFailure = 'connect',
    why = 'the connection was refused (ECONNREFUSED)',
  ) =>
  (at: number) =>
    at >= from && at < until ? { failure, why } : undefined;
