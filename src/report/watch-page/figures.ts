import type { SessionFates, WatchResult } from '../../decide/watch/result.ts';
import { duration, grouped, plural } from '../words.ts';
import { elapsed, timeOfDay } from './clock.ts';
import { definitions, foreign } from './html.ts';

/** The figures that matter, in the order in which a reader asks for them. */
export function figures(result: WatchResult): string {
  const { probes, longestGapMs } = result;
  const calls = total(probes.call) + total(probes.slow);
  const news = total(probes.new);
  return definitions('figures', [
    [
      'Downtime',
      result.downtimeMs > 0 ? bad(duration(result.downtimeMs)) : 'none',
      `in ${duration(result.durationMs)}`,
    ],
    longestOutage(result),
    [
      'New sessions',
      failedOf(probes.new.failed, 'failed'),
      `of ${grouped(news)} opened, each on a new connection`,
    ],
    [
      'Calls in held sessions',
      failedOf(result.lostCalls, 'lost'),
      `of ${grouped(Math.max(calls, result.lostCalls))}`,
    ],
    ['Held sessions', heldSessions(result.sessions), fates(result.sessions)],
    ...(longestGapMs === undefined
      ? []
      : [['Longest session gap', duration(longestGapMs), 'until another one took its place']]),
    ['Versions seen', versions(result.versions)],
  ]);
}

/** `between 8.8 s and 10.8 s`; an outage of one failed probe may have been as short as that. */
export function outageRange({ minMs, maxMs }: { minMs: number; maxMs: number }): string {
  return minMs > 0 ? `${duration(minMs)} to ${duration(maxMs)}` : `under ${duration(maxMs)}`;
}

function longestOutage({ longestOutage, startedAt, settings }: WatchResult): string[] {
  if (!longestOutage) {
    return ['Longest outage', 'none', `none of ${duration(settings.intervalMs)} or more`];
  }
  const time = timeOfDay(startedAt, longestOutage.from);
  const from = `from ${elapsed(longestOutage.from, true)}${time && ` (${time} UTC)`}`;
  return ['Longest outage', bad(outageRange(longestOutage)), from];
}

function heldSessions({ total, kept }: SessionFates): string {
  if (total === 0) return 'none';
  if (kept === total) return `${grouped(kept)} kept`;
  return `${grouped(kept)} of ${grouped(total)} kept`;
}

/** What became of those that were not kept: `2 lost, 1 hung`. */
export function fates(sessions: SessionFates): string {
  const others = [
    [sessions.endedGracefully, 'ended cleanly'],
    [sessions.endedAbruptly, 'cut off'],
    [sessions.lost, 'lost (unknown to the server)'],
    [sessions.hung, 'hung'],
  ] as const;
  const seen = others.filter(([n]) => n > 0).map(([n, fate]) => `${grouped(n)} ${fate}`);
  if (seen.length > 0) return seen.join(', ');
  return sessions.total > 0 ? `all ${plural(sessions.total, 'session')} still work` : '';
}

function versions(all: readonly string[]): string {
  if (all.length === 0) return 'none told';
  const shown = all.length <= 3 ? all : [all[0]!, all.at(-1)!];
  const arrow = all.length <= 3 ? ' → ' : ' → … → ';
  return shown.map((version) => foreign(version, 40)).join(arrow);
}

function failedOf(n: number, word: string): string {
  return n > 0 ? bad(`${grouped(n)} ${word}`) : `0 ${word}`;
}

function bad(text: string): string {
  return `<span class="bad">${text}</span>`;
}

function total({ ok, failed }: { ok: number; failed: number }): number {
  return ok + failed;
}
