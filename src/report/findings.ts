import { type FailOn, failsOn } from '../diff/fails.ts';
import type { Finding, Severity } from '../diff/finding.ts';
import type { JsonValue } from '../json.ts';
import type { Place } from '../snapshot/lines.ts';
import { truncateMiddle } from './escape.ts';
import { defined } from './log.ts';
import type { ReportChanges, ReportFinding } from './report-shape.ts';
import { bothSides } from './words.ts';

const MAX_FINDINGS = 10_000;
/** Characters of JSON text that one side of a change may take in the report. */
const MAX_VALUE = 16_384;
export const SEVERITIES: readonly Severity[] = ['breaking', 'review', 'safe'];

/** Where an item, or a place inside it (JSON pointer), stands in the snapshot file. */
export type Locate = (subject: string, pointer: string) => Place | undefined;

/** The findings for the report: accepted and failing ones marked, lines looked up, worst first. */
export function foldFindings(
  found: { findings: readonly Finding[]; accepted: readonly string[] } | undefined,
  failOn: FailOn,
  locate?: Locate,
): { findings: ReportFinding[]; changes: ReportChanges } {
  const accepted = new Set(found?.accepted);
  const all = (found?.findings ?? []).map((finding): ReportFinding => {
    const isAccepted = accepted.has(finding.fingerprint);
    return {
      ...finding,
      accepted: isAccepted,
      failing: !isAccepted && failsOn(finding.severity, failOn),
    };
  });
  all.sort(worstFirst);
  const changes: ReportChanges = {
    total: all.length,
    breaking: count(all, 'breaking'),
    review: count(all, 'review'),
    safe: count(all, 'safe'),
    accepted: all.filter((finding) => finding.accepted).length,
    failing: all.filter((finding) => finding.failing).length,
  };
  return { changes, findings: all.slice(0, MAX_FINDINGS).map((f) => bounded(f, locate)) };
}

function count(findings: ReportFinding[], severity: Severity): number {
  return findings.filter((each) => each.severity === severity && !each.accepted).length;
}

function worstFirst(a: ReportFinding, b: ReportFinding): number {
  return (
    Number(b.failing) - Number(a.failing) ||
    Number(a.accepted) - Number(b.accepted) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byCodePoint(a.subject, b.subject) ||
    byCodePoint(a.pointer, b.pointer)
  );
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bounded(finding: ReportFinding, locate?: Locate): ReportFinding {
  const place = locate?.(finding.subject, finding.pointer);
  const large = [finding.before, finding.after].some(isLarge);
  return defined({
    ...finding,
    reason: truncateMiddle(finding.reason, MAX_VALUE),
    ...(large && { ...bothSides(finding, MAX_VALUE), shortened: true as const }),
    line: place?.line,
    endLine: place?.endLine,
  }) as ReportFinding;
}

/** Whether nothing needs to be said about proof: it is proven, or the reason says itself that it is not. */
export function saysUnproven(finding: Finding): boolean {
  return finding.confidence !== 'unproven' || /not proven/i.test(finding.reason);
}

function isLarge(value: JsonValue | undefined): boolean {
  return value !== undefined && JSON.stringify(value).length > MAX_VALUE;
}
