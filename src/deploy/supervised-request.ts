import type { CommandRole } from '../events.ts';
import type { ProcessId } from './process-table.ts';
import type { CommandOptions, CommandResult } from './run-command.ts';

/** What a supervisor is to run, and where it writes down what became of it. */
export interface SupervisedRequest
  extends Pick<CommandOptions, 'command' | 'shell' | 'cwd' | 'env' | 'timeoutMs' | 'killAfterMs'> {
  role: CommandRole;
  /** Path of the run's journal. */
  journal: string;
  /** The run's clock when the request was made. */
  clock: number;
  /** Where the script's folder is made. */
  tempDir: string;
  /** What must not reach a file. */
  secrets: readonly string[];
}

/** What a supervisor tells the gate: one a line, as JSON. */
export type SupervisorFrame =
  /** It stands in the journal; the command starts now. */
  | { kind: 'ready'; supervisor: ProcessId }
  | { kind: 'spawned'; process: ProcessId }
  | { kind: 'line'; line: string; stream: 'stdout' | 'stderr' }
  /** Lines that came faster than the gate read them. */
  | { kind: 'left-out'; count: number }
  | { kind: 'result'; result: CommandResult }
  /** The command did not start. */
  | { kind: 'error'; code: 'config' | 'io'; message: string; hint: string };
