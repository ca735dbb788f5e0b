import type { VerifiedBy } from '../decide/verdict.ts';
import type { CheckResult } from '../verify/check.ts';
import { endedBeforeSwitch } from './compared-at.ts';
import { defined } from './log.ts';
import type { Report, ReportChanges } from './report-shape.ts';
import { duration, grouped } from './words.ts';

/** The result in one line of our own words: no text from outside stands in it. */
export function resultTitle(report: Report): string {
  switch (report.result) {
    case 'passed':
      return passedTitle(report);
    case 'failed':
      return report.settings.onFailure === 'report'
        ? 'Failed, on probation: the job passes'
        : report.mode !== 'gate'
          ? 'Failed'
          : endedBeforeSwitch(report)
            ? 'Failed before the switch: what is live was not touched'
            : 'Failed: nothing was rolled back';
    case 'rolled-back':
      return 'Rolled back: the previous version serves again';
    case 'rollback-failed':
      return 'Rollback failed: a person is needed';
    case 'inconclusive':
      return 'Inconclusive: nothing was rolled back';
    case 'superseded':
      return 'Superseded: another deployment is live, and was left alone';
    case 'cancelled':
      return 'Cancelled before it was decided';
  }
}

function passedTitle(report: Report): string {
  if (report.snapshotWritten)
    return report.snapshotWritten.changed ? 'Snapshot written' : 'Snapshot is up to date';
  if (report.mode === 'snapshot') return 'Snapshot is up to date';
  return report.identity === 'unproven' ? 'Passed, without proof which version answered' : 'Passed';
}

/** What stands before the title on GitHub. */
export function resultIcon(report: Report): string {
  switch (report.result) {
    case 'passed':
      return '✅';
    case 'failed':
      return '❌';
    case 'rolled-back':
      return '↩️';
    case 'rollback-failed':
      return '🚨';
    case 'inconclusive':
      return '❔';
    case 'superseded':
      return '⏭️';
    case 'cancelled':
      return '⏹️';
  }
}

/** What happened and what to do about it: raw texts. */
export interface Story {
  /** The check that decided, `T5` say. */
  check?: string;
  text: string;
  /** What the reader does next; `fix` where something is broken. */
  next?: { kind: 'fix' | 'next'; text: string };
  /** What else has to be known, a sentence each. */
  also: string[];
}

/** The story of a run, the most urgent first: of a failed rollback that comes before what caused it. */
export function story(report: Report): Story {
  const { cause, rollback } = report;
  const decisive = decisiveCheck(report);
  const check = decisive?.id ?? cause?.check ?? report.failedCheck;
  const reason = (decisive && seenBy(decisive, report)) || cause?.reason || report.reason;
  if (report.result === 'rollback-failed') {
    const text = rollback.reason || report.reason;
    const failed = `${check === undefined ? '' : `${check}: `}${reason}`;
    return defined({
      text,
      next: next('fix', report.hint),
      also: text === reason ? [] : [`What failed before: ${failed}`],
    }) as Story;
  }
  const hint = cause?.hint ?? decisive?.hint ?? report.hint;
  // The decision's reason usually is what the check saw, told already.
  const repeated = decisive !== undefined && cause?.reason.includes(decisive.message);
  const also = [
    repeated ? '' : (cause?.reason ?? ''),
    repeated && report.reason === cause?.reason ? '' : report.reason,
    report.result === 'failed' && rollback.outcome === 'skipped' ? rollback.reason : '',
    report.hint ?? '',
  ].filter((text) => text !== '' && text !== reason && text !== hint);
  const calm = report.result === 'passed' || report.result === 'cancelled';
  return defined({
    check,
    text: reason,
    next: next(calm ? 'next' : 'fix', hint),
    also: [...new Set(also)].filter(
      (text) => text !== rollback.reason || report.result === 'failed',
    ),
  }) as Story;
}

function seenBy(check: CheckResult, report: Report): string {
  if (!isToldByChanges(check, report)) return check.message;
  const { snapshot, failOn } = report.settings;
  return `What is served is not what ${snapshot ?? 'the snapshot'} says: ${changesInWords(report.changes)} (fail-on: ${failOn}).`;
}

function next(kind: 'fix' | 'next', text: string | undefined): Story['next'] {
  return text === undefined ? undefined : { kind, text };
}

/** The check that the decision names, else the first one that failed. */
function decisiveCheck({ cause, checks }: Report): CheckResult | undefined {
  if (cause === undefined || cause.verdict === 'cancelled') return undefined;
  return (
    checks.find((check) => check.key === cause.check && check.status !== 'pass') ??
    checks.find((check) => cause.verdict === 'fail' && check.status === 'fail')
  );
}

/** True for a check that says of one subject what the changes say better, each on its line. */
export function isToldByChanges(check: CheckResult, report: Report): boolean {
  return check.id === 'T5' && check.subject !== undefined && report.changes.total > 0;
}

/** The checks that say something which neither story nor changes say already, worst first. */
export function remarkableChecks(report: Report): CheckResult[] {
  const decisive = decisiveCheck(report);
  const told = report.result === 'rollback-failed' ? undefined : decisive;
  return (['fail', 'inconclusive', 'warn', 'info'] as const).flatMap((status) =>
    report.checks.filter(
      (check) => check.status === status && check !== told && !isToldByChanges(check, report),
    ),
  );
}

/** `2 breaking, 1 to review, 1 accepted`, or that there are none. */
export function changesInWords(changes: ReportChanges): string {
  const counts = [
    changes.breaking > 0 ? `${grouped(changes.breaking)} breaking` : '',
    changes.review > 0 ? `${grouped(changes.review)} to review` : '',
    changes.safe > 0 ? `${grouped(changes.safe)} safe` : '',
    changes.accepted > 0 ? `${grouped(changes.accepted)} accepted` : '',
  ].filter(Boolean);
  return counts.length > 0 ? counts.join(', ') : 'none';
}

/** Whether and how the rollback was proven; raw. */
export function proofInWords({ rollback }: Report): string {
  const took =
    rollback.verifyMs === undefined ? '' : `, seen within ${duration(rollback.verifyMs)}`;
  const proof = rollback.verifiedBy && `${PROOFS[rollback.verifiedBy]}${took}`;
  if (rollback.outcome === 'done') return `Proven by ${proof ?? 'nothing that is known'}.`;
  if (proof) return `The previous version serves, proven by ${proof}. ${rollback.reason}`;
  return `Not proven. ${rollback.reason}`;
}

const PROOFS: Record<VerifiedBy, string> = {
  baseline: 'baseline: what answers is exactly what was measured before the deployment',
  'earlier-contract':
    'earlier-contract: what answers is exactly an earlier version of the snapshot file',
  recheck: 'recheck: the failed check passes, and what answers is not the failed version',
};
