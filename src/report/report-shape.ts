import type { Result, RollbackOutcome, VerifiedBy } from '../decide/verdict.ts';
import type { WatchResult } from '../decide/watch/result.ts';
import type { Finding } from '../diff/finding.ts';
import type { CommandRole, EventOf, Phase } from '../events.ts';
import type { CheckResult } from '../verify/check.ts';

/*
 * The report of a run, version 1: what `report-path` holds and every other output is made from.
 * `report-schema.ts` describes it for the published JSON Schema and is checked against these types.
 * Texts are raw and bounded: escape before printing. Times are whole milliseconds since the run began.
 */
export interface Report {
  reportVersion: 1;
  /** Of mcp-deploy-gate. */
  gateVersion: string;
  mode: 'gate' | 'snapshot' | 'rollback';
  /** False where the log breaks off: the run is still going, or was killed. */
  complete: boolean;
  result: Result;
  /** What the process ends with: 0 also where `on-failure: report` makes the job pass. */
  exitCode: number;
  reason: string;
  hint?: string;
  failedPhase?: Phase;
  failedCheck?: string;
  identity?: 'proven' | 'unproven';
  /** What the verification decided, where it did not pass; it stands beside what a rollback then did. */
  cause?: ReportCause;
  /** Without credentials: user and password are gone, values of secret-looking parameters are `***`. */
  endpoints: string[];
  /** The new version's own addresses in a blue-green run, in the same form. */
  candidateEndpoints?: string[];
  settings: ReportSettings;
  /** ISO 8601, UTC; absent where the run ended before it began. */
  startedAt?: string;
  durationMs: number;
  /** What was live before this run changed it, where it looked. */
  before?: ReportServed;
  /** What the verified deployment serves. */
  served?: ReportServed;
  /** What each endpoint served at last, before any rollback; absent where there is one endpoint only. */
  servedBy?: ReportEndpoint[];
  hashes: { snapshot?: string; served?: string };
  checks: CheckResult[];
  /** Worst first. Counts are of all; the list holds at most 10,000. */
  changes: ReportChanges;
  findings: ReportFinding[];
  rollback: ReportRollback;
  /** Those that ran, the rollback left out. */
  commands: (ReportCommand & { role: CommandRole })[];
  revisions: { previous?: string; deployed?: string };
  phases: ReportPhase[];
  timeline: TimelineEntry[];
  /** Entries in the middle of the timeline that are not listed. */
  timelineLeftOut: number;
  /** What was seen of sessions while the version changed, for each endpoint that was watched. */
  watch?: WatchResult[];
  /** What the manifests do to sessions; absent: none were checked. */
  manifests?: Omit<EventOf<'manifests'>, 'type' | 'at'>;
  notices: ReportNotice[];
  /** Where this run wrote a snapshot. */
  snapshotWritten?: { path: string; changed: boolean; hash: string };
}

export interface ReportCause {
  phase: Phase;
  verdict: 'fail' | 'inconclusive' | 'cancelled';
  /** A check's key, `T5:tools/search` say. */
  check?: string;
  reason: string;
  hint?: string;
}

export interface ReportSettings {
  /** Path as the user named it. */
  snapshot?: string;
  failOn: 'breaking' | 'review' | 'any' | 'none';
  onFailure: 'rollback' | 'hold' | 'report';
  expectedVersion?: string;
}

export interface ReportServed {
  serverName?: string;
  serverVersion?: string;
  era: 'modern' | 'legacy';
  protocolVersion: string;
  transport: string;
  hash: string;
  counts: EventOf<'served'>['counts'];
  connectMs: number;
  listMs: number;
}

/** Every change is counted once: `total` is the sum of the next four. */
export interface ReportChanges {
  total: number;
  breaking: number;
  review: number;
  safe: number;
  /** Of any severity; the config file accepts them. */
  accepted: number;
  /** How many `fail-on` counts as a failure; accepted ones never. */
  failing: number;
}

export interface ReportFinding extends Finding {
  accepted: boolean;
  failing: boolean;
  /** In the snapshot file, counted from 1. */
  line?: number;
  endLine?: number;
  /** Of its beginning in that line, counted from 1 in UTF-16 units. */
  column?: number;
  /** Where the rule is explained. */
  docs?: string;
  /** Set where `before` or `after` is too large to stand here whole; both are then JSON text, cut around the first difference. */
  shortened?: true;
}

export interface ReportCommand {
  command: string;
  startedAt: number;
  timeoutMs: number;
  /** Absent: it was not seen to end, and may have run. */
  ended?: {
    exitCode?: number;
    signal?: string;
    timedOut: boolean;
    durationMs: number;
    tail: string;
  };
}

export interface ReportRollback {
  outcome: RollbackOutcome;
  reason: string;
  verifiedBy?: VerifiedBy;
  command?: ReportCommand;
  /** How long the verification after it took. */
  verifyMs?: number;
  /** What is served after it. */
  served?: ReportServed;
  /** What each endpoint serves after it; absent where there is one only. */
  servedBy?: ReportEndpoint[];
  checks: CheckResult[];
}

export interface ReportPhase {
  phase: Phase;
  at: number;
  /** Absent: not ended. */
  outcome?: EventOf<'phase-ended'>['outcome'];
  durationMs?: number;
}

export type TimelineEntry =
  | { kind: 'state'; at: number; phase: Phase; state: string; message: string }
  /** Rounds of one endpoint in a row that saw the same. */
  | {
      kind: 'probes';
      at: number;
      until: number;
      phase: Phase;
      endpoint: string;
      rounds: { first: number; last: number };
      samples: number;
      /** All that answered was served, and every check passed. */
      ok: boolean;
      /** Several where the connections of a round did not see the same: a mixed fleet. */
      saw: Sight[];
    };

/** The last round of one endpoint. */
export interface ReportEndpoint {
  endpoint: string;
  ok: boolean;
  saw: Sight[];
}

/** What some samples were served. */
export interface Sight {
  samples: number;
  /** `served`, or why not. */
  outcome: string;
  ok: boolean;
  identity?: 'ours' | 'old' | 'unknown';
  version?: string;
  hash?: string;
}

export interface ReportNotice {
  at: number;
  level: 'notice' | 'warning';
  id: string;
  message: string;
  hint?: string;
}
