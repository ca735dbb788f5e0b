import type { WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { watchTitle, worstLevel } from '../watch-level.ts';
import { grouped, plural } from '../words.ts';
import { foreign, table } from './html.ts';
import { levelName, shownAs } from './levels.ts';
import type { Section } from './sections.ts';
import { icon } from './verdict.ts';

const MAX_ROWS = 30;
const MOODS = ['bad', 'look', 'good'] as const;

/** Several endpoints at a glance: the worst level, and a row for each, which leads to its section. */
export function overview(results: readonly WatchResult[], sections: readonly Section[]): string {
  const level = worstLevel(results);
  if (level === undefined) return '<section><p class="empty">Nothing was watched.</p></section>';
  const worst = results.find((result) => result.level === level)!;
  const moods = results.map((result) => shownAs(result).mood);
  const mood = MOODS.find((one) => moods.includes(one)) ?? 'good';
  const sign = mood === 'good' ? 'yes' : mood === 'bad' ? 'no' : shownAs(worst).sign;
  const missed = results.filter(({ met }) => !met).length;
  const asked = missed > 0 ? ` ${plural(missed, 'endpoint')} missed what is required.` : '';
  const sectionOf = (result: WatchResult) => sections.find((one) => one.result === result);
  const rows = results.slice(0, MAX_ROWS).map((result) => row(result, sectionOf(result)));
  const more = results.length - rows.length;
  return `<section aria-label="All endpoints">
<div class="verdict ${mood}">${icon({ sign, mood })}<div><h2>${watchTitle({ level })}</h2>
<p>The worst of ${plural(results.length, 'endpoint')} counts.${asked}</p></div></div>
${table('Endpoints', ['Endpoint', 'Level', 'Downtime', 'Lost calls', 'Sessions kept'], rows)}
${more > 0 ? `<p class="left-out">${plural(more, 'more endpoint')} left out here.</p>` : ''}
</section>`;
}

function row(result: WatchResult, section: Section | undefined): string[] {
  const { sessions } = result;
  const name = foreign(result.endpoint, 80);
  return [
    section ? `<a href="#${section.id}">${name}</a>` : name,
    `${icon(shownAs(result))} ${levelName(result.level)}`,
    result.downtimeMs > 0 ? span(result.downtimeMs) : 'none',
    grouped(result.lostCalls),
    `${grouped(sessions.kept)} of ${grouped(sessions.total)}`,
  ];
}
