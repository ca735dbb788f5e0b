import type { WatchResult } from '../decide/watch/result.ts';
import { span } from '../decide/watch/words.ts';
import { truncateMiddle } from './escape.ts';
import { duration, grouped, plural } from './words.ts';

const MAX_VERSION = 60;

/** How it was watched: `10 sessions, a new one every 100 ms, for 30 s`. */
export function watchedHow({ settings, sessions, durationMs }: WatchResult): string {
  const held = plural(sessions.total || settings.sessions, 'held session');
  return `${held} and a new one every ${span(settings.intervalMs)}, for ${duration(durationMs)}`;
}

/** What was seen, a name and a text each; raw. */
export function watchFacts(result: WatchResult): [string, string][] {
  const { probes, settings } = result;
  const facts: [string, string | undefined][] = [
    ['Downtime', downtime(result)],
    ['Calls', calls('', probes.call)],
    ['Slow calls', settings.tool === undefined ? undefined : calls(settings.tool, probes.slow)],
    ['Sessions', sessions(result)],
    ['Streams', streams(result)],
    ['Versions', versions(result)],
    ['Protocol', protocols(result)],
    ['Late probes', late(result)],
    ['Ended', ENDS[result.ended]],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** How a watch ended, where it did not end as asked. */
export const ENDS: Record<WatchResult['ended'], string | undefined> = {
  asked: undefined,
  'max-duration': 'at its maximum duration (max-duration)',
  'owner-gone': 'when the process that began it was gone',
  'recording-full': 'when the recording was full',
  'broke-off': 'nobody knows how: the recording breaks off',
};

function downtime(result: WatchResult): string {
  const { probes, outages, outagesLeftOut, longestOutage, failureRateBelow, downtimeMs } = result;
  const { ok, failed } = probes.new;
  if (ok + failed === 0) return 'not measured';
  if (failed === 0) {
    // Three by N: it says nothing where N is small.
    const bound =
      failureRateBelow === undefined || failureRateBelow > 0.5
        ? ''
        : `, so fewer than ${percent(failureRateBelow)} fail (95 % sure)`;
    return `none in ${plural(ok, 'new session')}${bound}`;
  }
  const count = outages.length + outagesLeftOut;
  const of = `${grouped(failed)} of ${plural(ok + failed, 'new session')}`;
  if (count === 0) return `not known: ${of} were refused, because the server was asked too often`;
  const longest = longestOutage
    ? `${count === 1 ? 'it' : 'the longest'} lasted ${range(longestOutage)}, from ${clock(longestOutage.from)} on`
    : '';
  return `${span(downtimeMs)} in ${plural(count, 'outage')}: ${longest}; ${of} failed`;
}

function range({ minMs, maxMs }: { minMs: number; maxMs: number }): string {
  const [least, most] = [span(minMs), span(maxMs)];
  if (minMs === 0) return `at most ${most}`;
  return least === most ? `about ${most}` : `between ${least} and ${most}`;
}

/** A share between 0 and 1: `0.3 %`. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value < 0.1 ? value.toPrecision(1) : value.toFixed(1).replace(/\.0$/, '')} %`;
}

function calls(tool: string, { ok, failed }: { ok: number; failed: number }): string {
  const of = tool === '' ? '' : ` of ${truncateMiddle(tool, MAX_VERSION)}`;
  if (ok + failed === 0) return `none${of} was answered`;
  return failed === 0
    ? `${grouped(ok)}${of} answered, none lost`
    : `${grouped(failed)} of ${grouped(ok + failed)}${of} lost`;
}

function sessions({ sessions: all, longestGapMs }: WatchResult): string {
  const fates = (
    [
      [all.kept, 'kept'],
      [all.endedGracefully, 'ended properly'],
      [all.lost, 'lost'],
      [all.endedAbruptly, 'cut'],
      [all.hung, 'hanging'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, fate]) => `${grouped(count)} ${fate}`);
  if (fates.length === 0) return 'none held';
  const gap =
    longestGapMs === undefined
      ? ''
      : `; at most ${span(longestGapMs)} without an answer until another took its place`;
  return `${grouped(all.total)} held: ${fates.join(', ')}${gap}`;
}

function streams({ probes: { stream } }: WatchResult): string | undefined {
  const { ok, failed } = stream;
  if (ok + failed === 0) return undefined;
  return failed === 0
    ? `${grouped(ok)} opened, none broke off`
    : `${grouped(failed)} of ${grouped(ok + failed)} broke off`;
}

function versions({ versions: all, timeline }: WatchResult): string {
  const [first, ...later] = all;
  if (first === undefined) return 'not told by the server';
  const names = later.slice(0, 4).map((version) => {
    const at = timeline.columns.findIndex((column) => Object.hasOwn(column.versions, version));
    const when = at < 0 ? '' : `, seen from ${clock(at * timeline.columnMs)} on`;
    return `${truncateMiddle(version, MAX_VERSION)}${when}`;
  });
  const more = later.length > 4 ? [`${later.length - 4} more`] : [];
  return [truncateMiddle(first, MAX_VERSION), ...names, ...more].join('; then ');
}

function protocols({ protocols: all }: WatchResult): string | undefined {
  const texts = all.map(
    ({ protocolVersion, transport, stateful, streams: held }) =>
      `${truncateMiddle(protocolVersion, 40)}, ${transport}, ${stateful ? 'with' : 'without'} sessions${held ? '' : ', without streams to hold'}`,
  );
  return texts.length === 0 ? undefined : texts.join('; then ');
}

function late({ late: { ticks, worstMs } }: WatchResult): string | undefined {
  return ticks === 0 ? undefined : `${grouped(ticks)}, the worst by ${duration(worstMs)}`;
}

/** A moment of a watch: `12.3 s`, `2 min 5 s`. */
export function clock(ms: number): string {
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : duration(ms);
}
