import type { Settings } from '../config/settings.ts';
import type { Credentials } from '../connect/target.ts';
import type { EarlierRun } from '../deploy/earlier-runs.ts';
import type { CommandOptions, CommandResult } from '../deploy/run-command.ts';
import type { CommandRole, GateEvent, Host, Phase } from '../events.ts';
import type { Git } from '../snapshot/earlier.ts';
import type { Watches } from './watches.ts';

/** An event as the gate writes it: the clock's time is added by `Run.emit`. */
export type NewEvent = GateEvent extends infer E
  ? E extends GateEvent
    ? Omit<E, 'at'>
    : never
  : never;

/** All that the gate needs from outside: settings, surroundings, and nothing that it could reach by itself. */
export interface Run {
  settings: Settings;
  host: Host;
  emit(event: NewEvent): void;
  /** Milliseconds since the run began, monotonic. */
  clock(): number;
  /** Today, `YYYY-MM-DD` in UTC: acceptances expire by it. */
  today: string;
  /** Aborted when the run is cancelled (SIGINT, SIGTERM, SIGHUP). */
  cancelled: AbortSignal;
  credentials: Credentials;
  /** The environment of the gate: proxies, and what a command inherits. */
  env: Readonly<Record<string, string | undefined>>;
  /** The absolute folder in which commands run. */
  commandCwd: string;
  /** Run the checks that are not run by default as well (`--all`). */
  all: boolean;
  /** GITHUB_RUN_ATTEMPT, or 1. */
  runAttempt: number;
  git: Git;
  isFolder(path: string): Promise<boolean>;
  /** Reads a text file; undefined where there is none. Throws GateError of code `io` for any other trouble. */
  readFile(path: string): Promise<string | undefined>;
  /** The texts of manifests, files and those in folders. Throws ConfigError or GateError of code `io` for what cannot be read. */
  readManifests(paths: readonly string[]): Promise<{ path: string; text: string }[]>;
  /** Writes a text file, whole or not at all, making its folder. Throws GateError of code `io`. */
  writeFile(path: string, text: string): Promise<void>;
  /** Called once, when a rollback is decided and before its command starts: the cause must be shown first. */
  beforeRollback?(): Promise<void>;
  /**
   * With a role the command changes something: its intent, the event `command-started`, must have been emitted before. It
   * runs to its end or its deadline, whatever becomes of this process, and `signal` is not looked at. Throws where it has not run.
   */
  runCommand(options: CommandOptions, role?: CommandRole): Promise<CommandResult>;
  /** Sessions that are held while what is live changes. */
  watches: Watches;
  /** Runs of the same endpoints on this machine that did not come to a result. */
  earlierRuns(): EarlierRun[];
}

/** Wraps a phase in its events; a throw ends it as failed. */
export async function inPhase<
  T extends { phaseOutcome: 'passed' | 'failed' | 'inconclusive' | 'cancelled' | 'done' },
>(run: Run, phase: Phase, work: () => Promise<T>): Promise<T> {
  run.emit({ type: 'phase-started', phase });
  try {
    const value = await work();
    run.emit({ type: 'phase-ended', phase, outcome: value.phaseOutcome });
    return value;
  } catch (error) {
    run.emit({
      type: 'phase-ended',
      phase,
      outcome: run.cancelled.aborted ? 'cancelled' : 'failed',
    });
    throw error;
  }
}
