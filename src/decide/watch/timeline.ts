import type { WatchTimeline } from './result.ts';

/** Columns of a timeline. */
const MAX_COLUMNS = 300;
/** Calls are told by the second. */
const SECOND = 1000;

type Column = WatchTimeline['columns'][number];
type Held = 'sessions' | 'streams';
type Counted = Exclude<keyof Column, 'sessionsHeld' | 'streamsHeld' | 'versions'>;

interface Cell {
  counts: Map<Counted, number>;
  /** How many are held more, or fewer, than before. */
  held: Record<Held, number>;
  versions: Map<string, number>;
}

export interface Timeline {
  /** A column is at least that wide. */
  atLeast(intervalMs: number): void;
  add(at: number, what: Counted, count?: number): void;
  met(at: number, version: string): void;
  held(at: number, what: Held, more: number): void;
  told(durationMs: number): WatchTimeline;
}

/** Counts over time: columns of a second or an interval, and of twice the width whenever they become too many. */
export function createTimeline(): Timeline {
  let columnMs = SECOND;
  let cells: (Cell | undefined)[] = [];

  const widen = (): void => {
    columnMs *= 2;
    const half: (Cell | undefined)[] = [];
    for (let i = 0; i < cells.length; i += 2) half.push(joined(cells[i], cells[i + 1]));
    cells = half;
  };
  const cell = (at: number): Cell => {
    const time = Number.isFinite(at) ? Math.max(0, at) : 0;
    while (time >= columnMs * MAX_COLUMNS) widen();
    const index = Math.floor(time / columnMs);
    while (cells.length <= index) cells.push(undefined);
    const known = cells[index] ?? empty();
    cells[index] = known;
    return known;
  };
  return {
    atLeast(intervalMs) {
      if (cells.length === 0 && Number.isFinite(intervalMs))
        columnMs = Math.max(columnMs, Math.ceil(intervalMs / SECOND) * SECOND);
    },
    add: (at, what, count = 1) => bump(cell(at).counts, what, count),
    met: (at, version) => bump(cell(at).versions, version, 1),
    held(at, what, more) {
      cell(at).held[what] += more;
    },
    told(durationMs) {
      while (durationMs > columnMs * MAX_COLUMNS) widen();
      const count = Math.max(cells.length, Math.ceil(durationMs / columnMs));
      const held: Cell['held'] = { sessions: 0, streams: 0 };
      const columns = Array.from({ length: count }, (_, i): Column => {
        const { counts, versions, held: more } = cells[i] ?? empty();
        held.sessions += more.sessions;
        held.streams += more.streams;
        const of = (what: Counted): number => counts.get(what) ?? 0;
        return {
          newOk: of('newOk'),
          newFailed: of('newFailed'),
          callsOk: of('callsOk'),
          callsLost: of('callsLost'),
          streamsHeld: Math.max(0, held.streams),
          streamsEnded: of('streamsEnded'),
          streamsBroken: of('streamsBroken'),
          sessionsHeld: Math.max(0, held.sessions),
          sessionsEnded: of('sessionsEnded'),
          versions: Object.fromEntries(versions),
        };
      });
      return { columnMs, columns };
    },
  };
}

const empty = (): Cell => ({
  counts: new Map(),
  held: { sessions: 0, streams: 0 },
  versions: new Map(),
});

function bump<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function joined(a: Cell | undefined, b: Cell | undefined): Cell | undefined {
  if (!a || !b) return a ?? b;
  for (const [what, count] of b.counts) bump(a.counts, what, count);
  for (const [version, count] of b.versions) bump(a.versions, version, count);
  a.held.sessions += b.held.sessions;
  a.held.streams += b.held.streams;
  return a;
}
