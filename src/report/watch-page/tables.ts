import type { WatchResult } from '../../decide/watch/result.ts';
import { duration, grouped, plural } from '../words.ts';
import { elapsed, timeOfDay } from './clock.ts';
import { foreign, table } from './html.ts';

type Failure = WatchResult['failures'][number];

const PROBES: Record<Failure['probe'], string> = {
  new: 'New session',
  call: 'Call',
  stream: 'Stream',
  slow: 'Slow call',
};

const FAILURES: Record<Failure['failure'], string> = {
  connect: 'no connection',
  reset: 'connection cut',
  timeout: 'no answer in time',
  status: 'HTTP error',
  refused: 'refused',
  'unknown-session': 'session unknown',
  'rpc-error': 'JSON-RPC error',
  protocol: 'not MCP',
  stream: 'stream ended',
  session: 'session ended',
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
        ? `${duration(durationMs - from)}, to the end of the watch`
        : duration(until - from),
      grouped(failed),
    ]);
  const shown = table('Outages', ['No.', 'From', 'Until a new session worked', 'Failed'], rows);
  return shown + leftOut(outages.length - rows.length + outagesLeftOut, 'outage');
}

/** What failed; the same failure several times in a row is one row. */
export function failureTable(result: WatchResult, most: number): string {
  const runs = inRuns(result.failures);
  const shown = runs.slice(0, most);
  const rows = shown.map(({ first, last, count }) => {
    const session = first.session !== undefined && count === 1 ? `, session ${first.session}` : '';
    const until = count > 1 ? `, until ${elapsed(last.at, true)}` : '';
    return [
      `${when(result, first.at)}${until}`,
      `${PROBES[first.probe]}: ${FAILURES[first.failure]}${count > 1 ? ` <b>× ${grouped(count)}</b>` : session}`,
      foreign(first.why),
    ];
  });
  const hidden = runs.slice(most).reduce((sum, { count }) => sum + count, result.failuresLeftOut);
  return table('What failed', ['When', 'What', 'Why'], rows) + leftOut(hidden, 'failure');
}

function inRuns(failures: readonly Failure[]): { first: Failure; last: Failure; count: number }[] {
  const runs: { first: Failure; last: Failure; count: number }[] = [];
  for (const failure of failures) {
    const run = runs.at(-1);
    if (run && alike(run.first, failure)) {
      run.last = failure;
      run.count++;
    } else runs.push({ first: failure, last: failure, count: 1 });
  }
  return runs;
}

function alike(a: Failure, b: Failure): boolean {
  return a.probe === b.probe && a.failure === b.failure && a.why === b.why;
}

function when({ startedAt }: WatchResult, at: number): string {
  const time = timeOfDay(startedAt, at);
  return `${elapsed(at, true)}${time && ` <small>${time}</small>`}`;
}

function leftOut(n: number, what: string): string {
  return n > 0 ? `<p class="left-out">${plural(n, `more ${what}`)} left out here.</p>` : '';
}
