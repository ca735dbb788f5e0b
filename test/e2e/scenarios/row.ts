import type { KillPhase } from './part.ts';

export type Scenario = 'good' | 'bad' | 'useless-rollback' | `killed-in-${KillPhase}`;

/** A line of the table that a run of the scenarios ends with. */
export interface Row {
  part: string;
  scenario: Scenario;
  /** The command line, or the action in the runner of the tests. */
  through: 'cli' | 'action';
  /** A result, or, where the gate was killed, what the journal says. */
  expected: string;
  /** Absent: it did not come so far. */
  actual?: string;
  expectedExit: number | 'SIGKILL';
  actualExit?: number | string;
}

declare module 'vitest' {
  interface TaskMeta {
    scenario?: Row;
  }
}
