import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From this many bytes on what is read is large. */
export const LARGE_BYTES = 1024 * 1024;

let small = false;

/**
 * Keeps V8 from letting its young generation grow: what the gate reads then is large and short-lived, and with room
 * for it the process takes half as much memory again (340 instead of 230 MiB for three samples of 10,000 tools). It
 * costs a fifth of the speed, so it is called when the first large thing is read. Once is enough.
 */
export function keepHeapSmall(): void {
  if (small) return;
  small = true;
  setFlagsFromString('--semi-space-growth-factor=1');
  // The old generation is looked at when it is twice as large as what is needed: V8 would wait for four times.
  setFlagsFromString('--heap-growing-percent=100');
}

let collect: (() => void) | undefined;

/**
 * Gives back at once what large things left behind, where any were read: V8 would not look before the process has
 * grown as much again. Takes as long as what is still needed is large, some 50 ms for 10,000 tools.
 */
export function sweep(): void {
  if (!small) return;
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
  swept = getHeapStatistics().used_heap_size;
}

/** What the last sweep left, in bytes. */
let swept = 0;
/** By so many bytes the heap may grow before it is swept on the way. */
const MAX_GROWTH = 32 * 1024 * 1024;

/** Sweeps where much was left behind since the last time; true where it did. */
export function sweepWhereGrown(): boolean {
  if (!small || getHeapStatistics().used_heap_size < swept + MAX_GROWTH) return false;
  sweep();
  return true;
}
