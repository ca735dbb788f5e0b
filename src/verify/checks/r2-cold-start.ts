import type { CheckResult } from '../check.ts';
import { span } from '../excerpt.ts';

/** R2: how much longer the first connection took than those after it. Milliseconds; undefined where it is not worth a word. */
export function checkColdStart(
  firstMs: number | undefined,
  laterMs: number | undefined,
): CheckResult | undefined {
  if (firstMs === undefined || laterMs === undefined) return undefined;
  if (firstMs < 2000 || firstMs < laterMs * 5) return undefined;
  return {
    id: 'R2',
    key: 'R2',
    status: 'info',
    message: `First answer after ${span(firstMs)}, then ${span(laterMs)}: a cold start.`,
    hint: 'Keep an instance warm if your first user should not wait for it.',
  };
}
