import type { GateEvent, Phase } from '../events.ts';
import { probeRounds } from './probe-rounds.ts';
import type { ReportEndpoint } from './report-shape.ts';

/** What each endpoint served at last in the last of these phases that asked; undefined where there is one endpoint only. */
export function foldEndpoints(
  events: readonly GateEvent[],
  ...phases: readonly Phase[]
): ReportEndpoint[] | undefined {
  const asked = probeRounds(events).flatMap((entry) =>
    entry !== 'next-phase' && entry.kind === 'probes' && phases.includes(entry.phase)
      ? [entry]
      : [],
  );
  const phase = asked.at(-1)?.phase;
  const last = new Map(
    asked
      .filter((round) => round.phase === phase)
      .map(({ endpoint, ok, saw }): [string, ReportEndpoint] => [endpoint, { endpoint, ok, saw }]),
  );
  return last.size > 1 ? [...last.values()] : undefined;
}
