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
  let at = 0;
  let begun = false;
  for (const record of records) {
    // Everything else is told relative to it.
    if (!begun && record.type !== 'watch-started') break;
    begun = true;
    at = Math.max(at, record.at);
    yield record;
    if (record.type === 'watch-ended') return;
  }
  if (!begun) {
    const { sessions, intervalMs, timeoutMs, maxDurationMs } = watch;
    const settings = { sessions, intervalMs, timeoutMs, maxDurationMs };
    yield { type: 'watch-started', at, time, gateVersion: VERSION, endpoint, ...settings };
    yield { type: 'held', at, sessions: 0, why: 'the process that watches did not begin' };
  }
  yield { type: 'watch-ended', at, why: 'broke-off' };
}
