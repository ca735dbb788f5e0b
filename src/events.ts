import type { ContractId } from './decide/answer.ts';
import type { Identity, Result, RollbackOutcome, VerifiedBy } from './decide/verdict.ts';
import type { WatchResult } from './decide/watch/result.ts';
import type { Finding } from './diff/finding.ts';
import type { ManifestFinding } from './preflight/finding.ts';
import type { CheckResult } from './verify/check.ts';

/** The phases in the order of the pipeline; `failed-phase` names one of them. */
export const PHASES = [
  'preflight',
  'deploy',
  'verify',
  'discard',
  'promote',
  'verify-live',
  'soak',
  'drain',
  'retire',
  'rollback',
  'verify-rollback',
  'snapshot',
] as const;
/** In a blue-green run `verify` is of the candidate's own address, and `verify-live` of the live one after the switch. */
export type Phase = (typeof PHASES)[number];

/** The commands that change something. Each starts at most once per run. */
export const COMMAND_ROLES = ['deploy', 'promote', 'discard', 'rollback', 'retire'] as const;
export type CommandRole = (typeof COMMAND_ROLES)[number];

/**
 * The run's memory: an append-only log. Reports, annotations, the live line and `post` are folds over it.
 * `at` is milliseconds since the run began, on a monotonic clock. Texts may come from a server or a command: raw.
 */
export type GateEvent = { at: number } & (
  | {
      type: 'run-started';
      /** ISO 8601, UTC. */
      time: string;
      version: string;
      mode: 'gate' | 'snapshot' | 'rollback';
      /** Several stand one a line. */
      endpoint: string;
      /** Path as the user named it, relative to the working directory; absent: none found. */
      snapshot?: string;
      failOn: 'breaking' | 'review' | 'any' | 'none';
      onFailure: 'rollback' | 'hold' | 'report';
      expectedVersion?: string;
      /** Several stand one a line. */
      candidateEndpoint?: string;
    }
  /** What was live before this run changed anything; `message` says what was seen where nothing served. */
  | { type: 'before'; kind: 'served' | 'down' | 'nothing' | 'unsettled'; message?: string }
  /** What tells versions apart: for whoever goes on where this run ends. */
  | { type: 'contract'; of: 'baseline' | 'candidate' | 'failed'; id: ContractId; version?: string }
  /** What `revision-command` or a setting says is live; an absent revision: it is not known. */
  | {
      type: 'revision';
      when: 'before' | 'deployed' | 'before-promote' | 'before-rollback' | 'before-retire' | 'now';
      revision?: string;
    }
  /** Something that the reader should know and that decides nothing. */
  | { type: 'notice'; level: 'notice' | 'warning'; id: string; message: string; hint?: string }
  | { type: 'phase-started'; phase: Phase }
  | {
      type: 'phase-ended';
      phase: Phase;
      outcome: 'passed' | 'failed' | 'inconclusive' | 'cancelled' | 'done';
    }
  /** One per sample: the timeline. */
  | {
      type: 'probe';
      phase: Phase;
      round: number;
      endpoint: string;
      identity?: Identity;
      version?: string;
      hash?: string;
      /** `served`, or the failure's kind and text. */
      outcome: string;
      ok: boolean;
    }
  /** One per change of state, never per poll: `waiting: 3 of 3 answer with the old version 1.4.0`. */
  | { type: 'state'; phase: Phase; state: string; message: string }
  /** What is served, once it is settled; the last one of a phase counts. */
  | {
      type: 'served';
      phase: Phase;
      serverName?: string;
      serverVersion?: string;
      era: 'modern' | 'legacy';
      protocolVersion: string;
      transport: string;
      hash: string;
      counts: { tools: number; resources: number; resourceTemplates: number; prompts: number };
      connectMs: number;
      listMs: number;
    }
  /** All checks of the deciding round, each once. */
  | { type: 'checks'; phase: Phase; checks: CheckResult[] }
  /** Drift of the deciding round from the snapshot; accepted ones are marked. */
  | {
      type: 'findings';
      findings: Finding[];
      accepted: string[];
      snapshotHash?: string;
      servedHash?: string;
    }
  | {
      type: 'decision';
      phase: Phase;
      verdict: 'pass' | 'fail' | 'inconclusive' | 'cancelled';
      identity?: 'proven' | 'unproven';
      check?: string;
      reason: string;
      hint?: string;
    }
  /** Nothing of the command's output stands here: it is streamed by the host. `command` is as the user wrote it. */
  | {
      type: 'command-started';
      role: CommandRole;
      command: string;
      timeoutMs: number;
    }
  | {
      type: 'command-ended';
      role: CommandRole;
      exitCode?: number;
      signal?: string;
      timedOut: boolean;
      durationMs: number;
      tail: string;
    }
  /** What a watch of one endpoint saw while it was changed in this phase, or before the gate began. */
  | { type: 'watched'; phase: Phase; result: WatchResult }
  /** What the manifests of the deployment do to sessions. */
  | {
      type: 'manifests';
      /** How many files and resources were read. */
      files: number;
      resources: number;
      findings: ManifestFinding[];
      /** Findings that a comment in the file silences. */
      ignored: number;
    }
  | { type: 'rollback'; outcome: RollbackOutcome; reason: string; verifiedBy?: VerifiedBy }
  | { type: 'snapshot-written'; path: string; changed: boolean; hash: string }
  | {
      type: 'run-ended';
      result: Result;
      failedPhase?: Phase;
      failedCheck?: string;
      reason: string;
      hint?: string;
    }
);

export type EventOf<T extends GateEvent['type']> = Extract<GateEvent, { type: T }>;

/** How the gate speaks to its surroundings: once for GitHub, once for a terminal. */
export interface Host {
  /** Appends to the log and shows what is to be shown live. */
  emit(event: GateEvent): void;
  /** A line of a command's output, raw, without its newline. */
  commandOutput(line: string, stream: 'stdout' | 'stderr'): void;
  /** A secret that must appear nowhere. */
  mask(secret: string): void;
}
