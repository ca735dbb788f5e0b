import type { CheckResult } from '../verify/check.ts';
import { callId } from '../verify/declared.ts';
import type { Sample } from '../verify/sample.ts';
import { endpointsAgree } from './endpoints-agree.ts';

/** Endpoints that one message names; the others are counted. */
const MAX_NAMED = 3;

/**
 * The samples of several endpoints as one round. Declared calls that were made at one endpoint only (`madeOnce`, by
 * name) count for all of them. A check that holds at some endpoints and not at others says at which it does not.
 */
export function joinSamples(
  byEndpoint: readonly (readonly Sample[])[],
  madeOnce: readonly string[],
): Sample[] {
  if (byEndpoint.length === 1) return [...(byEndpoint[0] ?? [])];
  const ids = new Set(madeOnce.map(callId));
  const [first] = byEndpoint[0] ?? [];
  const calls = first?.checks.filter(({ id }) => ids.has(id)) ?? [];
  const agreement = endpointsAgree(byEndpoint);
  const together = agreement ? [agreement] : [];
  const groups = byEndpoint.map((samples, i) =>
    samples.map((sample) =>
      sample.outcome.kind === 'served'
        ? { ...sample, checks: [...sample.checks, ...(i === 0 ? [] : calls), ...together] }
        : sample,
    ),
  );
  const where = placesOf(groups);
  return groups.flat().map((sample) => ({
    ...sample,
    checks: sample.checks.map((check) => {
      const places = where.get(placeKey(check));
      return check === agreement || places === undefined || places.size === groups.length
        ? check
        : { ...check, message: `${named([...places])}: ${check.message}` };
    }),
  }));
}

const placeKey = ({ key, status }: CheckResult): string => `${status} ${key}`;

/** At which endpoints each result stands that is not a pass. */
function placesOf(groups: readonly (readonly Sample[])[]): Map<string, Set<string>> {
  const where = new Map<string, Set<string>>();
  for (const { endpoint, checks } of groups.flat()) {
    for (const check of checks) {
      if (check.status === 'pass' || check.status === 'info') continue;
      const places = where.get(placeKey(check)) ?? new Set();
      where.set(placeKey(check), places.add(endpoint));
    }
  }
  return where;
}

function named(places: readonly string[]): string {
  const shown = places.slice(0, MAX_NAMED).join(', ');
  return places.length > MAX_NAMED ? `${shown} and ${places.length - MAX_NAMED} more` : shown;
}
