import type { WatchResult } from './result.ts';

/** How many outages are told one by one. */
const LISTED = 100;
/** Probes that wait to be put in order: one that failed is told later than good ones that began after it. */
const WAITING = 8192;

interface Probe {
  at: number;
  ok: boolean;
}

interface Told {
  downtimeMs: number;
  list: WatchResult['outages'];
  leftOut: number;
  longest?: { from: number; failed: number };
  open?: { from: number; failed: number };
}

export interface Outages {
  /** A new session that began at `at` (milliseconds). */
  add(at: number, ok: boolean): void;
  /** All outages until `now`; the last one may be open. */
  told(
    intervalMs: number,
    now: number,
  ): Pick<WatchResult, 'downtimeMs' | 'outages' | 'outagesLeftOut' | 'longestOutage'>;
}

/** The union of [first failed new session, next good one], whatever the order in which they are told. */
export function createOutages(): Outages {
  let settled: Told = { downtimeMs: 0, list: [], leftOut: 0 };
  let waiting: Probe[] = [];
  return {
    add(at, ok) {
      waiting.push({ at, ok });
      if (waiting.length < WAITING) return;
      waiting.sort(inOrder);
      settled = after(settled, waiting.slice(0, WAITING / 2));
      waiting = waiting.slice(WAITING / 2);
    },
    told(intervalMs, now) {
      const { open, ...told } = after(settled, waiting.toSorted(inOrder));
      const all = open ? closed(told, open, undefined, now) : told;
      const { longest } = all;
      return {
        downtimeMs: Math.round(all.downtimeMs),
        outages: all.list,
        outagesLeftOut: all.leftOut,
        ...(longest && {
          longestOutage: {
            from: Math.round(longest.from),
            minMs: Math.round((longest.failed - 1) * intervalMs),
            maxMs: Math.round((longest.failed + 1) * intervalMs),
          },
        }),
      };
    },
  };
}

/** Of two at the same moment the failed one comes first. */
const inOrder = (a: Probe, b: Probe): number => a.at - b.at || Number(a.ok) - Number(b.ok);

function after(before: Told, probes: readonly Probe[]): Told {
  let told: Told = { ...before, list: [...before.list] };
  for (const { at, ok } of probes) {
    if (!ok) {
      const open = told.open ?? { from: at, failed: 0 };
      told.open = { from: open.from, failed: open.failed + 1 };
    } else if (told.open) {
      const { open, ...rest } = told;
      told = closed(rest, open, at, at);
    }
  }
  return told;
}

function closed(
  told: Omit<Told, 'open'>,
  { from, failed }: NonNullable<Told['open']>,
  until: number | undefined,
  end: number,
): Told {
  const listed = told.list.length < LISTED;
  if (listed) {
    told.list.push({
      from: Math.round(from),
      ...(until !== undefined && { until: Math.round(until) }),
      failed,
    });
  }
  const longest = told.longest;
  return {
    ...told,
    downtimeMs: told.downtimeMs + Math.max(0, end - from),
    leftOut: told.leftOut + (listed ? 0 : 1),
    longest: longest && longest.failed >= failed ? longest : { from, failed },
  };
}
