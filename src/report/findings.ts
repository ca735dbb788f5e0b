import type { Severity } from '../diff/finding.ts';
import type { EventOf } from '../events.ts';
import type { JsonValue } from '../json.ts';
import type { Place } from '../snapshot/lines.ts';
import { truncateMiddle } from './escape.ts';
import { defined } from './log.ts';
import type { ReportChanges, ReportFinding } from './report-shape.ts';

const MAX_FINDINGS = 10_000;
/** Characters of JSON text that one side of a change may take in the report. */
const MAX_VALUE = 16_384;
export const SEVERITIES: readonly Severity[] = ['breaking', 'review', 'safe'];

/** Where an item, or a place inside it (JSON pointer), stands in the snapshot file. */
export type Locate = (subject: string, pointer: string) => Place | undefined;

type FailOn = EventOf<'run-started'>['failOn'];

/** Whether `fail-on` makes a change of this severity a failure. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  switch (failOn) {
    case 'any':
      return true;
    case 'review':
      return severity !== 'safe';
    case 'breaking':
      return severity === 'breaking';
    case 'none':
      return false;
  }
}

/** The findings for the report: accepted and failing ones marked, lines looked up, worst first. */
export function foldFindings(
  event: EventOf<'findings'> | undefined,
  failOn: FailOn,
  locate?: Locate,
): { findings: ReportFinding[]; changes: ReportChanges } {
  const accepted = new Set(event?.accepted);
  const all = (event?.findings ?? []).map((finding): ReportFinding => {
    const isAccepted = accepted.has(finding.fingerprint);
    return {
      ...finding,
      accepted: isAccepted,
      failing: !isAccepted && fails(finding.severity, failOn),
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
  return findings.filter((finding) => finding.severity === severity).length;
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
  const before = shortValue(finding.before);
  const after = shortValue(finding.after);
  const place = locate?.(finding.subject, finding.pointer);
  return defined({
    ...finding,
    reason: truncateMiddle(finding.reason, MAX_VALUE),
    before: before.value,
    after: after.value,
    shortened: before.cut || after.cut ? (true as const) : undefined,
    line: place?.line,
    endLine: place?.endLine,
  }) as ReportFinding;
}

function shortValue(value: JsonValue | undefined): { value?: JsonValue; cut?: boolean } {
  if (value === undefined) return {};
  const text = JSON.stringify(value);
  return text.length <= MAX_VALUE
    ? { value }
    : { value: truncateMiddle(text, MAX_VALUE), cut: true };
}
