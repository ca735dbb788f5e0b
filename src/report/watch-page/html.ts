import { DOCS_PAGE } from '../docs-link.ts';
import { htmlText, truncateMiddle } from '../escape.ts';
import { QUOTED } from '../markdown.ts';
import { DOCS_URL } from '../render-context.ts';

/*
 * Text from outside inside the page. Each function takes raw text and gives finished HTML of it, bounded.
 * Hidden characters are spelt out by `htmlText`; letters that run from right to left stay on their own in `<bdi>`.
 */

/** Text from outside in an element: a name, an error. At most `max` characters. */
export function foreign(text: string, max = 160): string {
  return `<bdi class="foreign">${htmlText(truncateMiddle(text, max)) || '<i>empty</i>'}</bdi>`;
}

/** Running text, in which words between backticks become code. At most `max` characters. */
export function prose(text: string, max = 600): string {
  const parts = truncateMiddle(text, max).split(QUOTED);
  const words = parts.map((part, at) =>
    at % 2 === 1 ? `<code>${htmlText(part)}</code>` : htmlText(part),
  );
  return `<bdi>${words.join('')}</bdi>`;
}

/** A hint, in which pages of our documentation become links. At most `max` characters. */
export function hint(text: string, max = 600): string {
  const parts = truncateMiddle(text, max).split(DOCS_PAGE);
  const words = parts.map((part, at) =>
    at % 2 === 1
      ? `<a href="${DOCS_URL}${part}" rel="noreferrer">docs/${part}</a>`
      : prose(part, max),
  );
  return words.join('');
}

/** Text from outside in an attribute or an SVG title, where no element can be: isolated by characters. */
export function plain(text: string, max = 40): string {
  return `\u2068${htmlText(truncateMiddle(text, max))}\u2069`;
}

/** A table with a caption, of finished HTML cells; no rows, no table. The first cell of a row is its head. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly string[][],
  className = '',
): string {
  if (rows.length === 0) return '';
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  const named = className && ` class="${className}"`;
  return `<table${named}><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/** A list of names, values and notes below them, of finished HTML. */
export function definitions(className: string, entries: readonly (readonly string[])[]): string {
  const all = entries.map(
    ([name, value, note]) =>
      `<div><dt>${name}</dt><dd>${value}${note ? `<small>${note}</small>` : ''}</dd></div>`,
  );
  return `<dl class="${className}">${all.join('\n')}</dl>`;
}
