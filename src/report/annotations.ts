import { type Annotation, annotation } from './annotation.ts';
import { bounded, PER_LEVEL } from './annotation-room.ts';
import { visible } from './escape.ts';
import { type Locate, placeOf, saysUnproven } from './findings.ts';
import { isToldByChanges, resultTitle } from './headline.ts';
import { manifestAnnotations } from './manifest-annotations.ts';
import type { Report, ReportFinding } from './report-shape.ts';
import { watchAnnotations } from './watch-annotations.ts';
import { bothSides, isWholeItem } from './words.ts';

export interface AnnotationOptions {
  /** Looks up places in the snapshot file. */
  locate?: Locate;
  /** The snapshot file relative to the repository's root, where that is not how the user named it. */
  file?: string;
  /** Manifests relative to the repository's root, by how the user named them. */
  manifestFiles?: ReadonlyMap<string, string>;
  /**
   * `cause`: what is wrong with the deployment, fit to show before a rollback starts, from a log that is still growing;
   * `outcome`: what came of it, after `cause` was shown; `all` (default): both, where nothing was shown yet.
   */
  part?: 'cause' | 'outcome' | 'all';
}

/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
const MAX_VALUE = 300;

/**
 * Annotations of a report, worst first, at most 10 of each level over both parts; the last one of a level that holds
 * more says how many and where they stand. Changes stand on their line of the snapshot file.
 */
export function annotations(report: Report, options: AnnotationOptions = {}): Annotation[] {
  const part = options.part ?? 'all';
  const outcome = part === 'cause' ? [] : ofOutcome(report);
  const cause = part === 'outcome' ? lateNotices(report) : ofCause(report, options);
  const limit =
    part === 'all' ? PER_LEVEL : part === 'cause' ? PER_LEVEL - FOR_OUTCOME : FOR_OUTCOME;
  const groups = [
    [...outcome, ...cause.filter((each) => !isSaid(each, outcome))],
    // A watch ends after everything else.
    part === 'cause' ? [] : watchAnnotations(report),
    part === 'outcome' ? [] : manifestAnnotations(report, options.manifestFiles),
  ];
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const of = groups.map((group) => group.filter((each) => each.level === level));
    return bounded(of, level, limit);
  });
}

function isSaid(annotation: Annotation, by: Annotation[]): boolean {
  return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}

function ofCause(report: Report, options: AnnotationOptions): Annotation[] {
  const found: Annotation[] = [];
  const changesFail = report.changes.failing > 0;
  for (const check of report.checks) {
    if (isToldByChanges(check, report)) continue;
    if (check.status === 'fail' || check.status === 'warn' || check.status === 'inconclusive')
      found.push(
        annotation(
          check.status === 'fail' ? 'error' : 'warning',
          check.subject ? `${check.id} ${check.subject}` : check.id,
          check.message,
          check.hint,
        ),
      );
  }
  const { cause } = report;
  const told =
    changesFail || report.checks.some(({ status }) => status === 'fail') || isOnItsLine(report);
  if (cause && !told && cause.reason !== '')
    found.push(annotation('error', causeTitle(cause), cause.reason, cause.hint));
  const changes = report.findings.map((finding) => ofFinding(finding, report, options));
  const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
  return [...found, ...changes, ...notices];
}

/** Whether the cause is a finding in a manifest, which is annotated where it stands. */
function isOnItsLine({ cause, manifests }: Report): boolean {
  const { findings = [] } = manifests ?? {};
  return findings.some(({ level, rule }) => level === 'error' && rule === cause?.check);
}

function causeTitle(cause: NonNullable<Report['cause']>): string {
  return cause.check ? `${cause.phase} failed: ${cause.check}` : `${cause.phase} did not pass`;
}

function ofFinding(finding: ReportFinding, report: Report, options: AnnotationOptions): Annotation {
  const level = finding.failing
    ? 'error'
    : finding.severity === 'safe' || finding.accepted
      ? 'notice'
      : 'warning';
  const { before, after } = isWholeItem(finding) ? {} : bothSides(finding, MAX_VALUE);
  const lines = [
    finding.reason,
    before !== undefined ? `before: ${before}` : '',
    after !== undefined ? `after: ${after}` : '',
    finding.pointer === '' ? '' : `at ${finding.pointer}`,
    saysUnproven(finding) ? '' : 'Not proven compatible, so counted as breaking.',
    finding.security?.length ? `Look closely: ${finding.security.join(', ')}.` : '',
    finding.docs === undefined ? '' : `About the rule: ${finding.docs}`,
  ];
  const title = `${finding.accepted ? 'accepted' : finding.severity}: ${finding.rule} ${finding.subject}`;
  const made = annotation(level, title, lines.filter(Boolean).join('\n'));
  const file = options.file ?? report.settings.snapshot;
  const place = options.locate && placeOf(finding, options.locate);
  const line = place?.line ?? finding.line;
  if (file === undefined || line === undefined) return made;
  return {
    ...made,
    file: visible(file.replaceAll('\\', '/')),
    startLine: line,
    endLine: line,
    ...(place && { startColumn: place.column }),
  };
}

function ofNotice(notice: Report['notices'][number]): Annotation {
  return annotation(notice.level, notice.id, notice.message, notice.hint);
}

function isLate(notice: Report['notices'][number], report: Report): boolean {
  const rollback = report.rollback.command;
  return rollback !== undefined && notice.at >= rollback.startedAt;
}

function lateNotices(report: Report): Annotation[] {
  return report.notices.filter((notice) => isLate(notice, report)).map(ofNotice);
}

// What came of it: nothing to say of a run that passed, or of a failure whose cause says all.
function ofOutcome(report: Report): Annotation[] {
  const title = resultTitle(report);
  switch (report.result) {
    case 'passed':
      return [];
    case 'rolled-back':
      return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
    case 'failed':
      return [annotation('error', title, report.rollback.reason || report.reason, report.hint)];
    case 'rollback-failed':
    case 'inconclusive':
    case 'superseded':
      return [annotation('error', title, report.reason, report.hint)];
    case 'cancelled':
      return [annotation('warning', title, report.reason, report.hint)];
  }
}
