import type { WatchResult } from '../decide/watch/result.ts';
import { withDocsLinks } from './docs-link.ts';
import { truncateMiddle, visible, withoutCommands } from './escape.ts';
import { code, details, fenced, inline, table } from './markdown.ts';
import { type Detail, FULL } from './summary-detail.ts';
import { watchedHow, watchFacts } from './watch-facts.ts';
import { failureGroups } from './watch-failures.ts';
import { MOODS, watchMood, watchTitle } from './watch-level.ts';
import { WATCH_GLYPHS, watchPicture } from './watch-picture.ts';
import { plural } from './words.ts';

/** Characters of the picture's rows: a summary is narrow beside its menu. */
const WIDTH = 72;
const NAME = 13;

/** What watches came to as Markdown, ready to post. */
export function watchMarkdown(results: readonly WatchResult[]): string {
  const parts = results.map((result) => watchPart(result, '##', FULL));
  return `${parts.join('\n\n').split('\n').map(withoutCommands).join('\n')}\n`;
}

/** What the watches of a run came to, in its summary. */
export function watchedPart(results: readonly WatchResult[] = [], detail: Detail): string {
  const parts = results.slice(0, detail.watched).map((result) => watchPart(result, '###', detail));
  const more = results.length - parts.length;
  if (more > 0) parts.push(`${plural(more, 'watched endpoint')} not shown.`);
  return parts.join('\n\n');
}

function watchPart(result: WatchResult, heading: '##' | '###', detail: Detail): string {
  const short = (text: string) => inline(truncateMiddle(text, detail.text));
  const mood = watchMood(result);
  const said = [short(result.reason)];
  if (result.hint !== undefined) said.push(`**Next:** ${withDocsLinks(result.hint, detail.text)}`);
  const rows = watchFacts(result).map(([name, text]) => [`**${name}**`, short(text)]);
  return [
    `${heading} ${MOODS[mood].icon} ${watchTitle(result)}`,
    `${code(truncateMiddle(result.endpoint, 300))} · ${inline(watchedHow(result))}`,
    mood === 'good'
      ? said.join('\n\n')
      : `> [!${mood === 'bad' ? 'CAUTION' : 'WARNING'}]\n> ${said.join('\n>\n> ')}`,
    picture(result),
    table(['', 'What was seen'], rows),
    failures(result, detail),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function picture(result: WatchResult): string {
  const drawn = watchPicture(result, WIDTH);
  if (!drawn) return '';
  const lines = drawn.rows.map(
    ({ name, cells }) =>
      `${name.padEnd(NAME)}│${cells.map((kind) => WATCH_GLYPHS[kind].glyph).join('')}│`,
  );
  const key = drawn.legend.map(({ kind, text }) => `${WATCH_GLYPHS[kind].glyph} ${visible(text)}`);
  const below = ' '.repeat(NAME + 1);
  return fenced(
    [...lines, `${below}${drawn.axis}`, `${below}${key.join(' · ')}`].join('\n'),
    'text',
  );
}

function failures(result: WatchResult, detail: Detail): string {
  const groups = failureGroups(result);
  if (groups.length === 0 || detail.failures === 0) return '';
  const rows = groups
    .slice(0, detail.failures)
    .map(({ when, what, why }) => [when, what, inline(truncateMiddle(why, detail.text))]);
  const left = [
    groups.length > rows.length ? plural(groups.length - rows.length, 'more kind') : '',
    result.failuresLeftOut > 0 ? plural(result.failuresLeftOut, 'later failure') : '',
  ].filter(Boolean);
  const more = left.length > 0 ? `\n\n${left.join(' and ')} not shown.` : '';
  const total = result.failures.length + result.failuresLeftOut;
  return details(plural(total, 'failure'), `${table(['When', 'What', 'Why'], rows)}${more}`);
}
