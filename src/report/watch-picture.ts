import type { WatchResult, WatchTimeline } from '../decide/watch/result.ts';
import { truncateMiddle } from './escape.ts';
import type { Style } from './paint.ts';
import { duration } from './words.ts';

type Column = WatchTimeline['columns'][number];
/** What a cell shows. */
export type WatchKind = 'first' | 'between' | 'last' | 'mixed' | 'good' | 'ended' | 'bad' | 'none';

/** How each is drawn: told apart without colour too. */
export const WATCH_GLYPHS: Record<WatchKind, { glyph: string; style: Style }> = {
  first: { glyph: '░', style: 'cyan' },
  between: { glyph: '▓', style: 'cyan' },
  last: { glyph: '█', style: 'green' },
  mixed: { glyph: '▒', style: 'yellow' },
  good: { glyph: '─', style: 'green' },
  ended: { glyph: '○', style: 'yellow' },
  bad: { glyph: '✗', style: 'red' },
  none: { glyph: ' ', style: 'dim' },
};

/** A watch over time: a row for each kind of probe, all of the same number of cells. */
export interface WatchPicture {
  rows: { name: string; cells: WatchKind[] }[];
  /** Below the rows: times in as many characters. */
  axis: string;
  /** Raw texts, in the order of a legend. */
  legend: { kind: WatchKind; text: string }[];
}

/** Probes, sessions and versions over time in at most `width` characters; undefined: nothing was measured. */
export function watchPicture(result: WatchResult, width: number): WatchPicture | undefined {
  const { timeline, versions, settings } = result;
  const count = timeline.columns.length;
  if (count === 0 || width < 1 || result.probes.new.ok + result.probes.new.failed === 0)
    return undefined;
  const perCell = Math.ceil(count / width);
  const groups = Array.from({ length: Math.ceil(count / perCell) }, (_, i) =>
    timeline.columns.slice(i * perCell, (i + 1) * perCell),
  );
  const wide = Math.max(1, Math.floor(width / groups.length));
  // A cell in which no probe began shows what the one before saw, as long as probes are no longer apart.
  const carried = Math.ceil((2 * settings.intervalMs) / (perCell * timeline.columnMs));
  const row = (name: string, kindOf: (columns: Column[]) => WatchKind, carry = 0) => ({
    name,
    cells: carriedOn(groups.map(kindOf), carry).flatMap((kind) =>
      Array<WatchKind>(wide).fill(kind),
    ),
  });
  const rows = [
    row('new sessions', (all) => newKind(all, versions), carried),
    row('calls', (all) => kindOf(all, 'callsLost', undefined, 'callsOk'), carried),
    row('sessions', (all) => kindOf(all, undefined, 'sessionsEnded', 'sessionsHeld')),
    row('streams', (all) => kindOf(all, 'streamsBroken', 'streamsEnded', 'streamsHeld')),
  ].filter(({ cells }) => cells.some((kind) => kind !== 'none'));
  const ms = count * timeline.columnMs;
  return { rows, axis: axis(rows[0]?.cells.length ?? 0, ms), legend: legend(rows, versions) };
}

function newKind(columns: readonly Column[], versions: readonly string[]): WatchKind {
  if (columns.some(({ newFailed }) => newFailed > 0)) return 'bad';
  const met = versions.filter((version) =>
    columns.some((column) => Object.hasOwn(column.versions, version)),
  );
  if (met.length > 1) return 'mixed';
  const [only] = met;
  if (only === undefined) return columns.some(({ newOk }) => newOk > 0) ? 'good' : 'none';
  if (only === versions[0]) return 'first';
  return only === versions.at(-1) ? 'last' : 'between';
}

type Counted = Exclude<keyof Column, 'versions'>;

function kindOf(
  columns: readonly Column[],
  bad: Counted | undefined,
  ended: Counted | undefined,
  good: Counted,
): WatchKind {
  const some = (what: Counted | undefined) =>
    what !== undefined && columns.some((column) => column[what] > 0);
  return some(bad) ? 'bad' : some(ended) ? 'ended' : some(good) ? 'good' : 'none';
}

function carriedOn(cells: readonly WatchKind[], most: number): WatchKind[] {
  return cells.map((kind, at) => {
    if (kind !== 'none' || at === 0) return kind;
    const before = cells.slice(Math.max(0, at - most), at).findLast((one) => one !== 'none');
    // The last cell may be a moment only.
    const last = at === cells.length - 1;
    const goesOn = last || cells.slice(at, at + most + 1).some((one) => one !== 'none');
    return before === undefined || before === 'bad' || !goesOn ? 'none' : before;
  });
}

/** Times below the cells: the beginning, the end, and the middle where there is room. */
function axis(width: number, ms: number): string {
  const [start, middle, end] = ['0 s', duration(ms / 2), duration(ms)];
  if (width < start.length + end.length + 1) return end.padStart(width);
  const room = width - start.length - end.length;
  if (room < middle.length + 4) return `${start}${' '.repeat(room)}${end}`;
  const before = Math.floor(width / 2 - middle.length / 2) - start.length;
  return `${start}${' '.repeat(before)}${middle}${' '.repeat(room - before - middle.length)}${end}`;
}

const MAX_VERSION = 30;

function legend(rows: WatchPicture['rows'], versions: readonly string[]): WatchPicture['legend'] {
  const shown = new Set(rows.flatMap(({ cells }) => cells));
  const name = (version = '') => truncateMiddle(version, MAX_VERSION);
  const texts: [WatchKind, string][] = [
    ['first', name(versions[0])],
    ['mixed', 'several versions'],
    ['between', 'versions in between'],
    ['last', name(versions.at(-1))],
    ['good', 'works'],
    ['ended', 'ended'],
    ['bad', 'failed'],
  ];
  return texts.filter(([kind]) => shown.has(kind)).map(([kind, text]) => ({ kind, text }));
}
