import type { DeclaredChecks } from '../config/settings.ts';
import type { CheckResult } from './check.ts';
import { span } from './excerpt.ts';

/** The middle of some numbers, the mean of the two middle ones of an even count; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  return ((sorted[middle - 1] as number) + upper) / 2;
}

/**
 * Latency budgets, held against the median of a round. What the first round of a verification measures may be a
 * cold start: beyond the budget it only keeps a pass away, until a warm round tells.
 */
export function checkLatency(
  measured: readonly { connectMs: number; listMs: number }[],
  budgets: DeclaredChecks['latency'],
  warm: boolean,
): CheckResult[] {
  const one = (what: 'connect' | 'list', budget: number | undefined, got: number | undefined) => {
    if (budget === undefined || got === undefined) return [];
    const id = `declared/latency-${what}`;
    const seen = `${what === 'connect' ? 'Opening a session' : 'Listing'} took ${span(got)} (median), the budget is ${span(budget)}`;
    if (got <= budget)
      return [{ id, key: id, status: 'pass', message: `${seen}.` } satisfies CheckResult];
    return [
      {
        id,
        key: id,
        status: warm ? 'fail' : 'inconclusive',
        message: warm ? `${seen}.` : `${seen}: perhaps a cold start.`,
        hint: `Find what became slower, or raise checks.latency.${what}.`,
      } satisfies CheckResult,
    ];
  };
  return [
    ...one('connect', budgets.connectMs, median(measured.map((m) => m.connectMs))),
    ...one('list', budgets.listMs, median(measured.map((m) => m.listMs))),
  ];
}
