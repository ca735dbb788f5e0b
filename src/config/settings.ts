import type { RequiredLevel } from '../decide/watch/result.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { ManifestLevel } from '../preflight/finding.ts';

/** What a declared tool call's result must look like; everything given must hold. An empty one wants a result without `isError`. */
export interface Expectation {
  /** The result's text contains this. */
  contains?: string;
  /** The source of a regular expression (flag `u`), already known to compile; the result's text matches it. */
  matches?: string;
  /** The result's structured content, or its text read as JSON, equals this. May be `null`: ask with `Object.hasOwn`. */
  equals?: JsonValue;
  isError?: boolean;
  /** A JSON Schema for the structured content, already known to compile. */
  schema?: JsonObject | boolean;
}

/** A tool call that the config file declares. */
export interface ToolCallCheck {
  /** Names the check in reports and in its id `declared/<name>`; the tool's name where the file gives none. Unique. */
  name: string;
  tool: string;
  arguments: JsonObject;
  expect: Expectation;
  timeoutMs: number;
  /** True: safe to run again and again; else once per verification. */
  repeat: boolean;
}

/** The `checks` of the config file, with defaults. */
export interface DeclaredChecks {
  requiredTools: string[];
  minTools: number;
  latency: { connectMs?: number; listMs?: number };
  toolCalls: ToolCallCheck[];
  /** URIs of single resources to compare with the snapshot. */
  resources: string[];
}

/** One change that was reviewed and taken: silences exactly one finding. */
export interface Acceptance {
  rule: string;
  subject: string;
  /** `''` is the item itself. */
  pointer: string;
  fingerprint: string;
  reason: string;
  /** `YYYY-MM-DD`, the last day on which it holds, UTC. */
  expires?: string;
}

export interface OAuthSettings {
  clientId: string;
  clientSecret: string;
  scopes: string[];
  /** https, or http on loopback. */
  issuer: string;
}

/** Where the version of what answers is read from, instead of `serverInfo.version`. */
export type VersionFrom =
  /** A response header, lower case. */
  | { header: string }
  /** In the health answer: a JSON pointer (starts with `/`), or the name of a member. */
  | { health: string };

/** The JSON status of an outside uptime monitor. */
export interface MonitorSettings {
  url: string;
  /** JSON pointer or member that holds the status. */
  status: string;
  /** JSON pointer or member that holds when the monitor probed last (ISO 8601, or seconds or milliseconds since 1970). */
  probedAt: string;
  /** Values of the status that mean down, lower case. */
  down: string[];
}

/** How sessions are watched through a rollout. */
export interface WatchSettings {
  /** Held all along. */
  sessions: number;
  intervalMs: number;
  /** Of one probe. */
  timeoutMs: number;
  maxDurationMs: number;
  /** How long to go on after the last change: sessions of the old version end late. */
  settleMs: number;
  /** Missed, it makes the run fail; it never starts a rollback. */
  require?: RequiredLevel;
  /** Called slowly, over and over: it must only read. */
  tool?: { name: string; arguments: JsonObject; timeoutMs: number };
}

/** Every setting of a run, checked, with defaults. Durations are milliseconds. Paths are as the user gave them. */
export interface Settings {
  mode: 'gate' | 'snapshot' | 'rollback';
  /** An http(s) URL without user information; the first of `endpoints`. */
  endpoint: string;
  /** Every live address (replicas, regions), at least one: probed side by side, one decision. */
  endpoints: string[];
  /** The new version's own addresses before the switch; empty: no blue-green run. */
  candidateEndpoints: string[];
  /** The previous version's own address after the switch: probed before switching back. */
  previousEndpoint?: string;
  transport: 'auto' | 'streamable-http' | 'sse';
  /** `auto`, or a revision `YYYY-MM-DD`. */
  protocolVersion: string;
  /** An http(s) URL, or a path (begins with one slash) on the origin of each address that is asked: `new URL(healthUrl, endpoint)`. */
  healthUrl?: string;
  expectedVersion?: string;
  /** The revision that this deployment made, from the deploy step. */
  expectedRevision?: string;
  /** The revision that was live before it, from the deploy step. */
  previousRevision?: string;
  /** Names as given, values never empty. At most one credential among these and the four below. */
  headers: [name: string, value: string][];
  bearerToken?: string;
  oidcAudience?: string;
  oauth?: OAuthSettings;
  principal?: string;
  /** `named`: the user gave it. In mode `snapshot` this is the file to write (`baseline` stands here if it was given). `-`: stdout, CLI only. */
  snapshot: { path: string; named: boolean };
  /** A file written before the deployment; never set in mode `snapshot`. */
  baseline?: string;
  failOn: 'breaking' | 'review' | 'any' | 'none';
  deployCommand?: string;
  promoteCommand?: string;
  discardCommand?: string;
  rollbackCommand?: string;
  retireCommand?: string;
  /** Only reads: prints the revision that is live. */
  revisionCommand?: string;
  /** As the user gave it: a shell that GitHub knows, or a template with `{0}`. */
  shell: string;
  /** Where commands run; absent: the current directory. Other paths are not relative to it. */
  workingDirectory?: string;
  timeoutMs: number;
  waitTimeoutMs: number;
  rollbackTimeoutMs: number;
  /** Of each command but the rollback's. */
  commandTimeoutMs: number;
  /** 0: no soak. */
  soakDurationMs: number;
  drainDurationMs: number;
  onFailure: 'rollback' | 'hold' | 'report';
  /** What `post` does for a run that was cancelled before its verdict. */
  onCancel: 'hold' | 'rollback';
  /** Print the plan and change nothing. */
  dryRun: boolean;
  reportPath?: string;
  /** The config file that was read; absent: there is none. */
  config?: string;
  samples: number;
  intervalMs: number;
  requestTimeoutMs: number;
  failureThreshold: number;
  /** Pause between two rounds of the soak. */
  soakIntervalMs: number;
  /** How long errors may last in the soak. */
  errorToleranceMs: number;
  monitor?: MonitorSettings;
  /** Absent: nothing is watched. */
  watch?: WatchSettings;
  /** Paths of Kubernetes manifests, as the user gave them; empty: none are checked. */
  manifests: string[];
  versionFrom?: VersionFrom;
  checks: DeclaredChecks;
  /** Levels of the rules for changes by id; absent: those of the catalogue. Ask with `Object.hasOwn`. */
  rules?: Readonly<Record<string, 'breaking' | 'review' | 'safe' | 'off'>>;
  /** Levels of the rules for manifests by id; absent: their own. Ask with `Object.hasOwn`. */
  manifestLevels?: Readonly<Record<string, ManifestLevel>>;
  accept: Acceptance[];
}
