import type { Settings } from '../../src/config/settings.ts';
import type { CommandOptions } from '../../src/deploy/run-command.ts';
import type { CommandRole } from '../../src/events.ts';
import type { NewEvent, Run } from '../../src/gate/run.ts';
import { NO_WATCHES } from '../../src/gate/watches.ts';

const ENDED = {
  ...{ exitCode: 0, timedOut: false, aborted: false, groupGone: true },
  ...{ durationMs: 1, tail: '' },
} as const;

/** A run without surroundings: what it emitted, the commands that it started, and a hand on its cancellation. */
export interface BareRun {
  run: Run;
  events: NewEvent[];
  started: CommandRole[];
  cancel(): void;
}

/** A run for one phase, with commands that end well at once. `onRevision` is what revision-command prints. */
export function runOf(settings: Partial<Settings> = {}, onRevision = () => '2'): BareRun {
  const events: NewEvent[] = [];
  const started: CommandRole[] = [];
  const cancellation = new AbortController();
  const run = {
    settings: {
      ...{ endpoints: ['https://mcp.example.com/mcp'], shell: 'bash', onFailure: 'rollback' },
      ...{ timeoutMs: 60_000, commandTimeoutMs: 60_000, waitTimeoutMs: 1000 },
      ...{ rollbackTimeoutMs: 4000, failureThreshold: 2, intervalMs: 10, soakDurationMs: 0 },
      ...settings,
    },
    clock: () => performance.now(),
    env: {},
    commandCwd: '.',
    runAttempt: 1,
    watches: NO_WATCHES,
    host: { commandOutput: () => undefined },
    emit: (event: NewEvent) => events.push(event),
    cancelled: cancellation.signal,
    runCommand: async ({ onLine }: CommandOptions, role?: CommandRole) => {
      if (role === undefined) onLine(onRevision(), 'stdout');
      else started.push(role);
      return ENDED;
    },
  } as unknown as Run;
  return { run, events, started, cancel: () => cancellation.abort() };
}
