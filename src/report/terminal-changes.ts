import { type ChangedLine, marked, narrowed } from './changed-text.ts';
import { visible } from './escape.ts';
import { saysUnproven } from './findings.ts';
import { changesInWords } from './headline.ts';
import type { Style } from './paint.ts';
import { DOCS_URL, type RenderContext } from './render-context.ts';
import type { Report, ReportFinding } from './report-shape.ts';
import type { Page } from './terminal-page.ts';
import { bothSides, isWholeItem, placeText, plural } from './words.ts';
import { columns } from './wrap.ts';

const MAX_CHANGES = 50;
const MAX_LINES = 24;
const INDENT = 14;

/** The changes, worst first, with the difference of longer texts. */
export function changeLines(out: Page, report: Report, context: RenderContext): void {
  if (report.changes.total === 0) return;
  const against = report.settings.snapshot ? ` against ${report.settings.snapshot}` : '';
  out.heading(`Changes${against}: ${changesInWords(report.changes)}`);
  findingLines(out, report, context);
}

/** Findings as a list, in the order given; of many the first. */
export function findingLines(
  out: Page,
  report: Pick<Report, 'findings' | 'changes'>,
  context: RenderContext,
): void {
  const shown = report.findings.slice(0, MAX_CHANGES);
  for (const finding of shown) findingLine(out, finding, context);
  const left = report.changes.total - shown.length;
  if (left > 0) out.line(`${plural(left, 'more change')}: the JSON has all of them`, { indent: 2 });
  if (shown.length > 0) {
    out.text(`Rules: ${context.docsUrl ?? DOCS_URL}rules.md#<rule>`, { indent: 2, style: 'dim' });
  }
}

function findingLine(out: Page, finding: ReportFinding, context: RenderContext): void {
  const { word, style } = mark(finding);
  const first = `  ${out.paint(style, word)}`;
  const where = [finding.subject, placeText(finding)].filter(Boolean).join('  ');
  const whole = `${where}  ${finding.pointer}`;
  const fits = columns(visible(whole)) <= out.width - INDENT;
  out.text(fits ? whole.trimEnd() : where, { indent: INDENT, first });
  if (!fits) out.text(finding.pointer, { indent: INDENT });
  out.text(finding.reason, { indent: INDENT });
  const text = context.texts?.find((each) => each.fingerprint === finding.fingerprint);
  if (text) {
    for (const line of text.lines.slice(0, MAX_LINES)) changedLine(out, line);
    const left = text.lines.length - MAX_LINES;
    if (left > 0) out.line(`… ${plural(left, 'more line')}`, { indent: INDENT, style: 'dim' });
  } else if (!isWholeItem(finding)) sides(out, finding);
  if (finding.security?.length)
    out.text(`Look closely: ${finding.security.join(', ')}`, { indent: INDENT, style: 'yellow' });
  const unproven = saysUnproven(finding) ? '' : ' (not proven compatible)';
  out.line(`${finding.rule}${unproven}`, { indent: INDENT, style: 'dim' });
}

function sides(out: Page, finding: ReportFinding): void {
  const { before, after } = bothSides(finding, Math.max(20, out.width - INDENT - 2));
  if (before === undefined && after === undefined) return;
  const line = `${before ?? 'none'} → ${after ?? 'none'}`;
  if (line.length <= out.width - INDENT) {
    out.line(line, { indent: INDENT });
  } else {
    out.line(`- ${before ?? 'none'}`, { indent: INDENT, style: 'red' });
    out.line(`+ ${after ?? 'none'}`, { indent: INDENT, style: 'green' });
  }
}

function changedLine(out: Page, line: ChangedLine): void {
  const pieces = narrowed(line.pieces, out.width - INDENT - 2);
  const whole = pieces.every((piece) => piece.changed);
  const style = ({ removed: 'red', added: 'green', same: undefined, skipped: 'dim' } as const)[
    line.kind
  ];
  const sign = { removed: '- ', added: '+ ', same: '  ', skipped: '… ' }[line.kind];
  const colored = out.paint('inverse', 'x') !== 'x';
  const text = pieces
    .map((piece) => {
      const shown = visible(piece.text);
      if (!piece.changed || whole) return shown;
      if (colored) return out.paint('inverse', shown);
      return marked(shown, line.kind);
    })
    .join('');
  const finished = `${sign}${text}`;
  out.lines.push(`${' '.repeat(INDENT)}${style ? out.paint(style, finished) : finished}`);
}

function mark(finding: ReportFinding): { word: string; style: Style } {
  if (finding.accepted) return { word: '· accepted', style: 'dim' };
  switch (finding.severity) {
    case 'breaking':
      return { word: '✗ breaking', style: 'red' };
    case 'review':
      return { word: '~ review', style: 'yellow' };
    case 'safe':
      return { word: '+ safe', style: 'green' };
  }
}
