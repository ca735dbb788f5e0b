import type { GateEvent, Phase } from '../events.ts';
import type { CheckResult } from '../verify/check.ts';
import { defined, eventsOf, optionalText, text } from './log.ts';
import type { ReportServed } from './report-shape.ts';

const MAX_CHECKS = 2000;

/** What was served last in one of these phases. */
export function foldServed(
  events: readonly GateEvent[],
  ...phases: Phase[]
): ReportServed | undefined {
  const event = eventsOf(events, 'served').findLast(({ phase }) => phases.includes(phase));
  if (!event) return undefined;
  const { type: _type, at: _at, phase: _phase, ...served } = event;
  return defined({
    ...served,
    serverName: optionalText(served.serverName),
    serverVersion: optionalText(served.serverVersion),
    connectMs: Math.round(served.connectMs),
    listMs: Math.round(served.listMs),
  }) as ReportServed;
}

/** All checks of the round that decided the last one of these phases. */
export function foldChecks(events: readonly GateEvent[], ...phases: Phase[]): CheckResult[] {
  const checks =
    eventsOf(events, 'checks').findLast(({ phase }) => phases.includes(phase))?.checks ?? [];
  return checks.slice(0, MAX_CHECKS).map(
    (check) =>
      defined({
        ...check,
        message: text(check.message),
        hint: optionalText(check.hint),
      }) as CheckResult,
  );
}
