import type { GateEvent } from '../events.ts';
import { foldCommand } from './fold-commands.ts';
import { foldEndpoints } from './fold-endpoints.ts';
import { foldChecks, foldServed } from './fold-served.ts';
import { defined, lastOf, text } from './log.ts';
import type { ReportRollback } from './report-shape.ts';

/** True where the log holds the intent of a rollback without its outcome: the command may have run. */
export function rollbackMaybeRan(events: readonly GateEvent[]): boolean {
  return foldCommand(events, 'rollback') !== undefined && lastOf(events, 'rollback') === undefined;
}

/** What the rollback did, how it was proven, and what is served after it. */
export function foldRollback(events: readonly GateEvent[]): ReportRollback {
  const event = lastOf(events, 'rollback');
  const command = foldCommand(events, 'rollback');
  const verified = lastOf(events, 'phase-ended', 'verify-rollback');
  const verifying = lastOf(events, 'phase-started', 'verify-rollback');
  return defined({
    outcome: event?.outcome ?? (command ? ('failed' as const) : ('not-needed' as const)),
    reason: text(event?.reason ?? (command ? 'It was started; how it ended is not known.' : '')),
    verifiedBy: event?.verifiedBy,
    command,
    verifyMs: verified && verifying && Math.round(verified.at - verifying.at),
    served: foldServed(events, 'verify-rollback'),
    servedBy: foldEndpoints(events, 'verify-rollback'),
    checks: foldChecks(events, 'verify-rollback'),
  }) as ReportRollback;
}
