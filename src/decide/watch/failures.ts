import type { WatchResult } from './result.ts';

/** How many failures are told one by one. */
const LISTED = 100;
/** Characters of a reason. */
const MAX_WHY = 300;

export type Failure = WatchResult['failures'][number];
/** What a failure took from a caller: a new session, a call, a stream, or a session in one of four ways. */
export type Loss = 'new' | 'call' | 'stream' | 'lost' | 'closed' | 'broken' | 'hung';
/** What failures of one loss had in common most often, with the reason that was told first. */
export interface Cause {
  failure: Failure['failure'];
  why: string;
}

export interface Failures {
  add(loss: Loss, failure: Failure): void;
  /** Failures that are counted and not told. */
  untold(count: number): void;
  list(): Failure[];
  leftOut(): number;
  cause(loss: Loss): Cause | undefined;
  /** How many there were of a kind. */
  count(loss: Loss, failure: Failure['failure']): number;
}

/** The first failures in order of time, and what most of them had in common, whatever the order in which they come. */
export function createFailures(): Failures {
  const list: Failure[] = [];
  const tallies = new Map<Loss, Map<Failure['failure'], { count: number; first: Failure }>>();
  let total = 0;
  return {
    add(loss, raw) {
      const failure = { ...raw, at: Math.round(raw.at), why: raw.why.slice(0, MAX_WHY) };
      total++;
      const tally = tallies.get(loss) ?? new Map();
      tallies.set(loss, tally);
      const before = tally.get(failure.failure);
      const first = before && inOrder(before.first, failure) <= 0 ? before.first : failure;
      tally.set(failure.failure, { count: (before?.count ?? 0) + 1, first });
      const last = list.at(-1);
      if (last && list.length === LISTED && inOrder(last, failure) <= 0) return;
      const at = list.findLastIndex((one) => inOrder(one, failure) <= 0);
      list.splice(at + 1, 0, failure);
      if (list.length > LISTED) list.pop();
    },
    untold(count) {
      total += count;
    },
    list: () => [...list],
    leftOut: () => total - list.length,
    count: (loss, failure) => tallies.get(loss)?.get(failure)?.count ?? 0,
    cause(loss) {
      const [most] = [...(tallies.get(loss) ?? [])].sort(
        ([a, { count: n }], [b, { count: m }]) =>
          // What we may have brought about ourselves explains nothing else.
          Number(a === 'limited') - Number(b === 'limited') || m - n || (a < b ? -1 : 1),
      );
      return most && { failure: most[0], why: most[1].first.why };
    },
  };
}

function inOrder(a: Failure, b: Failure): number {
  return (
    a.at - b.at ||
    (a.session ?? 0) - (b.session ?? 0) ||
    compare(a.probe, b.probe) ||
    compare(a.failure, b.failure) ||
    compare(a.why, b.why)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
