import { truncateMiddle } from './escape.ts';
import type { Style } from './paint.ts';
import type { Report } from './report-shape.ts';
import type { Kind } from './sight-kind.ts';
import { type Page, plain } from './terminal-page.ts';
import { bands, type Column } from './timeline-bands.ts';
import { legend } from './timeline-legend.ts';
import { type Row, type Segment, timelinePicture } from './timeline-picture.ts';
import { plural } from './words.ts';
import { clip, columns } from './wrap.ts';

/** How each kind is drawn: told apart without colour too. */
const GLYPHS: Record<Kind, { glyph: string; style: Style }> = {
  old: { glyph: '░', style: 'cyan' },
  new: { glyph: '█', style: 'green' },
  other: { glyph: '▓', style: 'cyan' },
  mixed: { glyph: '▒', style: 'yellow' },
  failing: { glyph: '✗', style: 'red' },
  down: { glyph: '_', style: 'red' },
};
/** A cell in which one of these was seen shows it, the worst first; else what was seen last in it. */
const TROUBLE: Kind[] = ['down', 'failing', 'mixed'];
const MAX_NAME = 28;
const MAX_VERSION = 30;

/** Phases and what answered when, in characters; nothing where a sentence says as much. */
export function timelineLines(out: Page, report: Report): void {
  const picture = timelinePicture(report);
  if (!picture) return;
  out.heading('Timeline');
  const names = picture.rows.map(({ name }) => plain(truncateMiddle(name, MAX_NAME)));
  const nameWidth = Math.min(Math.max(0, ...names.map(columns)), Math.floor(out.width / 3));
  const indent = ' '.repeat(nameWidth + 3);
  for (const band of bands(picture.phases, out.width - indent.length)) {
    const text = (of: (column: Column) => string): string =>
      `${indent}${line(band, (column) => padded(of(column), column.width))}`;
    out.lines.push(text(({ title }) => title));
    out.lines.push(
      out.paint(
        'dim',
        text(({ took }) => took),
      ),
    );
    const isAsked = new Set(band.map(({ index }) => index));
    for (const [i, row] of picture.rows.entries()) {
      if (!row.segments.some(({ phase }) => isAsked.has(phase))) continue;
      const name = padded(names[i] ?? '', nameWidth);
      out.lines.push(`  ${name} ${line(band, (column) => bar(out, row, column))}`);
    }
  }
  if (picture.rowsLeftOut > 0)
    out.text(`${plural(picture.rowsLeftOut, 'endpoint')} not shown.`, { indent: 2, style: 'dim' });
  const key = legend(picture, MAX_VERSION).map(({ kind, text }) => `${GLYPHS[kind].glyph} ${text}`);
  out.text(key.join(' · '), { indent: 2, style: 'dim' });
}

const line = (band: readonly Column[], cell: (column: Column) => string): string =>
  `│${band.map((column) => `${cell(column)}│`).join('')}`;

function padded(text: string, width: number): string {
  const short = clip(text, width);
  return `${short}${' '.repeat(Math.max(0, width - columns(short)))}`;
}

/** What answered in one phase, a character for each slice of it. */
function bar(out: Page, { segments }: Row, { index, span, width }: Column): string {
  const own = segments.filter(({ phase }) => phase === index);
  const slice = Math.max(1, span.until - span.from) / width;
  const cells = Array.from({ length: width }, (_, i) =>
    kindIn(own, span.from + i * slice, span.from + (i + 1) * slice, i === width - 1),
  );
  let painted = '';
  for (let i = 0; i < width; ) {
    const kind = cells[i];
    let end = i;
    while (end < width && cells[end] === kind) end++;
    const run = (glyph: string) => glyph.repeat(end - i);
    painted +=
      kind === undefined ? run(' ') : out.paint(GLYPHS[kind].style, run(GLYPHS[kind].glyph));
    i = end;
  }
  return painted;
}

function kindIn(
  segments: readonly Segment[],
  from: number,
  until: number,
  isLast: boolean,
): Kind | undefined {
  const seen = segments.filter(
    (one) =>
      // One moment is drawn too.
      (one.from < until && one.until > from) ||
      (one.from === one.until && one.from >= from && (one.from < until || isLast)),
  );
  const kinds = seen.map(({ kind }) => kind);
  return TROUBLE.find((kind) => kinds.includes(kind)) ?? kinds.at(-1);
}
