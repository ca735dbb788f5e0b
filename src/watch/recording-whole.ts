import type { WatchRecord } from '../decide/watch/record.ts';
import { VERSION } from '../version.ts';
import type { Registration } from './registration.ts';

/** A recording with the start and the end that every watch has, where whatever ended the recorder left them out. */
export function wholeRecording(
  records: Iterable<WatchRecord>,
  registration: Registration,
): Iterable<WatchRecord> {
  return { [Symbol.iterator]: () => whole(records, registration) };
}

function* whole(
  records: Iterable<WatchRecord>,
  { time, endpoint, watch }: Registration,
): Generator<WatchRecord, undefined> {
  const { sessions, intervalMs, timeoutMs, maxDurationMs } = watch;
  const settings = { sessions, intervalMs, timeoutMs, maxDurationMs };
  const started = { type: 'watch-started', at: 0, time, gateVersion: VERSION, endpoint } as const;
  let at: number | undefined;
  for (const record of records) {
    // Everything else is told relative to it.
    if (at === undefined && record.type !== 'watch-started') yield { ...started, ...settings };
    at = Math.max(at ?? 0, record.at);
    yield record;
    if (record.type === 'watch-ended') return;
  }
  if (at === undefined) {
    yield { ...started, ...settings };
    yield { type: 'held', at: 0, sessions: 0, why: 'the process that watches did not begin' };
  }
  yield { type: 'watch-ended', at: at ?? 0, why: 'broke-off' };
}
