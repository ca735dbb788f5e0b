import type { AcceptEntry, Accepted } from '../diff/accept.ts';
import type { Comparison, Severity } from '../diff/finding.ts';
import { ALL_FINDINGS, foldFindings, type Locate } from './findings.ts';
import type { Report, ReportChanges, ReportFinding } from './report-shape.ts';
import { plural } from './words.ts';

/** The worst severity that nobody accepted; `none` without any, `not-comparable` where they cannot be compared. */
export type DiffVerdict = Severity | 'none' | 'not-comparable';

export interface DiffFinding extends ReportFinding {
  /** The file that `line` counts in: the left side, as the user named it. */
  file?: string;
  /** Of an accepted one: what the config file says of it. */
  acceptance?: Pick<AcceptEntry, 'reason' | 'expires'>;
}

/** What `diff --format json` prints; `diff-schema.ts` describes it for the published JSON Schema. */
export interface DiffResult {
  verdict: DiffVerdict;
  /** Why the two cannot be compared, and what to do about it. */
  reason?: string;
  hint?: string;
  /** What the comparison does not cover; absent where it covers all. */
  notices?: string[];
  /** Absent where they cannot be compared. */
  changes?: ReportChanges;
  /** All of them, worst first, both sides of each whole. */
  findings: DiffFinding[];
  /** Entries of `accept` for changes that are not there, and those whose day has passed. Absent where nothing was compared. */
  acceptances?: { stale: AcceptEntry[]; expired: AcceptEntry[] };
}

/** The result of `diff` for machines. */
export function diffResult(
  comparison: Comparison,
  verdict: DiffVerdict,
  options: {
    before: string;
    failOn: Report['settings']['failOn'];
    accepted: Pick<Accepted, 'accepted' | 'stale' | 'expired'>;
    locate?: Locate | undefined;
    notices: readonly string[];
  },
): DiffResult {
  if (!comparison.comparable) {
    const { reason, hint } = comparison;
    return { verdict, reason, hint, findings: [] };
  }
  const { failOn, accepted, locate, before, notices } = options;
  const entries = new Map(
    accepted.accepted.map(({ finding, entry }) => [finding.fingerprint, entry]),
  );
  const found = { findings: comparison.findings, accepted: [...entries.keys()] };
  const { changes, findings } = foldFindings(found, failOn, locate, ALL_FINDINGS);
  const said = findings.map((finding): DiffFinding => {
    const { reason, expires } = entries.get(finding.fingerprint) ?? {};
    return {
      ...finding,
      ...(finding.line !== undefined && { file: before }),
      ...(reason !== undefined && { acceptance: { reason, ...(expires && { expires }) } }),
    };
  });
  const { stale, expired } = accepted;
  const left = changes.total - said.length;
  const all = [...notices, ...(left > 0 ? [`${plural(left, 'more change')} found no room.`] : [])];
  return {
    verdict,
    ...(all.length > 0 && { notices: all }),
    changes,
    findings: said,
    acceptances: { stale, expired },
  };
}
