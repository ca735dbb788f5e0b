import type { WatchEnd } from '../../decide/watch/record.ts';
import type { WatchResult } from '../../decide/watch/result.ts';
import { duration, grouped, plural } from '../words.ts';
import { definitions, foreign } from './html.ts';

const ENDS: Record<WatchEnd, string> = {
  asked: 'as asked',
  'max-duration': 'at its maximum duration',
  'owner-gone': 'when the job that started it was gone',
  'recording-full': 'when its recording was full',
  'broke-off': 'broke off: its recording ends without a word',
};

/** With which settings an endpoint was watched, and what such a watch cannot see. */
export function settingsAndLimits(result: WatchResult): string {
  const { settings, protocols } = result;
  const spoken = protocols.map(
    ({ transport, protocolVersion, stateful }) =>
      `${transport === 'sse' ? 'HTTP+SSE' : 'Streamable HTTP'} ${foreign(protocolVersion, 20)}, ${stateful ? 'with' : 'without'} sessions`,
  );
  const entries = [
    ['Interval', duration(settings.intervalMs)],
    ['Deadline of a probe', duration(settings.timeoutMs)],
    ['Sessions to hold', grouped(settings.sessions)],
    ...(settings.tool === undefined ? [] : [['Slow calls', foreign(settings.tool, 60)]]),
    ['Longest watch', duration(settings.maxDurationMs)],
    ['Ended', ENDS[result.ended]],
    ['Protocol', spoken.slice(0, 3).join('<br>') || 'none was spoken'],
  ];
  return `${definitions('settings', entries)}
<ul class="limits">${limits(result)
    .map((limit) => `<li>${limit}</li>`)
    .join('')}</ul>`;
}

function limits({ probes, failureRateBelow, settings, late }: WatchResult): string[] {
  const { ok, failed } = probes.new;
  return [
    ...(failed === 0 && ok > 0 && failureRateBelow !== undefined
      ? [
          `0 of ${grouped(ok)} new sessions failed: less than ${share(failureRateBelow)} of them fail (95 % confidence).`,
        ]
      : []),
    `An outage shorter than ${duration(settings.intervalMs)} may lie between two probes and not be seen.`,
    late.ticks > 0
      ? `${plural(late.ticks, 'probe')} began late by more than half an interval, the worst by ${duration(late.worstMs)}: what would have been seen then is not known.`
      : `No probe began late by more than half an interval; the worst was ${duration(late.worstMs)} late.`,
  ];
}

/** A share between 0 and 1 in percent with two digits that count: `0.39 %`. */
function share(part: number): string {
  return `${Number((part * 100).toPrecision(2))} %`;
}
