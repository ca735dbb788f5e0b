import { type FailOn, failsOn } from '../diff/fails.ts';
import type { Finding, Severity } from '../diff/finding.ts';
import type { JsonValue } from '../json.ts';
import type { Place } from '../snapshot/lines.ts';
import { truncateMiddle } from './escape.ts';
import { defined } from './log.ts';
import type { ReportChanges, ReportFinding } from './report-shape.ts';
import { ruleUrl } from './rule-link.ts';
import { bothSides } from './words.ts';

/** How much of the findings a report holds: their number, and the characters of one side's JSON text. */
export interface FindingLimits {
  findings: number;
  value: number;
}

const IN_REPORT: FindingLimits = { findings: 10_000, value: 16_384 };
/** For machines that asked for the changes and nothing else; a monster stands in several of them. */
export const ALL_FINDINGS: FindingLimits = {
  findings: Number.POSITIVE_INFINITY,
  value: 256 * 1024,
};
const MAX_REASON = 16_384;
/** Characters of all findings together: one JSON text holds no more than half a thousand million. */
const MAX_TEXT = 100_000_000;
export const SEVERITIES: readonly Severity[] = ['breaking', 'review', 'safe'];

/** Where an item, or a place inside it (JSON pointer), stands in the snapshot file. */
export type Locate = (subject: string, pointer: string) => Place | undefined;

/** The findings for the report: accepted and failing ones marked, lines looked up, worst first. */
export function foldFindings(
  found: { findings: readonly Finding[]; accepted: readonly string[] } | undefined,
  failOn: FailOn,
  locate?: Locate,
  limits: FindingLimits = IN_REPORT,
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
  return {
    changes,
    findings: listed(all.slice(0, limits.findings), limits.value, locate),
  };
}

/** The first ones, as far as there is room: names may have a million characters, and stand in each. */
function listed(all: readonly ReportFinding[], max: number, locate?: Locate): ReportFinding[] {
  const kept: ReportFinding[] = [];
  let room = MAX_TEXT;
  for (const finding of all) {
    const one = finished(finding, max, locate);
    const { subject, pointer, reason, before, after } = one;
    room -= subject.length + pointer.length + reason.length + sizeOf(before) + sizeOf(after);
    if (room < 0) break;
    kept.push(one);
  }
  return kept;
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

/** Where a finding stands: of a list of values that lost some, at the first that is gone. */
export function placeOf(finding: Finding, locate: Locate): Place | undefined {
  const { subject, pointer, before, after } = finding;
  if (pointer.endsWith('/enum') && Array.isArray(before) && Array.isArray(after)) {
    const left = new Set(after.map((value) => JSON.stringify(value)));
    const gone = before.findIndex((value) => !left.has(JSON.stringify(value)));
    if (gone >= 0) return locate(subject, `${pointer}/${gone}`);
  }
  return locate(subject, pointer);
}

function finished(finding: ReportFinding, max: number, locate?: Locate): ReportFinding {
  const place = locate && placeOf(finding, locate);
  const large = [finding.before, finding.after].some((side) => isLarge(side, max));
  return defined({
    ...finding,
    reason: truncateMiddle(finding.reason, MAX_REASON),
    ...(large && { ...bothSides(finding, max), shortened: true as const }),
    line: place?.line,
    endLine: place?.endLine,
    column: place?.column,
    docs: ruleUrl(finding.rule),
  }) as ReportFinding;
}

/** Whether nothing needs to be said about proof: it is proven, or the reason says itself that it is not. */
export function saysUnproven(finding: Finding): boolean {
  return finding.confidence !== 'unproven' || /not proven/i.test(finding.reason);
}

function isLarge(value: JsonValue | undefined, max: number): boolean {
  return sizeOf(value) > max;
}

function sizeOf(value: JsonValue | undefined): number {
  return value === undefined ? 0 : JSON.stringify(value).length;
}
