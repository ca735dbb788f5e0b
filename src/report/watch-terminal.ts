import type { WatchResult } from '../decide/watch/result.ts';
import { withDocsUrls } from './docs-link.ts';
import { withoutCommands } from './escape.ts';
import { paintWith } from './paint.ts';
import { type Page, page } from './terminal-page.ts';
import { watchedHow, watchFacts } from './watch-facts.ts';
import { failureGroups } from './watch-failures.ts';
import { MOODS, watchMood, watchTitle } from './watch-level.ts';
import { WATCH_GLYPHS, type WatchKind, watchPicture } from './watch-picture.ts';
import { plural } from './words.ts';

/** Where the texts of facts, and the cells of the picture, begin. */
const INDENT = 16;
/** A line of a picture is easier to take in when it is not longer. */
const MAX_CELLS = 100;
const MAX_FAILURES = 12;
const MAX_ENDPOINTS = 10;

/** What a watch came to, as a whole page for a terminal; default 80 columns. */
export function watchText(result: WatchResult, style: { color: boolean; width?: number }): string {
  const out = page(paintWith(style.color), style.width ?? 80);
  watchLines(out, result);
  return `${out.lines.map(withoutCommands).join('\n')}\n`;
}

/** What the watches of a run came to, below a heading. */
export function watchedLines(out: Page, results: readonly WatchResult[] = []): void {
  if (results.length === 0) return;
  out.heading('Watched');
  for (const [at, result] of results.slice(0, MAX_ENDPOINTS).entries()) {
    if (at > 0) out.lines.push('');
    watchLines(out, result);
  }
  const more = results.length - MAX_ENDPOINTS;
  if (more > 0) out.text(`${plural(more, 'endpoint')} not shown.`, { indent: 2, style: 'dim' });
}

function watchLines(out: Page, result: WatchResult): void {
  const { mark, style } = MOODS[watchMood(result)];
  out.lines.push(out.paint(style, out.paint('bold', `${mark} ${watchTitle(result)}`)));
  out.text(`${result.endpoint} · ${watchedHow(result)}`, { indent: 2, style: 'dim' });
  out.lines.push('');
  out.text(result.reason, { indent: 2 });
  if (result.hint !== undefined) out.text(`Next: ${withDocsUrls(result.hint)}`, { indent: 2 });
  pictureLines(out, result);
  out.lines.push('');
  for (const [name, text] of watchFacts(result)) {
    const first = `  ${out.paint('dim', name)}`;
    out.text(text, { indent: INDENT, first });
  }
  failureLines(out, result);
}

function pictureLines(out: Page, result: WatchResult): void {
  const width = Math.min(MAX_CELLS, out.width - INDENT - 2);
  const picture = watchPicture(result, width);
  if (!picture) return;
  out.lines.push('');
  for (const { name, cells } of picture.rows)
    out.lines.push(`  ${name.padEnd(INDENT - 3)}│${painted(out, cells)}│`);
  out.lines.push(out.paint('dim', `${' '.repeat(INDENT)}${picture.axis}`));
  const key = picture.legend.map(({ kind, text }) => `${WATCH_GLYPHS[kind].glyph} ${text}`);
  out.text(key.join(' · '), { indent: INDENT, style: 'dim' });
}

function painted(out: Page, cells: readonly WatchKind[]): string {
  let line = '';
  for (let at = 0; at < cells.length; ) {
    const kind = cells[at]!;
    let end = at;
    while (end < cells.length && cells[end] === kind) end++;
    const { glyph, style } = WATCH_GLYPHS[kind];
    line += kind === 'none' ? glyph.repeat(end - at) : out.paint(style, glyph.repeat(end - at));
    at = end;
  }
  return line;
}

function failureLines(out: Page, result: WatchResult): void {
  const groups = failureGroups(result);
  if (groups.length === 0) return;
  out.lines.push('');
  out.text('What failed', { indent: 2, style: 'bold' });
  for (const { when, what, why } of groups.slice(0, MAX_FAILURES))
    out.text(`${what}: ${why}`, { indent: INDENT + 4, first: `  ${out.paint('dim', when)}` });
  const more = groups.length - MAX_FAILURES;
  const left = [
    more > 0 ? plural(more, 'more kind') : '',
    result.failuresLeftOut > 0 ? plural(result.failuresLeftOut, 'later failure') : '',
  ].filter(Boolean);
  if (left.length > 0) out.text(`${left.join(' and ')} not shown.`, { indent: 2, style: 'dim' });
}
