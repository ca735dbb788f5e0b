import type { CheckResult } from '../verify/check.ts';
import { checkAgreement } from '../verify/checks/t4-agreement.ts';
import type { Sample, Served } from '../verify/sample.ts';

/** Kinds of listings that one message tells apart, and endpoints that it names for each. */
const MAX_TOLD = 4;

/**
 * T4 between endpoints: each one's connections agree, but an endpoint serves other things than the next. Undefined
 * where all serve the same, or where one of them is mixed by itself.
 */
export function endpointsAgree(groups: readonly (readonly Sample[])[]): CheckResult | undefined {
  const served = groups.map((samples) => samples.flatMap(servedBy));
  const isMixed = (all: readonly Served[]): boolean =>
    checkAgreement(all).some(({ status }) => status === 'fail');
  if (served.some(isMixed) || !isMixed(served.flat())) return undefined;
  return {
    id: 'T4',
    key: 'T4',
    status: 'fail',
    message: `The endpoints serve different things: ${told(groups, served)}.`,
    hint: 'Wait for the rollout to finish everywhere before the gate, and look for an endpoint that was left behind.',
  };
}

function servedBy({ outcome }: Sample): Served[] {
  return outcome.kind === 'served' ? [outcome.served] : [];
}

function told(
  groups: readonly (readonly Sample[])[],
  served: readonly (readonly Served[])[],
): string {
  const versions = new Set(served.flat().map(({ version }) => version));
  const hashes = new Set(served.flat().map(({ hash }) => hash));
  const kinds = new Map<string, string[]>();
  for (const [i, [first]] of served.entries()) {
    if (!first) continue;
    const contract = `contract ${first.hash.replace(/^sha256:/, '').slice(0, 12)}`;
    const what = [
      ...(first.version === undefined ? [] : [first.version]),
      ...(versions.size < 2 || hashes.size > 1 ? [contract] : []),
    ].join(', ');
    kinds.set(what, [...(kinds.get(what) ?? []), groups[i]?.[0]?.endpoint ?? '']);
  }
  const all = [...kinds];
  const texts = all.slice(0, MAX_TOLD).map(([what, where]) => {
    const more = where.length - MAX_TOLD;
    const names = where.slice(0, MAX_TOLD).join(', ');
    return `${names}${more > 0 ? ` and ${more} more` : ''}: ${what}`;
  });
  return `${texts.join('; ')}${all.length > MAX_TOLD ? `; and ${all.length - MAX_TOLD} others` : ''}`;
}
