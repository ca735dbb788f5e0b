import { COMMAND_ROLES, type CommandRole, type GateEvent } from '../events.ts';
import { defined, eventsOf, text } from './log.ts';
import type { Report, ReportCommand } from './report-shape.ts';

/** What is known of the command of this role; undefined where it was not started. */
export function foldCommand(
  events: readonly GateEvent[],
  role: CommandRole,
): ReportCommand | undefined {
  const started = eventsOf(events, 'command-started').findLast((event) => event.role === role);
  if (!started) return undefined;
  const ended = eventsOf(events, 'command-ended').findLast((event) => event.role === role);
  return {
    command: text(started.command),
    startedAt: Math.round(started.at),
    timeoutMs: started.timeoutMs,
    ...(ended && {
      ended: defined({
        exitCode: ended.exitCode,
        signal: ended.signal,
        timedOut: ended.timedOut,
        durationMs: Math.round(ended.durationMs),
        tail: text(ended.tail),
      }),
    }),
  };
}

/** All commands but the rollback's, in the order in which they started. */
export function foldCommands(events: readonly GateEvent[]): Report['commands'] {
  return COMMAND_ROLES.filter((role) => role !== 'rollback')
    .flatMap((role) => {
      const command = foldCommand(events, role);
      return command ? [{ role, ...command }] : [];
    })
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** The revisions before this run and of it, as far as they are known. */
export function foldRevisions(events: readonly GateEvent[]): Report['revisions'] {
  const last = (when: 'before' | 'deployed'): string | undefined =>
    eventsOf(events, 'revision').findLast((event) => event.when === when)?.revision;
  return defined({ previous: last('before'), deployed: last('deployed') }) as Report['revisions'];
}
