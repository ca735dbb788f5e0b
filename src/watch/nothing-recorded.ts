import type { WatchSettings } from '../config/settings.ts';
import type { WatchRecord } from '../decide/watch/record.ts';
import { VERSION } from '../version.ts';

/** What is known of an endpoint that could not be watched, as a recording: that, and why. It proves nothing. */
export function nothingRecorded(
  { endpoint, why }: { endpoint: string; why: string },
  { sessions, intervalMs, timeoutMs, maxDurationMs }: WatchSettings,
): WatchRecord[] {
  const asked = { sessions, intervalMs, timeoutMs, maxDurationMs };
  const time = new Date().toISOString();
  return [
    { type: 'watch-started', at: 0, time, gateVersion: VERSION, endpoint, ...asked },
    { type: 'held', at: 0, sessions: 0, why },
    { type: 'watch-ended', at: 0, why: 'broke-off' },
  ];
}
