import { truncateMiddle, visible } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { columns, wrap } from './wrap.ts';

/** Characters of one text from outside that a terminal shows. */
const MAX_TEXT = 1000;

/** Lines of a terminal's page, finished and painted, and the way to add to them. */
export interface Page {
  lines: string[];
  /** Columns. */
  width: number;
  paint: Paint;
  /** A heading after a blank line. Raw text. */
  heading(title: string): void;
  /** Raw text, escaped, bounded and wrapped; `first` stands before its first line, finished, in the indent's room. */
  text(raw: string, options: { indent: number; first?: string; style?: Style }): void;
  /** A line that is not wrapped, for what is pasted or compared. Raw text. */
  line(raw: string, options: { indent: number; style?: Style }): void;
}

/** An empty page of `width` columns. */
export function page(paint: Paint, width: number): Page {
  const lines: string[] = [];
  const painted = (style: Style | undefined, text: string) => (style ? paint(style, text) : text);
  return {
    lines,
    width,
    paint,
    heading(title) {
      lines.push('', paint('bold', plain(title)));
    },
    text(raw, { indent, first = '', style }) {
      const room = Math.max(20, width - indent);
      for (const [at, line] of wrap(plain(raw), room).entries()) {
        const before = at === 0 ? first : '';
        lines.push(
          `${before}${' '.repeat(Math.max(0, indent - shown(before)))}${painted(style, line)}`,
        );
      }
    },
    line(raw, { indent, style }) {
      lines.push(`${' '.repeat(indent)}${painted(style, plain(raw))}`);
    },
  };
}

/** Raw text on one line: hidden characters visible, at most `max` characters. */
export function plain(raw: string, max = MAX_TEXT): string {
  return visible(truncateMiddle(raw, max));
}

// Columns of a finished piece, without its colours.
function shown(finished: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours.
  return columns(finished.replace(/\u001b\[\d+m/g, ''));
}
