import type { Phase } from '../../../src/events.ts';

/** What each version calls itself. All serve the same tools, but for the bad one, which lacks one. */
export const VERSIONS = { before: '1.0.0', good: '2.0.0', bad: '3.0.0' } as const;
export type Version = keyof typeof VERSIONS;
export type Rollout = Exclude<Version, 'before'>;

/** Settings of the gate by their names as inputs of the action, which are those of the flags. */
export type Inputs = Record<string, string>;

/** A real thing with version `before` live; each scenario gets one of its own. */
export interface Stage {
  /** The address that clients use. */
  endpoint: string;
  /**
   * The commands and whatever else the gate is given to roll this version out; started by the gate, never here.
   * Each scenario adds `expected-version`, short times, and the snapshot of what was reviewed. What stands here wins
   * over these, and what the scenario itself needs (a long soak to be killed in) wins over both.
   */
  rollout(version: Rollout): Inputs | Promise<Inputs>;
  /** Variables for the gate and its commands; `rollout` may add to them. */
  env?: Record<string, string>;
  /** The `serverInfo.version` that a client meets over a fresh connection. Default: asks `endpoint`. */
  live?(): Promise<string>;
  /** Ends all of it, also what the commands started. */
  close(): Promise<void>;
}

/** One of the real things that deployments are made with. */
export interface Part {
  name: string;
  /** The phases in which the gate is killed. */
  phases: readonly KillPhase[];
  start(): Promise<Stage>;
  /** Tuning for the config file, over that of `place.ts`; names are those of the file's keys. */
  tuning?: Readonly<Record<string, string | number>>;
  /** A rollback-command that exits with 0 and changes nothing. Default `true`. */
  uselessRollback?: string;
  /** Runs the plain scenarios through the action too. Default: through the command line only. */
  alsoAsAction?: boolean;
  /** Runs the scenarios side by side. Default: one after the other. */
  concurrent?: boolean;
  /** After which a scenario counts as hung. Default three minutes. */
  timeoutMs?: number;
}

/** Phases in which a run can be caught. */
export type KillPhase = Extract<
  Phase,
  | 'deploy'
  | 'verify'
  | 'promote'
  | 'verify-live'
  | 'soak'
  | 'drain'
  | 'retire'
  | 'rollback'
  | 'verify-rollback'
>;
