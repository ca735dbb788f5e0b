import type { Exchange } from '../../wire/exchange.ts';
import type { CheckResult } from '../check.ts';
import { span } from '../excerpt.ts';

const COLD_MS = 2000;

/** R2: how much longer the first answer of a session took than the last one. Undefined where it is not worth a word. */
export function checkColdStart(exchanges: readonly Exchange[]): CheckResult | undefined {
  const took = exchanges.flatMap(({ status, startedAt, endedAt }) =>
    status !== undefined && endedAt !== undefined ? [endedAt - startedAt] : [],
  );
  const first = took[0];
  const last = took.at(-1);
  if (first === undefined || last === undefined || first < COLD_MS || first < last * 5)
    return undefined;
  return {
    id: 'R2',
    key: 'R2',
    status: 'info',
    message: `First answer after ${span(first)}, then ${span(last)}: a cold start.`,
    hint: 'Keep an instance warm if your first user should not wait for it.',
  };
}
