import type { Sample } from '../verify/sample.ts';
import type { RoundTaker } from './rounds.ts';
import type { Run } from './run.ts';

/**
 * A round that ends at `endAt` on the run's clock at the latest: each request has a deadline, but a server that makes
 * pages without an end, each in time, must not keep the gate for hours. Undefined where it was cut off, for half a
 * round says nothing.
 */
export async function roundWithin(
  run: Pick<Run, 'clock'>,
  takeRound: RoundTaker,
  endAt: number,
  signal: AbortSignal,
): Promise<Sample[] | undefined> {
  const left = endAt - run.clock();
  if (left <= 0) return undefined;
  const end = endAfter(left, signal);
  try {
    const samples = await takeRound(end.signal);
    return end.passed() ? undefined : samples;
  } finally {
    end.clear();
  }
}

/** A signal that is aborted with `signal`, or when the time is up; `passed` tells that it was the time. */
export function endAfter(
  ms: number,
  signal: AbortSignal,
): { signal: AbortSignal; passed(): boolean; clear(): void } {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), ms);
  return {
    signal: AbortSignal.any([signal, end.signal]),
    passed: () => end.signal.aborted,
    clear: () => clearTimeout(timer),
  };
}
