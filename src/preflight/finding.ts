/** What a finding of a rule counts as; `off`: it is left out. */
export const MANIFEST_LEVELS = ['error', 'warning', 'notice', 'off'] as const;
export type ManifestLevel = (typeof MANIFEST_LEVELS)[number];

/** How bad a finding is. */
export type ManifestSeverity = Exclude<ManifestLevel, 'off'>;

/** Something in a manifest that costs sessions. Texts may hold what the file holds, raw: escape where they are printed. */
export interface ManifestFinding {
  /** The id of a rule, in docs/preflight.md. */
  rule: string;
  level: ManifestSeverity;
  /** As the user named it. */
  file: string;
  /** From 1; for a key that is missing, the line of the map that lacks it. */
  line: number;
  endLine?: number;
  /** From 1. */
  column?: number;
  /** `Deployment/mcp-server`, or `prod/Deployment/mcp-server` where it names a namespace. */
  resource: string;
  /** What happens to sessions. */
  message: string;
  /** What to write instead, in a sentence. */
  fix: string;
  /** The YAML to write, from the top of the resource to the value. */
  yaml?: string;
  /** Where the rule is explained. */
  docs: string;
}

/** A finding that a comment or an annotation silences. */
export interface IgnoredManifestFinding {
  finding: ManifestFinding;
  reason: string;
  /** Of the comment or the annotation. */
  line: number;
}

/** Why a file, or a part of it, was not checked: it is no manifest yet, or cannot be read. */
export interface ManifestProblem {
  file: string;
  line?: number;
  message: string;
  fix: string;
}

/** What is worth knowing and no finding: an ignore comment that does nothing, a set without a server. */
export interface ManifestNotice {
  file?: string;
  line?: number;
  message: string;
  fix: string;
}

/** A workload that was taken for an MCP server. */
export interface CheckedServer {
  /** As in a finding. */
  resource: string;
  file: string;
  line: number;
  /** Why it was: `its image is …`. */
  because: string;
  /** Where its sessions live; `unknown`: nothing says so, and it is checked as if they were in its memory. */
  sessions: 'stateful' | 'stateless' | 'unknown';
}

/** All that was found in a set of manifests. */
export interface CheckedManifests {
  /** Worst first, then in the order of files and lines. */
  findings: ManifestFinding[];
  ignored: IgnoredManifestFinding[];
  /** The rule of each finding that a level `off` left out. */
  off: string[];
  problems: ManifestProblem[];
  notices: ManifestNotice[];
  servers: CheckedServer[];
  /** Workloads that were not taken for MCP servers. */
  others: string[];
}
