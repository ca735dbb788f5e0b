import type { CheckResult } from '../check.ts';
import { excerpt } from '../excerpt.ts';
import type { Served } from '../sample.ts';

/** T4: all fresh connections of a round see one listing. Other content fails (the decision waits for the deadline); order alone warns. */
export function checkAgreement(served: readonly Served[]): CheckResult[] {
  const first = served[0];
  if (!first || served.length < 2) return [];
  const oneEra = served.every((s) => s.era === first.era);
  const counts = new Map<string, number>();
  for (const one of served) {
    const id = `${one.version ?? ''}\n${oneEra ? one.hash : one.neutralHash}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  if (counts.size > 1) {
    const most = Math.max(...counts.values());
    const versions = [...new Set(served.map((s) => s.version ?? '?'))];
    const named = versions.length > 1 ? ` (${excerpt(versions.join(', '))})` : '';
    return [
      {
        id: 'T4',
        key: 'T4',
        status: 'fail',
        message: `${served.length - most} of ${served.length} listings differ${named}: mixed versions behind the balancer.`,
        hint: 'Wait for the rollout to finish before the gate (kubectl rollout status), and look for a replica or region that was left behind.',
      },
    ];
  }
  const order = new Set(
    served.map((s) => JSON.stringify(s.contract.tools.map((tool) => tool.name ?? null))),
  );
  if (order.size < 2) return [];
  return [
    {
      id: 'T4',
      key: 'T4:order',
      status: 'warn',
      message: `${served.length} connections see the same tools in ${order.size} different orders.`,
      hint: 'Sort the list: models and prompt caches are sensitive to its order.',
    },
  ];
}
