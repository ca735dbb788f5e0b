import type { WatchResult } from '../../decide/watch/result.ts';
import { elapsed, ticks } from './clock.ts';
import { type Column, type Columns, percent } from './columns.ts';

/** What all lanes of one picture share. */
export interface Stage {
  /** Begins every id of this picture. */
  id: string;
  result: WatchResult;
  /** What is drawn. */
  fine: Columns;
  /** What has a tooltip: few enough to point at. */
  slots: Columns;
}

export type Glyph = 'cross' | 'ring' | 'drop';

/** The height of a row of marks, in pixels. */
export const ROW = 14;

export interface Lane {
  name: string;
  /** Below the name, short. Finished HTML, as all here. */
  note: string;
  /** What a reader of the picture sees, in a sentence, for who does not see it. */
  label: string;
  /** Pixels: of the area. Rows of marks come above it. */
  height: number;
  marks: readonly { glyph: Glyph; of: (column: Column) => number }[];
  area: string;
  /** What happened in a slot, without its time. */
  tip: (column: Column) => string;
  /** Below the picture. */
  legend?: string;
}

/** A lane: its name and a picture of its own, as wide as there is room; heights are fixed. */
export function drawLane(stage: Stage, lane: Lane): string {
  const top = lane.marks.length * ROW;
  const height = top + lane.height;
  const marks = lane.marks.map(({ glyph, of }, row) => markRow(stage.fine, glyph, of, row));
  return `<div class="lane"><div class="name"><b>${lane.name}</b> <span>${lane.note}</span></div>
<svg class="plot" width="100%" height="${height}" role="img" aria-label="${lane.label}">${backdrop(stage)}<line class="base" x2="100%" y1="${height - 0.5}" y2="${height - 0.5}"/><svg y="${top}" width="100%" height="${lane.height}">${lane.area}</svg>
${marks.join('')}${tips(stage.slots, lane.tip)}</svg>${lane.legend ?? ''}</div>`;
}

/** Marks closer than this would touch on a narrow screen, in percent of the width: one stands for both. */
const CLOSEST = 2.6;

function markRow(
  { columns, columnMs, spanMs }: Columns,
  glyph: Glyph,
  of: (column: Column) => number,
  row: number,
): string {
  let last = -CLOSEST;
  const marks = columns.map((column, at) => {
    const x = percent((at + 0.5) * columnMs, spanMs);
    if (of(column) <= 0 || x - last < CLOSEST) return '';
    last = x;
    return `<use class="mark" href="#${glyph}" x="${x}%" y="${row * ROW + ROW / 2}"/>`;
  });
  return marks.join('');
}

function tips(slots: Columns, tip: Lane['tip']): string {
  return slots.columns
    .map((column, at) => {
      const text = tip(column);
      if (text === '') return '';
      const from = at * slots.columnMs;
      const to = Math.min(from + slots.columnMs, slots.spanMs);
      const tenths = slots.columnMs % 1000 > 0;
      const x = percent(from, slots.spanMs);
      const width = percent(to - from, slots.spanMs);
      return `<rect class="tip" x="${x}%" width="${width}%" height="100%"><title>${elapsed(from, tenths)} to ${elapsed(to, tenths)}: ${text}</title></rect>`;
    })
    .join('\n');
}

/** Outages and lines of time, behind what a lane shows. */
function backdrop({ result, fine }: Stage): string {
  const outages = result.outages.map(({ from, until = result.durationMs }) => {
    const [x, end] = [percent(from, fine.spanMs), percent(until, fine.spanMs)];
    return `<rect class="outage" x="${x}%" width="${Math.max(0.2, Math.round((end - x) * 100) / 100)}%" height="100%"/>`;
  });
  const lines = ticks(fine.spanMs).map(({ at, minor }) => {
    const x = percent(at, fine.spanMs);
    return `<line class="grid${minor ? ' minor' : ''}" x1="${x}%" x2="${x}%" y2="100%"/>`;
  });
  return outages.join('') + lines.join('');
}
