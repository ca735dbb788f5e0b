/** What the loop of a watch calls. */
export interface TickWork {
  /** Once an interval: a new session. */
  onTick(): void;
  /** For each of the sessions, once an interval, spread over it. */
  onTurn(index: number): void;
  /** Something began this much after its time: more than half an interval. `at`: when it was due. */
  onLate(at: number, ms: number): void;
}

/** Turns that are due are looked for this often, unless the interval is very short. */
const SLICE_MS = 10;

/**
 * An open loop: what is due begins, whatever came of what began before. What a late loop has missed is not made up
 * for, but told once. `clock` is in milliseconds. What is returned ends it.
 */
export function startTicks(
  options: { intervalMs: number; count: number; clock: () => number },
  work: TickWork,
): () => void {
  const { intervalMs, count, clock } = options;
  const slice = Math.max(1, Math.min(SLICE_MS, intervalMs / 10));
  const start = clock();
  let ticks = 0;
  /** Turns so far: turn number n is due at start + n × interval / count. */
  let turns = 0;
  let planned = start;

  const step = () => {
    const now = clock();
    if (now - planned > intervalMs / 2) work.onLate(planned, now - planned);
    const due = Math.floor((now - start) / intervalMs) + 1;
    if (due > ticks) {
      ticks = due;
      work.onTick();
    }
    const turnsDue = Math.floor(((now - start) * count) / intervalMs) + 1;
    for (turns = Math.max(turns, turnsDue - count); turns < turnsDue; turns++) {
      work.onTurn(turns % count);
    }
    planned = now + slice;
    timer = setTimeout(step, slice);
  };
  let timer = setTimeout(step, 0);
  return () => clearTimeout(timer);
}
