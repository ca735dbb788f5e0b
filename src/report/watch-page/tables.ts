import type { ProbeFailure } from '../../decide/watch/record.ts';
import type { WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { grouped, plural } from '../words.ts';
import { elapsed, timeOfDay } from './clock.ts';
import { foreign, table } from './html.ts';

type Failure = WatchResult['failures'][number];

const PROBES: Record<Failure['probe'], string> = {
  new: 'New session',
  call: 'Call',
  stream: 'Stream',
  slow: 'Slow call',
};

const FAILURES: Record<ProbeFailure, string> = {
  connect: 'no connection',
  reset: 'connection cut',
  timeout: 'no answer in time',
  status: 'HTTP error',
  limited: 'asked too often',
  refused: 'refused',
  'unknown-session': 'session unknown',
  'rpc-error': 'JSON-RPC error',
  protocol: 'not MCP',
};

/** When no new session worked; nothing where there was no outage. */
export function outageTable(result: WatchResult, most: number): string {
  const { outages, outagesLeftOut, durationMs } = result;
  const rows = outages
    .slice(0, most)
    .map(({ from, until, failed }, at) => [
      `${at + 1}`,
      when(result, from),
      until === undefined
        ? `${span(durationMs - from)}, to the end of the watch`
        : span(until - from),
      grouped(failed),
    ]);
  const shown = table('Outages', ['No.', 'From', 'Until a new session worked', 'Failed'], rows);
  return shown + leftOut(outages.length - rows.length + outagesLeftOut, 'outage');
}

/** What failed; the same failure several times, soon after each other, is one row. */
export function failureTable(result: WatchResult, most: number): string {
  const runs = episodes(result.failures);
  const shown = runs.slice(0, most);
  const rows = shown.map(({ first, last, count }) => {
    const session = first.session !== undefined && count === 1 ? `, session ${first.session}` : '';
    const end = elapsed(last.at, true);
    const until = end === elapsed(first.at, true) ? '' : `, until ${end}`;
    return [
      `${when(result, first.at)}${until}`,
      `${whatFailed(first)}${count > 1 ? ` <b>× ${grouped(count)}</b>` : session}`,
      foreign(first.why),
    ];
  });
  const hidden = runs.slice(most).reduce((sum, { count }) => sum + count, result.failuresLeftOut);
  return (
    table('What failed', ['When', 'What', 'Why'], rows, 'failures') + leftOut(hidden, 'failure')
  );
}

function whatFailed({ probe, failure }: Failure): string {
  if (failure === 'session') return 'Session ended';
  if (failure === 'stream') return 'Stream broke off';
  return `${PROBES[probe]}: ${FAILURES[failure]}`;
}

interface Episode {
  first: Failure;
  last: Failure;
  count: number;
}

/** Failures that are alike and come this soon after each other are one episode, whatever fails between them. */
const SOON_MS = 10_000;

function episodes(failures: readonly Failure[]): Episode[] {
  const all: Episode[] = [];
  const latest = new Map<string, Episode>();
  for (const failure of failures) {
    const key = JSON.stringify([failure.probe, failure.failure, failure.why]);
    const episode = latest.get(key);
    if (episode && failure.at - episode.last.at <= SOON_MS) {
      episode.last = failure;
      episode.count++;
    } else {
      const begun = { first: failure, last: failure, count: 1 };
      all.push(begun);
      latest.set(key, begun);
    }
  }
  return all;
}

function when({ startedAt }: WatchResult, at: number): string {
  const time = timeOfDay(startedAt, at);
  return `${elapsed(at, true)}${time && ` <small>${time}</small>`}`;
}

function leftOut(n: number, what: string): string {
  return n > 0 ? `<p class="left-out">${plural(n, `more ${what}`)} left out here.</p>` : '';
}
