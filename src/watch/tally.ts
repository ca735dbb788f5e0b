import type { ProbeFailure, WatchRecord } from '../decide/watch/record.ts';

/** Lost calls of one kind that are written down one by one in a second. */
const MAX_LOST_PER_SECOND = 20;

type CallProbe = 'call' | 'slow';
interface Second {
  ok: number;
  slowestMs: number;
}

/** Counts the calls of all sessions by the second in which they began, and writes the lost ones down, to a bound. */
export interface Tally {
  answered(probe: CallProbe, at: number, ms: number): void;
  lost(call: {
    probe: CallProbe;
    at: number;
    ms: number;
    session: number;
    failure: ProbeFailure;
    why: string;
  }): void;
  /** Writes down what was counted since; once a second, and at the end. */
  flush(): void;
}

export function tallyCalls(emit: (record: WatchRecord) => void): Tally {
  const answered = { call: new Map<number, Second>(), slow: new Map<number, Second>() };
  const lost = { call: new Map<number, number>(), slow: new Map<number, number>() };
  /** Since the last flush. */
  let written = { call: 0, slow: 0 };
  const secondOf = (at: number) => Math.floor(at / 1000) * 1000;

  return {
    answered(probe, at, ms) {
      const second = secondOf(at);
      const seen = answered[probe].get(second);
      if (!seen) {
        answered[probe].set(second, { ok: 1, slowestMs: ms });
        return;
      }
      seen.ok++;
      seen.slowestMs = Math.max(seen.slowestMs, ms);
    },
    lost(call) {
      if (written[call.probe] < MAX_LOST_PER_SECOND) {
        written[call.probe]++;
        return emit({ type: 'lost-call', ...call });
      }
      const second = secondOf(call.at);
      lost[call.probe].set(second, (lost[call.probe].get(second) ?? 0) + 1);
    },
    flush() {
      for (const probe of ['call', 'slow'] as const) {
        for (const [at, { ok, slowestMs }] of answered[probe]) {
          emit({ type: 'calls', at, probe, ok, slowestMs });
        }
        for (const [at, count] of lost[probe]) emit({ type: 'lost-calls', at, probe, count });
        answered[probe].clear();
        lost[probe].clear();
      }
      written = { call: 0, slow: 0 };
    },
  };
}
