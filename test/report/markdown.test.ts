import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/report/escape.ts';
import { code, details, fenced, inline, prose, table } from '../../src/report/markdown.ts';
import { nastyText } from './hostile-text.ts';
import { markdownStructure, withoutCode } from './markdown-structure.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', '#124': '|' };

// What a reader sees of inline Markdown that has no markup but code spans.
function seen(markdown: string): string {
  let text = '';
  for (let at = 0; at < markdown.length; ) {
    const rest = markdown.slice(at);
    const [escaped] = /^\\[!-/:-@[-`{-~]/.exec(rest) ?? [];
    const entity = /^&(#?\w+);/.exec(rest);
    const [run] = /^`+/.exec(rest) ?? [];
    if (escaped) {
      text += escaped[1];
      at += 2;
    } else if (entity) {
      const name = entity[1]!;
      text += ENTITIES[name] ?? String.fromCodePoint(Number(name.slice(1)));
      at += entity[0].length;
    } else if (run) {
      const end =
        at + run.length + rest.slice(run.length).search(new RegExp(`(?<!\`)${run}(?!\`)`));
      const content = markdown.slice(at + run.length, end);
      text += /^ .*[^ ].* $/.test(content) ? content.slice(1, -1) : content;
      at = end + run.length;
    } else {
      text += rest[0];
      at++;
    }
  }
  return text;
}

describe('prose', () => {
  it('has words between backticks as code, and nothing else that is markup', () => {
    expect(prose('Argument `a[].b_c` of tool "t" may be `|`, see a`b`c.')).toBe(
      'Argument `a[].b_c` of tool "t" may be `|`, see a\\`b\\`c.',
    );
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 6 }), (texts) => {
        const markdown = prose(texts.map((text, at) => (at % 2 ? `\`${text}\`` : text)).join(' '));
        expect(markdown).not.toMatch(/[\r\n]/);
        const rest = withoutCode(markdown.replaceAll('*empty*', ''))
          .replace(/\\[!-/:-@[-`{-~]/g, '\u25a1')
          .replace(/&(?:amp|lt|gt|#\d+);/g, '');
        expect(rest).not.toMatch(/:\/\/|www\.|@|[*_[\]<>|~$#`\\&]/i);
      }),
    );
  });
});

describe('inline', () => {
  it('promise 10: is text and code spans and nothing else, and shows what was given', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const markdown = inline(text);
        expect(markdown).not.toMatch(/[\r\n]/);
        const prose = withoutCode(markdown).replace(/\\[!-/:-@[-`{-~]/g, '\u25a1');
        expect(prose).not.toMatch(/:\/\/|www\.|@|&(?!(?:amp|lt|gt|#\d+);)/i);
        expect(prose.replace(/&#\d+;/g, '')).not.toMatch(/[*_[\]<>|~$#`\\]/);
        expect(prose).not.toMatch(/^(?:[-+=:]|\d+[.)](?:\s|$)|\s{4})/);
        expect(seen(markdown)).toBe(visible(text).trim());
      }),
    );
  });

  it('reads well for ordinary text', () => {
    expect(inline('Parameter limit became required (was optional).')).toBe(
      'Parameter limit became required (was optional).',
    );
    expect(inline('see https://a.b/?x=1|2 now')).toBe('see `https://a.b/?x=1|2` now');
    expect(inline('1. one')).toBe('&#49;. one');
    expect(inline('0.1.0')).toBe('0.1.0');
  });
});

describe('code', () => {
  it('is one span that shows what was given', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const span = code(text);
        if (visible(text).trim() === '') expect(span).toBe('*empty*');
        else {
          expect(withoutCode(span)).toBe('\u25a1');
          expect(seen(span)).toBe(visible(text));
        }
      }),
    );
  });
});

describe('blocks', () => {
  it('a fence ends where it should', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const {
          fences,
          headings,
          details: folded,
        } = markdownStructure(`${fenced(text)}\n## after`);
        expect({ fences, headings, folded }).toEqual({
          fences: 1,
          headings: ['## after'],
          folded: 0,
        });
      }),
    );
  });

  it('a table keeps its cells', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, two) => {
        const text = table(
          ['', 'A', 'B'],
          [
            ['x', code(one), inline(two)],
            [inline(one), code(two), ''],
          ],
        );
        expect(markdownStructure(text).tables).toEqual([[3, 3, 3, 3]]);
      }),
    );
  });

  it('details are closed, and their title is no HTML', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, body) => {
        expect(markdownStructure(details(title, fenced(body))).details).toBe(1);
      }),
    );
  });

  it('no rows, no table', () => {
    expect(table(['A'], [])).toBe('');
  });
});
