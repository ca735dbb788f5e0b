import { type AcceptEntry, acceptLines, unusedInWords } from '../diff/accept.ts';
import { type AcceptWhat, acceptCommand, type Compared } from './accept-command.ts';
import { comparedAt, whenServed } from './compared-at.ts';
import { truncateMiddle } from './escape.ts';
import { code, fenced, inline } from './markdown.ts';
import { CONFIG_FILE } from './render-context.ts';
import type { Report, ReportFinding } from './report-shape.ts';
import type { Page } from './terminal-page.ts';
import { plural } from './words.ts';

/** Entries of `accept` that accept nothing: for changes that are not there, or past their day. */
export interface Unused {
  stale: readonly AcceptEntry[];
  expired: readonly AcceptEntry[];
  /** `YYYY-MM-DD`. */
  today: string;
}

const MAX_UNUSED = 50;
/** A page cuts lines that are longer than 1000 characters. */
const MAX_LINE = 990;

/** What a run of the gate compared. */
export function comparedBy(report: Report, configFile: string | undefined): Compared {
  const { snapshot, failOn } = report.settings;
  const after = comparedAt(report) ?? '<endpoint>';
  return { before: snapshot, after, failOn, configFile, when: whenServed(report) };
}

/** How to accept the changes that fail: the entries to paste, and the command that writes them. Nothing where none fails. */
export function acceptText(out: Page, findings: readonly ReportFinding[], by: Compared): void {
  const open = findings.filter(({ failing }) => failing);
  if (open.length === 0) return;
  out.heading('If the change was meant');
  out.text(`Accept it, with a reason, in ${by.configFile ?? CONFIG_FILE}:`, { indent: 2 });
  out.line('accept:', { indent: 4, style: 'cyan' });
  const shown = open.filter(isShort).slice(0, 10);
  for (const line of shown.flatMap((finding) => acceptLines(finding).split('\n')))
    out.line(line, { indent: 4, style: 'cyan' });
  const left = open.length - shown.length;
  if (left > 0) out.text(`… and ${plural(left, 'more entry', 'more entries')}.`, { indent: 4 });
  out.text(`Or let them be written${by.when ?? ''}:`, { indent: 2 });
  for (const command of commands(open, by)) out.line(command, { indent: 4, style: 'cyan' });
}

/** The same as Markdown; `max` entries. */
export function acceptPart(findings: readonly ReportFinding[], by: Compared, max: number): string {
  const open = findings.filter(({ failing }) => failing);
  if (open.length === 0) return '';
  const entries = open
    .filter(isShort)
    .slice(0, max)
    .map((finding) => acceptLines(finding));
  const left = open.length - entries.length;
  const more = left > 0 ? ` Not shown: ${plural(left, 'more entry', 'more entries')}.` : '';
  return [
    '### If the change was meant',
    `Accept it, with a reason, in ${code(by.configFile ?? CONFIG_FILE)}.${more}`,
    fenced(['accept:', ...entries].join('\n'), 'yaml'),
    `Or let them be written${by.when ?? ''}:`,
    fenced(commands(open, by).join('\n'), 'sh'),
  ].join('\n\n');
}

/** A line that is cut accepts nothing; the command takes a change of any length. */
function isShort(finding: ReportFinding): boolean {
  return acceptLines(finding)
    .split('\n')
    .every((line) => line.length <= MAX_LINE);
}

function commands(open: readonly ReportFinding[], by: Compared): string[] {
  const [first, ...others] = open;
  const which: AcceptWhat[] = first ? [{ fingerprint: first.fingerprint }] : [];
  if (others.length > 0) which.push('all');
  return which.map((what) => acceptCommand(by, what));
}

/** Entries that accept nothing, and how to be rid of them. */
export function unusedText(out: Page, unused: Unused, by: Compared): void {
  const said = sentences(unused);
  if (said.length === 0) return;
  out.heading('Acceptances that accept nothing');
  for (const sentence of said)
    out.text(sentence, { indent: 4, first: `  ${out.paint('yellow', '!')} ` });
  out.text(`Take them out of ${by.configFile ?? CONFIG_FILE}:`, { indent: 2 });
  out.line(acceptCommand(by, 'prune'), { indent: 4, style: 'cyan' });
}

/** The same as Markdown. */
export function unusedPart(unused: Unused, by: Compared): string {
  const said = sentences(unused);
  if (said.length === 0) return '';
  return [
    '### Acceptances that accept nothing',
    said.map((sentence) => `- ${inline(truncateMiddle(sentence, 400))}`).join('\n'),
    `Take them out of ${code(by.configFile ?? CONFIG_FILE)}:`,
    fenced(acceptCommand(by, 'prune'), 'sh'),
  ].join('\n\n');
}

function sentences({ stale, expired, today }: Unused): string[] {
  const all = [...expired, ...stale];
  const said = all.slice(0, MAX_UNUSED).map((entry) => unusedInWords(entry, today));
  const left = all.length - said.length;
  return left > 0 ? [...said, `${plural(left, 'more entry', 'more entries')}.`] : said;
}
