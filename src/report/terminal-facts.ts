import { acceptText, comparedBy } from './acceptances.ts';
import { whenServed } from './compared-at.ts';
import { logLines } from './escape.ts';
import { proofInWords, remarkableChecks } from './headline.ts';
import type { Style } from './paint.ts';
import type { RenderContext } from './render-context.ts';
import type { Report, ReportServed } from './report-shape.ts';
import { servedApart } from './served-by.ts';
import { refreshOf } from './shell-quote.ts';
import type { Page } from './terminal-page.ts';
import { commandEnd, duration, oneLine, plural, shortHash } from './words.ts';

const MARKS: Record<'fail' | 'inconclusive' | 'warn' | 'info', { mark: string; style: Style }> = {
  fail: { mark: '✗', style: 'red' },
  inconclusive: { mark: '?', style: 'yellow' },
  warn: { mark: '!', style: 'yellow' },
  info: { mark: 'i', style: 'cyan' },
};
const MAX_CHECKS = 50;
const MAX_TAIL_LINES = 20;

/** Checks and notices that say something, then how many passed. */
export function checkLines(out: Page, report: Report): void {
  const { checks, notices } = report;
  if (checks.length === 0 && notices.length === 0) return;
  out.heading('Checks');
  const said = (message: string, hint: string | undefined, status: keyof typeof MARKS) => {
    const { mark, style } = MARKS[status];
    out.text(message, { indent: 4, first: `  ${out.paint(style, mark)} ` });
    if (hint) out.text(hint, { indent: 6, first: '    → ' });
  };
  for (const check of remarkableChecks(report).slice(0, MAX_CHECKS)) {
    const id = check.subject ? `${check.id} ${check.subject}` : check.id;
    if (check.status !== 'pass') said(`${id}: ${check.message}`, check.hint, check.status);
  }
  for (const notice of notices.slice(0, MAX_CHECKS)) {
    const status = notice.level === 'warning' ? 'warn' : 'info';
    said(`${notice.id}: ${notice.message}`, notice.hint, status);
  }
  const passed = checks.filter((check) => check.status === 'pass');
  if (passed.length > 0) {
    const ids = [...new Set(passed.map((check) => check.id))].join(', ');
    const first = `  ${out.paint('green', '✓')} `;
    out.text(`${plural(passed.length, 'check')} passed: ${ids}`, { indent: 4, first });
  }
}

/** What the rollback did and how it was proven. */
export function rollbackLines(out: Page, report: Report): void {
  const { rollback } = report;
  const { command } = rollback;
  if (!command) return;
  out.heading(`Rollback: ${rollback.outcome}`);
  const { ended } = command;
  const how = ended
    ? `ended with ${commandEnd(ended)} after ${duration(ended.durationMs)}.`
    : 'was not seen to end: it may have run, and is not run again.';
  out.text(oneLine(command.command), { indent: 2, style: 'bold' });
  out.text(how, { indent: 2 });
  const style = rollback.outcome === 'done' ? 'green' : 'red';
  out.text(proofInWords(report), { indent: 2, style });
  if (rollback.outcome === 'done' || !ended || ended.tail.trim() === '') return;
  for (const line of logLines(ended.tail.trimEnd(), 500).slice(-MAX_TAIL_LINES))
    out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
}

/** What was served, and what is served after a rollback. */
export function servedLines(out: Page, report: Report): void {
  const after = report.rollback.served;
  const apart = servedApart(report);
  if (!report.served && !after && apart.length === 0) return;
  out.heading('Served');
  if (report.served) out.text(servedText(report.served), { indent: 2 });
  if (after) out.text(`After the rollback: ${servedText(after)}`, { indent: 2 });
  for (const { endpoint, deployed, afterRollback } of apart) {
    const then = afterRollback === undefined ? '' : `; after the rollback: ${afterRollback}`;
    out.text(`${endpoint}: ${deployed ?? 'not asked'}${then}`, { indent: 4, first: '  - ' });
  }
}

function servedText(served: ReportServed): string {
  const { counts } = served;
  const lists = [
    plural(counts.tools, 'tool'),
    counts.resources > 0 ? plural(counts.resources, 'resource') : '',
    counts.resourceTemplates > 0 ? plural(counts.resourceTemplates, 'template') : '',
    counts.prompts > 0 ? plural(counts.prompts, 'prompt') : '',
  ].filter(Boolean);
  return [
    [served.serverName, served.serverVersion].filter(Boolean).join(' ') || 'unnamed',
    `${served.era} ${served.protocolVersion}, ${served.transport}`,
    lists.join(', '),
    `contract ${shortHash(served.hash)}`,
    `opened in ${duration(served.connectMs)}, listed in ${duration(served.listMs)}`,
  ].join(' · ');
}

/** What to paste where, if the change was meant. */
export function nextLines(out: Page, report: Report, context: RenderContext): void {
  if (report.mode !== 'gate') return;
  const changed = report.findings.filter((finding) => finding.failing);
  const refresh = refreshOf(report);
  if (changed.length === 0) {
    if (report.settings.snapshot !== undefined || !report.served || !refresh) return;
    out.heading('Next: record what was reviewed, and commit it');
    out.line(refresh, { indent: 2, style: 'cyan' });
    return;
  }
  acceptText(out, changed, comparedBy(report, context.configFile));
  if (!refresh) return;
  out.text(`Or refresh the snapshot${whenServed(report)}, review its diff and commit it:`, {
    indent: 2,
  });
  out.line(refresh, { indent: 4, style: 'cyan' });
}
