import { type ChangedLine, type ChangedText, marked } from './changed-text.ts';
import { truncateMiddle } from './escape.ts';
import { saysUnproven } from './findings.ts';
import { changesInWords } from './headline.ts';
import { code, details, fenced, prose, table } from './markdown.ts';
import type { RenderContext } from './render-context.ts';
import type { Report, ReportFinding } from './report-shape.ts';
import { ruleUrl } from './rule-link.ts';
import type { Detail } from './summary-detail.ts';
import { bothSides, isWholeItem, placeText, plural } from './words.ts';

const MAX_VALUE = 60;

/** The part of a report that is about changes. */
export type Changes = Pick<Report, 'findings' | 'changes'>;

/** The changes under their heading. */
export function changesPart(report: Report, context: RenderContext, detail: Detail): string {
  if (report.changes.total === 0) return '';
  const against = report.settings.snapshot
    ? ` against ${code(truncateMiddle(report.settings.snapshot, 200))}`
    : '';
  const heading = `### Changes${against}: ${changesInWords(report.changes)}`;
  return `${heading}\n\n${changesTable(report, context, detail)}`;
}

/** The table of changes, worst first; those past the first ones are closed. */
export function changesTable(report: Changes, context: RenderContext, detail: Detail): string {
  const rows = report.findings.slice(0, detail.allChanges).map((f) => row(f, context, detail));
  const head = ['', 'Where', 'What changed', 'Rule'];
  const parts = [table(head, rows.slice(0, detail.changes))];
  const rest = rows.slice(detail.changes);
  if (rest.length > 0) parts.push(details(plural(rest.length, 'more change'), table(head, rest)));
  const left = report.changes.total - rows.length;
  if (left > 0)
    parts.push(`${plural(left, 'more change')} not shown here: the JSON has all of them.`);
  return parts.join('\n\n');
}

function row(finding: ReportFinding, context: RenderContext, detail: Detail): string[] {
  const line = placeText(finding);
  const place = context.fileUrl && line ? `[${line}](${context.fileUrl}#L${finding.line})` : line;
  const where = [
    code(truncateMiddle(finding.subject, 120)),
    finding.pointer === '' ? '' : code(truncateMiddle(finding.pointer, 120)),
    place,
  ].filter(Boolean);
  const sides = bothSides(finding, MAX_VALUE);
  const isText = context.texts?.some((text) => text.fingerprint === finding.fingerprint);
  const values =
    isText || isWholeItem(finding) || (sides.before === undefined && sides.after === undefined)
      ? ''
      : `<br>${side(sides.before)} → ${side(sides.after)}`;
  const unproven = saysUnproven(finding) ? '' : '<br>*not proven compatible*';
  const security = finding.security?.length
    ? `<br>⚠️ ${finding.security.map((id) => code(truncateMiddle(id, 60))).join(' ')}`
    : '';
  return [
    mark(finding),
    where.join('<br>'),
    `${prose(truncateMiddle(finding.reason, detail.text))}${values}${unproven}${security}`,
    ruleLink(finding.rule, context),
  ];
}

function side(value: string | undefined): string {
  return value === undefined ? '*none*' : code(value);
}

function mark(finding: ReportFinding): string {
  if (finding.accepted) return '⚪ accepted';
  switch (finding.severity) {
    case 'breaking':
      return '🔴 breaking';
    case 'review':
      return '🟠 review';
    case 'safe':
      return '🟢 safe';
  }
}

function ruleLink(rule: string, context: RenderContext): string {
  const url = ruleUrl(rule, context.docsUrl);
  return url === undefined ? code(truncateMiddle(rule, 80)) : `[${rule}](${url})`;
}

/** Differences of descriptions and structures, changed words marked. */
export function changedTextsPart(report: Changes, context: RenderContext, detail: Detail): string {
  const blocks = (context.texts ?? []).slice(0, detail.allTexts).flatMap((text) => {
    const finding = report.findings.find((each) => each.fingerprint === text.fingerprint);
    return finding ? [{ title: title(finding), body: block(text, detail) }] : [];
  });
  const open = blocks.slice(0, detail.openTexts);
  const closed = blocks.slice(detail.openTexts);
  return [
    ...open.map(({ title, body }) => `${code(title)}\n\n${body}`),
    ...closed.map(({ title, body }) => details(title, body)),
  ].join('\n\n');
}

function title(finding: ReportFinding): string {
  return truncateMiddle(`${finding.subject}${finding.pointer}`, 200);
}

function block(text: ChangedText, detail: Detail): string {
  const shown = text.lines.slice(0, detail.textLines).map((line) => diffLine(line, detail));
  const left = text.lines.length - shown.length;
  if (left > 0) shown.push(`  … ${plural(left, 'more line')}`);
  return fenced(shown.join('\n'), 'diff');
}

/** A line as `diff` marks it; changed words of a line that changed in part stand in `[-…-]` and `{+…+}`. */
export function diffLine(line: ChangedLine, detail: { text: number }): string {
  const whole = line.pieces.every((piece) => piece.changed);
  const text = line.pieces
    .map((piece) => {
      if (!piece.changed || whole) return piece.text;
      return marked(piece.text, line.kind);
    })
    .join('');
  if (line.kind === 'skipped') return `@@ ${text} @@`;
  const prefix = { same: ' ', removed: '-', added: '+' }[line.kind];
  return `${prefix} ${truncateMiddle(text.replace(/[\r\n]/g, ''), detail.text * 2)}`;
}
