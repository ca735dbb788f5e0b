import type { Era } from '../snapshot/contract.ts';
import type { ErrorKind } from '../verify/check.ts';

/** What tells two contracts apart: the full hash inside one era, the era-neutral one across eras. */
export interface ContractId {
  era: Era;
  hash: string;
  neutralHash: string;
}

/** Whether two ids stand for the same contract. Across eras only what both eras serve is compared. */
export function sameId(a: ContractId, b: ContractId): boolean {
  return a.era === b.era ? a.hash === b.hash : a.neutralHash === b.neutralHash;
}

/** One fresh connection, reduced to what a decision needs. */
export type Answer = {
  /** Where it was asked; absent: at the only endpoint. */
  endpoint?: string;
} & (
  | {
      kind: 'served';
      id: ContractId;
      version?: string;
      /** True where the contract equals the snapshot, which may be a hand-made hash; absent without a snapshot. */
      equalsSnapshot?: boolean;
      /** Keys of the checks that fail (`T5`, `T2:tools/x`, `declared/…`). */
      failures: string[];
      /** Keys of the checks that could not be decided. */
      undecided: string[];
    }
  | { kind: 'error'; error: ErrorKind; status?: number; retryAfterMs?: number; message: string }
  | { kind: 'denied'; check: string; message: string }
  | { kind: 'blocked'; check: string; message: string }
  | { kind: 'not-mcp'; check: string; message: string }
);

export type ServedAnswer = Extract<Answer, { kind: 'served' }>;

/** `samples` fresh connections, opened side by side. Times in milliseconds on the gate's clock. */
export interface Round {
  startedAt: number;
  endedAt: number;
  answers: Answer[];
}

/** What is known besides the answers themselves (design, "Evidence before the deployment"). */
export interface Evidence {
  expectedVersion?: string;
  /** Measured before the deployment. */
  baseline?: ContractId;
  /** What the baseline called itself; a recorded file does not say it. */
  baselineVersion?: string;
  /** After a switch: what was verified at the candidate's own address. */
  candidate?: { id: ContractId; version?: string };
  /** From git, without those that equal the snapshot. */
  earlier: ContractId[];
}
