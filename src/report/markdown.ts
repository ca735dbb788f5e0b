import { htmlText, visible } from './escape.ts';

/*
 * Untrusted text inside Markdown (GitHub flavoured, CommonMark underneath). Each function takes raw text, already
 * bounded, and gives Markdown that shows it and is nothing else: no heading, link, HTML, emphasis, mention or cell.
 */

// What GitHub turns into a link, a mention, a reference or an emoji without any bracket around it.
const AUTOLINKED = /:\/\/|www\.|@|mailto:|xmpp:|#\d|:[\w+-]+:/i;
const PUNCTUATION = /[\\`*_[\]~$#]/g;
// A list item, a rule, a setext underline, a table's delimiter row, a numbered item.
const BLOCK_START = /^(?:[-+=:]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Running text on one line, in a cell, a heading or a list item too. Addresses become code, so that nothing links. */
export function inline(text: string): string {
  const words = visible(text).trim().split(/( +)/);
  return words
    .map((word, at) => {
      if (AUTOLINKED.test(word)) return code(word);
      const plain = word
        .replace(PUNCTUATION, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('|', '&#124;');
      return at === 0 ? plain.replace(BLOCK_START, blockStart) : plain;
    })
    .join('');
}

function blockStart(match: string): string {
  return /^\d/.test(match)
    ? `${match.slice(0, -1)}&#${match.charCodeAt(match.length - 1)};`
    : `\\${match}`;
}

/** Words between backticks, with a blank or the text's end on both sides: two code spans that touch would become one. */
export const QUOTED = /(?<=^|\s)`([^`\n]+)`(?=[.,:;]?(?:\s|$))/;

/** Running text as `inline` makes it, in which words between backticks become code. */
export function prose(text: string): string {
  return text
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? code(part) : betweenCode(part)))
    .join('');
}

function betweenCode(text: string): string {
  const words = text.trim();
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inline(words)}${/\s$/.test(text) ? ' ' : ''}`;
}

/** A code span. */
export function code(text: string): string {
  const content = visible(text);
  if (content.trim() === '') return '*empty*';
  const pad = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  const fence = '`'.repeat(longestRun(content) + 1);
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** A fenced block; line breaks and tabs of `text` are kept. `language` is ours. */
export function fenced(text: string, language = ''): string {
  const content = visible(text.replace(/\r\n?/g, '\n'), '\n\t').replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

/** A table of finished Markdown cells; no rows, no table. A column whose letter in `align` is `r` stands on the right. */
export function table(head: string[], rows: string[][], align = ''): string {
  if (rows.length === 0) return '';
  const rules = head.map((_, at) => (align[at] === 'r' ? '--:' : '---'));
  return [head, rules, ...rows.map((cells) => cells.map(withoutPipes))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

// Only code spans still hold pipes here. Parsers differ on one that follows a backslash, so that one is spelt out.
function withoutPipes(cell: string): string {
  return cell.replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
}

/** A part that is closed until a person opens it. `summary` is raw text on an HTML line, `body` finished Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${htmlText(summary)}</summary>\n\n${body}\n\n</details>`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length);
  return longest;
}
