import type { Comparison, Severity } from '../diff/finding.ts';
import { ALL_FINDINGS, foldFindings, type Locate } from './findings.ts';
import type { Report, ReportChanges, ReportFinding } from './report-shape.ts';

/** The worst severity found; `none` for two equal contracts, `not-comparable` where they cannot be compared. */
export type DiffVerdict = Severity | 'none' | 'not-comparable';

export interface DiffFinding extends ReportFinding {
  /** The file that `line` counts in: the left side, as the user named it. */
  file?: string;
}

/** What `diff --format json` prints; `diff-schema.ts` describes it for the published JSON Schema. */
export interface DiffResult {
  verdict: DiffVerdict;
  /** Why the two cannot be compared, and what to do about it. */
  reason?: string;
  hint?: string;
  /** Absent where they cannot be compared. */
  changes?: ReportChanges;
  /** All of them, worst first, both sides of each whole. */
  findings: DiffFinding[];
}

/** The result of `diff` for machines. */
export function diffResult(
  comparison: Comparison,
  verdict: DiffVerdict,
  options: {
    before: string;
    failOn: Report['settings']['failOn'];
    accepted: readonly string[];
    locate?: Locate | undefined;
  },
): DiffResult {
  if (!comparison.comparable) {
    const { reason, hint } = comparison;
    return { verdict, reason, hint, findings: [] };
  }
  const { failOn, accepted, locate, before } = options;
  const found = { findings: comparison.findings, accepted };
  const { changes, findings } = foldFindings(found, failOn, locate, ALL_FINDINGS);
  const withFile = (finding: ReportFinding): DiffFinding =>
    finding.line === undefined ? finding : { ...finding, file: before };
  return { verdict, changes, findings: findings.map(withFile) };
}
