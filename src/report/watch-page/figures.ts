import type { SessionFates, WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { grouped, plural } from '../words.ts';
import { elapsed, timeOfDay } from './clock.ts';
import { definitions, foreign } from './html.ts';

/** The figures that matter, in the order in which a reader asks for them. */
export function figures(result: WatchResult): string {
  const { probes, longestGapMs, durationMs } = result;
  const news = probes.new.ok + probes.new.failed;
  return definitions('figures', [
    ['Downtime', downtime(result), `in ${span(durationMs)}`],
    longestOutage(result),
    ['New sessions', failedOf(probes.new.failed, 'failed'), `of ${grouped(news)} opened`],
    [
      'Calls',
      failedOf(result.lostCalls, 'lost'),
      `of ${grouped(allCalls(result))} in held sessions`,
    ],
    ['Held sessions', keptSessions(result.sessions), fates(result.sessions)],
    ...(longestGapMs === undefined
      ? []
      : [['Longest session gap', span(longestGapMs), 'until another took its place']]),
    ['Versions', versions(result.versions), versionNote(result.versions)],
  ]);
}

function allCalls({ probes, lostCalls }: WatchResult): number {
  const { call, slow } = probes;
  return call.ok + slow.ok + Math.max(lostCalls, call.failed + slow.failed);
}

function downtime({ downtimeMs, probes }: WatchResult): string {
  if (downtimeMs > 0) return bad(span(downtimeMs));
  return probes.new.ok + probes.new.failed === 0 ? 'not measured' : 'none';
}

function longestOutage({ longestOutage, startedAt, probes }: WatchResult): string[] {
  if (!longestOutage) return ['Longest outage', probes.new.ok > 0 ? 'none' : 'not measured'];
  const { from, minMs, maxMs } = longestOutage;
  const range = minMs > 0 ? `${span(minMs)} to ${span(maxMs)}` : `up to ${span(maxMs)}`;
  const time = timeOfDay(startedAt, from);
  const note = `from ${elapsed(from, true)} on${time && `, ${time} UTC`}`;
  return ['Longest outage', bad(range), note];
}

function keptSessions({ total, kept }: SessionFates): string {
  if (total === 0) return 'none';
  return kept === total ? `${grouped(kept)} kept` : `${grouped(kept)} of ${grouped(total)} kept`;
}

/** What became of those that were not kept: `2 lost, 1 hanging`. */
function fates(sessions: SessionFates): string {
  const others = [
    [sessions.endedGracefully, 'ended properly'],
    [sessions.lost, 'lost'],
    [sessions.endedAbruptly, 'cut'],
    [sessions.hung, 'hanging'],
  ] as const;
  const seen = others.filter(([n]) => n > 0).map(([n, fate]) => `${grouped(n)} ${fate}`);
  if (seen.length > 0) return seen.join(', ');
  return sessions.total > 0 ? 'all work in the end' : '';
}

function versions(all: readonly string[]): string {
  if (all.length === 0) return 'not told';
  const shown = all.length <= 3 ? all : [all[0]!, all.at(-1)!];
  const arrow = all.length <= 3 ? ' → ' : ' → … → ';
  return shown.map((version) => foreign(version, 40)).join(arrow);
}

function versionNote({ length }: readonly string[]): string {
  if (length === 0) return 'by no answer';
  return length === 1 ? 'the only one seen' : `${plural(length, 'version')} seen`;
}

function failedOf(n: number, word: string): string {
  return n > 0 ? bad(`${grouped(n)} ${word}`) : `0 ${word}`;
}

function bad(text: string): string {
  return `<span class="bad">${text}</span>`;
}
