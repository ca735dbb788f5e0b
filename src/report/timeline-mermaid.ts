import { truncateMiddle, visible } from './escape.ts';
import type { Kind } from './sight-kind.ts';
import type { Picture, Row, Segment } from './timeline-picture.ts';
import { duration } from './words.ts';

/** Bars of one row; of more, those in the middle are one. */
const MAX_BARS = 8;
const MAX_NAME = 32;
const MAX_LABEL = 40;
const MAX_PHASES = 16;
/** Of all rows together; the first rows are shown whole. */
const MAX_ALL_BARS = 48;
/**
 * Pixels. A name that has no room in its bar stands beside it, and mermaid writes that of an `active` bar as if it stood
 * in it: not to be read on a dark page. Such bars are plain ones.
 */
const PLOT_WIDTH = 520;
const LETTER_WIDTH = 6.5;

const WORDS: Record<Kind, string> = {
  old: 'old',
  new: 'new',
  other: 'served',
  mixed: 'mixed',
  failing: 'failing',
  down: 'not served',
};
/** mermaid's own kinds of bars, whose colours go with the page's theme. Not `done`: some versions cannot be read then. */
const TAGS: Record<Kind, Tag> = {
  old: '',
  new: 'active',
  other: '',
  mixed: '',
  failing: 'crit',
  down: 'crit',
};
type Tag = 'active' | 'crit' | '';

/**
 * The picture as mermaid's `gantt` (10 and later): a section of phases, and one for each endpoint. `startedAt` is when
 * the run began: the axis shows the reader's own clock. Nothing of a text from outside is syntax in it.
 */
export function timelineMermaid(
  picture: Picture,
  startedAt: string | undefined,
): { text: string; rowsLeftOut: number } {
  const rows = shownRows(picture.rows);
  const zero = Date.parse(startedAt ?? '');
  const base = Number.isNaN(zero) ? 0 : zero;
  const end = Math.max(1, ...picture.phases.map(({ until }) => until));
  // What took no time is seen all the same.
  const least = Math.ceil(end / 300);
  const bar = (
    text: string,
    tag: Tag,
    { from, until }: { from: number; until: number },
  ): string => {
    const to = Math.max(until, from + least);
    const isIn = ((to - from) / end) * PLOT_WIDTH > text.length * LETTER_WIDTH;
    const kind = tag === 'crit' || isIn ? tag : '';
    return `    ${text} :${kind === '' ? '' : `${kind}, `}${base + from}, ${base + to}`;
  };
  const names = [...rows.map(({ name }) => safe(name, MAX_NAME) || 'endpoint'), 'phases'];
  const padding = Math.max(75, 20 + 7 * Math.max(...names.map((name) => name.length)));
  const lines = [
    `%%{init: {"gantt": {"leftPadding": ${padding}, "barHeight": 18, "fontSize": 11}}}%%`,
    'gantt',
    '    dateFormat x',
    `    axisFormat ${base === 0 ? '%M:%S' : '%H:%M:%S'}`,
    `    tickInterval ${tick(end)}`,
    '    todayMarker off',
    '    section phases',
    ...picture.phases
      .slice(0, MAX_PHASES)
      .map((span) =>
        bar(
          `${span.phase} ${duration(span.until - span.from)}`,
          span.outcome === 'failed' ? 'crit' : '',
          span,
        ),
      ),
    ...rows.flatMap((row, i) => [
      `    section ${names[i]}`,
      ...row.segments.map((segment) => bar(label(segment), TAGS[segment.kind], segment)),
    ]),
  ];
  const rowsLeftOut = picture.rowsLeftOut + picture.rows.length - rows.length;
  return { text: lines.join('\n'), rowsLeftOut };
}

/** The rows with their bars, at least one, and as many as stay readable. */
function shownRows(all: readonly Row[]): Row[] {
  let count = 0;
  return all
    .map((row) => ({ ...row, segments: bars(row) }))
    .filter(({ segments }, i) => {
      count += segments.length;
      return i === 0 || count <= MAX_ALL_BARS;
    });
}

function label({ kind, versions }: Segment): string {
  const named = safe(versions.join(', '), MAX_LABEL);
  return named === '' ? WORDS[kind] : `${WORDS[kind]} ${named}`;
}

/** Segments of a row as bars: those that go on over the end of a phase are one. */
function bars({ segments }: Row): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    const same = last?.kind === segment.kind && `${last.versions}` === `${segment.versions}`;
    if (last && same && segment.phase - last.phase <= 1 && segment.from - last.until < 1000)
      joined[joined.length - 1] = { ...last, phase: segment.phase, until: segment.until };
    else joined.push(segment);
  }
  if (joined.length <= MAX_BARS) return joined;
  const head = joined.slice(0, MAX_BARS / 2);
  const tail = joined.slice(1 - MAX_BARS / 2);
  const middle = joined.slice(head.length, -tail.length);
  const [first, last] = [middle[0], middle.at(-1)];
  if (!first || !last) return joined;
  return [...head, { ...first, kind: 'mixed', versions: ['by turns'], until: last.until }, ...tail];
}

const TICKS: [ms: number, text: string][] = [
  [1000, '1second'],
  [5000, '5second'],
  [15_000, '15second'],
  [30_000, '30second'],
  [60_000, '1minute'],
  [300_000, '5minute'],
  [900_000, '15minute'],
  [3_600_000, '1hour'],
];

/** At most eight marks on the axis. */
function tick(end: number): string {
  return TICKS.find(([ms]) => end / ms <= 8)?.[1] ?? '6hour';
}

/**
 * A text from outside as letters, digits and a few signs that mean nothing to mermaid, Markdown or HTML: no colon,
 * semicolon, `#`, `%`, quote, bracket or line break is left. A colon looks like one.
 */
function safe(raw: string, max: number): string {
  return truncateMiddle(visible(raw), max)
    .replaceAll(':', '∶')
    .replace(/[^\p{L}\p{N} .,_+/∶…-]/gu, '_')
    .replace(/-{2,}/g, '-')
    .trim();
}
