import { truncateMiddle } from './escape.ts';
import { inline } from './markdown.ts';
import { DOCS_URL } from './render-context.ts';

/** A page of ours, as hints of a watch name it. */
export const DOCS_PAGE = /\bdocs\/([a-z-]{1,40}\.md(?:#[a-z-]{1,60})?)/;

/** Raw text in which pages of ours become addresses. */
export function withDocsUrls(text: string, docsUrl = DOCS_URL): string {
  return text.replace(new RegExp(DOCS_PAGE, 'g'), (_, page: string) => `${docsUrl}${page}`);
}

/** Running text as Markdown, at most `max` characters of it, in which pages of ours become links. */
export function withDocsLinks(text: string, max: number, docsUrl = DOCS_URL): string {
  return truncateMiddle(text, max)
    .split(DOCS_PAGE)
    .map((part, at) => {
      if (at % 2 === 1) return `[docs/${part}](${docsUrl}${part})`;
      if (part.trim() === '') return part === '' ? '' : ' ';
      return `${/^\s/.test(part) ? ' ' : ''}${inline(part)}${/\s$/.test(part) ? ' ' : ''}`;
    })
    .join('');
}
