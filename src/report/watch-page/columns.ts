import type { WatchTimeline } from '../../decide/watch/result.ts';

/** One column of the picture; as in a `WatchTimeline`, with versions in a map, for their names are hostile. */
export interface Column extends Omit<WatchTimeline['columns'][number], 'versions'> {
  versions: Map<string, number>;
}

/** A watch over time in columns of the same width, from its begin on. */
export interface Columns {
  columnMs: number;
  columns: Column[];
  /** What the whole width stands for: the last column may end beyond it. */
  spanMs: number;
}

const SUMMED = [
  ...(['newOk', 'newFailed', 'callsOk', 'callsLost'] as const),
  ...(['streamsEnded', 'streamsBroken', 'sessionsEnded'] as const),
];

/** The timeline in at most `most` columns: counts are added up, what is held is that of the last one. */
export function merged(timeline: WatchTimeline, durationMs: number, most: number): Columns {
  const every = Math.max(1, Math.ceil(timeline.columns.length / most));
  const columnMs = timeline.columnMs * every;
  const columns: Column[] = [];
  for (let at = 0; at < timeline.columns.length; at += every) {
    columns.push(together(timeline.columns.slice(at, at + every)));
  }
  const spanMs = Math.max(1, durationMs || timeline.columnMs * timeline.columns.length);
  return { columnMs, columns, spanMs };
}

function together(some: WatchTimeline['columns']): Column {
  const { versions: _, ...last } = some.at(-1)!;
  const sum: Column = { ...last, versions: new Map() };
  for (const key of SUMMED) sum[key] = some.reduce((all, column) => all + column[key], 0);
  for (const column of some) {
    for (const [version, n] of Object.entries(column.versions)) {
      sum.versions.set(version, (sum.versions.get(version) ?? 0) + n);
    }
  }
  return sum;
}

/** Where a time stands on the width, in percent: `12.5`. Never outside of it. */
export function percent(ms: number, spanMs: number): number {
  return Math.round(Math.min(1, Math.max(0, ms / spanMs)) * 10_000) / 100;
}
