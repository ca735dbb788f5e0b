import { revisionText } from '../decide/revision.ts';
import type { CommandOptions, CommandResult } from '../deploy/run-command.ts';
import { GateError } from '../errors.ts';
import type { CommandRole, Phase } from '../events.ts';
import type { Deployment } from './deployment.ts';
import type { Run } from './run.ts';

export interface RoleCommand {
  role: CommandRole;
  phase: Phase;
  command: string;
  timeoutMs: number;
  /** From SIGTERM to SIGKILL. */
  killAfterMs?: number;
  /** Why it runs, in a sentence. */
  reason: string;
}

/**
 * Runs a command that changes something: its intent is in the log before it starts, and its end after it. A command
 * that cannot even start (no such shell, no journal) has changed nothing: `exitCode` and `signal` are absent then.
 */
export async function runRole(
  run: Run,
  { revisions }: Pick<Deployment, 'revisions'>,
  asked: RoleCommand,
): Promise<CommandResult> {
  const { settings } = run;
  const { role, command, timeoutMs, killAfterMs, phase, reason } = asked;
  const previous = revisionText(revisions.before);
  const deployed = revisionText(revisions.deployed);
  const result = await started(run, role, {
    command,
    shell: settings.shell,
    cwd: run.commandCwd,
    env: {
      ...run.env,
      MCP_GATE_REASON: reason,
      MCP_GATE_PHASE: phase,
      MCP_GATE_ENDPOINT: settings.endpoints.join('\n'),
      ...(previous !== undefined && { MCP_GATE_PREVIOUS_REVISION: previous }),
      ...(deployed !== undefined && { MCP_GATE_DEPLOYED_REVISION: deployed }),
      ...(settings.reportPath && { MCP_GATE_REPORT: settings.reportPath }),
    },
    timeoutMs,
    ...(killAfterMs !== undefined && { killAfterMs }),
    ...(run.env.RUNNER_TEMP && { tempDir: run.env.RUNNER_TEMP }),
    onLine: (line, stream) => run.host.commandOutput(line, stream),
  });
  run.watches.changed(phase, run.clock());
  const { exitCode, signal, timedOut, durationMs, tail } = result;
  run.emit({
    type: 'command-ended',
    role,
    timedOut,
    durationMs,
    tail,
    ...(exitCode !== undefined && { exitCode }),
    ...(signal && { signal }),
  });
  return result;
}

async function started(
  run: Run,
  role: CommandRole,
  options: CommandOptions,
): Promise<CommandResult> {
  const startedAt = run.clock();
  const { command, timeoutMs } = options;
  try {
    if (timeoutMs <= 0)
      throw new GateError('io', '`timeout` left no time for it', { hint: 'Raise timeout.' });
    run.emit({ type: 'command-started', role, command, timeoutMs });
    return await run.runCommand(options, role);
  } catch (error) {
    const tail = error instanceof Error ? error.message : String(error);
    run.host.commandOutput(tail, 'stderr');
    const durationMs = run.clock() - startedAt;
    return { timedOut: false, aborted: false, groupGone: true, durationMs, tail };
  }
}

/** How a command ended, by its result or by the log. */
type CommandEnd = Pick<CommandResult, 'exitCode' | 'timedOut' | 'tail'> & {
  signal?: string;
  groupGone?: boolean;
};

/** What went wrong with a command, as a clause without its subject; undefined: nothing. */
export function trouble(ended: CommandEnd): string | undefined {
  if (ended.timedOut) {
    return `ran into its deadline and was ended${ended.groupGone !== false ? '' : ', but not all that it started could be'}`;
  }
  if (ended.exitCode === undefined && ended.signal === undefined)
    return `could not be started: ${ended.tail}`;
  return ended.exitCode === 0
    ? undefined
    : `ended with ${ended.signal ?? `exit code ${ended.exitCode}`}`;
}

/** How long a command may take: its own deadline, or what is left until `until` on the run's clock. */
export function timeFor(run: Run, until: number): number {
  return Math.max(0, Math.min(run.settings.commandTimeoutMs, until - run.clock()));
}
