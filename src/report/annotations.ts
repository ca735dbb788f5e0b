import { annotationText, truncateMiddle, visible } from './escape.ts';
import { type Locate, placeOf, saysUnproven } from './findings.ts';
import { isToldByChanges, resultTitle } from './headline.ts';
import type { Report, ReportFinding } from './report-shape.ts';
import { bothSides, isWholeItem, plural } from './words.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation of a job, fit to print: hidden characters are visible; percent-escaping is left to who prints it. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Relative to the repository's root. */
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
}

export interface AnnotationOptions {
  /** Looks up places in the snapshot file. */
  locate?: Locate;
  /** The snapshot file relative to the repository's root, where that is not how the user named it. */
  file?: string;
  /**
   * `cause`: what is wrong with the deployment, fit to show before a rollback starts, from a log that is still growing;
   * `outcome`: what came of it, after `cause` was shown; `all` (default): both, where nothing was shown yet.
   */
  part?: 'cause' | 'outcome' | 'all';
}

/** GitHub shows no more of each level in one step. */
const PER_LEVEL = 10;
/** Of these, kept for the outcome while the cause is shown. */
const FOR_OUTCOME = 2;
/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;
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
  const all = [...outcome, ...cause.filter((each) => !isSaid(each, outcome))];
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    bounded(
      all.filter((annotation) => annotation.level === level),
      level,
      limit,
    ),
  );
}

function isSaid(annotation: Annotation, by: Annotation[]): boolean {
  return by.some((each) => each.message === annotation.message && annotation.file === undefined);
}

function bounded(all: Annotation[], level: AnnotationLevel, limit: number): Annotation[] {
  if (all.length <= limit) return all;
  const more = plural(all.length - limit + 1, `more ${level}`);
  const last = {
    level,
    title: `${more}`,
    message: `${more} did not fit: GitHub shows ${PER_LEVEL} of a kind in one step. All of them are in the job summary and in the report (report-path).`,
  };
  return [...all.slice(0, limit - 1), last];
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
  const told = changesFail || report.checks.some((check) => check.status === 'fail');
  if (cause && !told && cause.reason !== '')
    found.push(annotation('error', causeTitle(cause), cause.reason, cause.hint));
  const changes = report.findings.map((finding) => ofFinding(finding, report, options));
  const notices = report.notices.filter((notice) => !isLate(notice, report)).map(ofNotice);
  return [...found, ...changes, ...notices];
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

function annotation(
  level: AnnotationLevel,
  title: string,
  message: string,
  hint?: string,
): Annotation {
  const text = hint ? `${truncateMiddle(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
  return {
    level,
    title: truncateMiddle(visible(truncateMiddle(title, MAX_TITLE)), MAX_TITLE),
    message: annotationText(text, MAX_MESSAGE),
  };
}
