import type { GateEvent, Phase } from '../events.ts';
import type { CheckResult } from '../verify/check.ts';
import { defined, lastOf, optionalText, text } from './log.ts';
import type { ReportServed } from './report-shape.ts';

const MAX_CHECKS = 2000;

/** What is served at the end of a phase. */
export function foldServed(events: readonly GateEvent[], phase: Phase): ReportServed | undefined {
  const event = lastOf(events, 'served', phase);
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

/** All checks of the round that decided a phase. */
export function foldChecks(events: readonly GateEvent[], phase: Phase): CheckResult[] {
  const checks = lastOf(events, 'checks', phase)?.checks ?? [];
  return checks.slice(0, MAX_CHECKS).map(
    (check) =>
      defined({
        ...check,
        message: text(check.message),
        hint: optionalText(check.hint),
      }) as CheckResult,
  );
}
