import type { WatchResult } from '../../decide/watch/result.ts';
import { duration, grouped, plural } from '../words.ts';
import { foreign, table } from './html.ts';
import { levelName, levelTitle, resultMark, worstLevel } from './levels.ts';
import { icon } from './verdict.ts';

const MAX_ROWS = 50;

/** Several endpoints at a glance: the worst level, and a row for each, which leads to its section. */
export function overview(
  results: readonly WatchResult[],
  sections: readonly WatchResult[],
): string {
  if (results.length === 0) return '<p class="empty">Nothing was watched.</p>';
  const worst = worstLevel(results);
  const missed = results.filter(({ met }) => !met).length;
  const mark = results.some((result) => resultMark(result) === 'no')
    ? 'no'
    : results.some((result) => resultMark(result) === 'unknown')
      ? 'unknown'
      : 'yes';
  const asked = missed > 0 ? `${plural(missed, 'endpoint')} missed what was required.` : '';
  const rows = results.slice(0, MAX_ROWS).map((result) => row(result, sections.indexOf(result)));
  const more = results.length - rows.length;
  return `<section class="overview" aria-label="All endpoints">
<div class="verdict ${mark}">${icon(mark)}<div><h2>${levelTitle(worst)}</h2>
<p class="reason">The worst of ${plural(results.length, 'endpoint')} counts. ${asked}</p></div></div>
${table('Endpoints', ['Endpoint', 'Level', 'Downtime', 'Lost calls', 'Sessions kept'], rows)}
${more > 0 ? `<p class="left-out">${plural(more, 'more endpoint')} left out here.</p>` : ''}
</section>`;
}

function row(result: WatchResult, section: number): string[] {
  const { sessions } = result;
  const name = foreign(result.endpoint, 100);
  return [
    section < 0 ? name : `<a href="#w${section + 1}">${name}</a>`,
    `${icon(resultMark(result))} ${levelName(result.level)}`,
    result.downtimeMs > 0 ? duration(result.downtimeMs) : 'none',
    grouped(result.lostCalls),
    `${grouped(sessions.kept)} of ${grouped(sessions.total)}`,
  ];
}
