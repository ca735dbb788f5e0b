import type { WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { ENDS, percent } from '../watch-facts.ts';
import { grouped, plural } from '../words.ts';
import { definitions, foreign } from './html.ts';

const MAX_PROTOCOLS = 3;

/** With which settings an endpoint was watched, and what such a watch cannot see. */
export function settingsAndLimits(result: WatchResult): string {
  const { settings, protocols } = result;
  const spoken = protocols.map(
    ({ transport, protocolVersion, stateful, streams }) =>
      `${foreign(protocolVersion, 20)} over ${transport === 'sse' ? 'HTTP+SSE' : 'Streamable HTTP'}, ${stateful ? 'with' : 'without'} sessions${streams ? '' : ', without streams to hold'}`,
  );
  const entries = [
    ['Interval', span(settings.intervalMs)],
    ['Deadline of a probe', span(settings.timeoutMs)],
    ['Sessions to hold', grouped(settings.sessions)],
    ...(settings.tool === undefined ? [] : [['Slow calls', foreign(settings.tool, 60)]]),
    ['Maximum duration', span(settings.maxDurationMs)],
    ['Ended', ENDS[result.ended] ?? 'as asked'],
    ['Protocol', spoken.slice(0, MAX_PROTOCOLS).join('<br>') || 'none was spoken'],
  ];
  const items = limits(result).map((limit) => `<li>${limit}</li>`);
  return `${definitions('settings', entries)}
<ul class="limits">${items.join('')}</ul>`;
}

function limits({ probes, failureRateBelow, settings, late }: WatchResult): string[] {
  const { ok, failed } = probes.new;
  return [
    ...(failed === 0 && failureRateBelow !== undefined && failureRateBelow <= 0.5
      ? [
          `0 of ${grouped(ok)} new sessions failed: less than ${percent(failureRateBelow)} of them fail (95 %).`,
        ]
      : []),
    `An outage shorter than ${span(settings.intervalMs)} may lie between two probes, and is not seen then.`,
    late.ticks > 0
      ? `${plural(late.ticks, 'probe')} began late by more than half an interval, the worst by ${span(late.worstMs)}: what would have been seen in time is not known.`
      : 'No probe began late by more than half an interval.',
  ];
}
