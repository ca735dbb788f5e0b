import type { PhaseSpan } from './timeline-picture.ts';
import { duration } from './words.ts';

/** A phase on the axis: as wide as its title needs, and wider the longer it took. */
export interface Column {
  /** Of the picture's phases. */
  index: number;
  span: PhaseSpan;
  /** `verify ✓`. */
  title: string;
  /** `14 s`. */
  took: string;
  /** Characters. */
  width: number;
}

const OUTCOMES = {
  passed: '✓',
  done: '✓',
  failed: '✗',
  inconclusive: '?',
  cancelled: '!',
} as const;

/** Phases side by side in lines of at most `width` characters, each column with a separator before it; one more ends the line. */
export function bands(phases: readonly PhaseSpan[], width: number): Column[][] {
  const room = width - 1;
  const all: Column[][] = [];
  let used = room;
  for (const [index, span] of phases.entries()) {
    const title = `${span.phase}${span.outcome ? ` ${OUTCOMES[span.outcome]}` : ''}`;
    const took = duration(span.until - span.from);
    const least = Math.min(Math.max(title.length, took.length), room - 1);
    if (used + 1 + least > room) {
      all.push([]);
      used = 0;
    }
    all.at(-1)?.push({ index, span, title, took, width: least });
    used += 1 + least;
  }
  for (const band of all) widen(band, room);
  return all;
}

/** Gives the room that is left to the phases by how long they took. */
function widen(band: Column[], room: number): void {
  const left = room - band.reduce((sum, column) => sum + 1 + column.width, 0);
  const total = band.reduce((sum, { span }) => sum + span.until - span.from, 0);
  let given = 0;
  let time = 0;
  for (const column of band) {
    time += column.span.until - column.span.from;
    const upTo = total > 0 ? Math.floor((left * time) / total) : 0;
    column.width += upTo - given;
    given = upTo;
  }
}
