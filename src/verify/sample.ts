import type { TransportKind } from '../connect/session.ts';
import type { Finding } from '../diff/finding.ts';
import type { Contract, Era } from '../snapshot/contract.ts';
import type { CheckResult, Failure } from './check.ts';

/** What one fresh connection was served. */
export interface Served {
  contract: Contract;
  /** `hashContract(contract)`: hash over everything compared, and its era-neutral form. */
  hash: string;
  neutralHash: string;
  /** `serverInfo.version`, or what `version-from` names. */
  version?: string;
  era: Era;
  protocolVersion: string;
  transport: TransportKind;
  connectMs: number;
  listMs: number;
}

/** One sample of a round: a fresh connection, what it was served or how it failed, and every check's result. */
export interface Sample {
  endpoint: string;
  /** Milliseconds on the gate's monotonic clock. */
  startedAt: number;
  endedAt: number;
  outcome: { kind: 'served'; served: Served } | Failure;
  checks: CheckResult[];
  /** Drift from the snapshot (T5), where one was given and the two are comparable. Shared between samples of the same hash. */
  findings?: Finding[];
  /** Fingerprints of those findings that the config file accepts. */
  accepted?: string[];
}
