import type { CheckResult } from '../verify/check.ts';
import { truncateMiddle } from './escape.ts';
import { remarkableChecks } from './headline.ts';
import { code, details, inline, table } from './markdown.ts';
import { DOCS_URL, type RenderContext } from './render-context.ts';
import type { Report, ReportServed } from './report-shape.ts';
import { servedApart } from './served-by.ts';
import type { Detail } from './summary-detail.ts';
import { duration, grouped, plural, shortHash } from './words.ts';

const MARKS = { fail: '❌', inconclusive: '❔', warn: '⚠️', info: 'ℹ️', pass: '✅' } as const;

/** Checks and notices that say something, worst first. */
export function checksPart(report: Report, context: RenderContext, detail: Detail): string {
  const said = remarkableChecks(report);
  const rows = said.slice(0, detail.checks).map((check) => checkRow(check, context, detail));
  for (const notice of report.notices.slice(0, detail.checks)) {
    const mark = notice.level === 'warning' ? MARKS.warn : MARKS.info;
    rows.push([mark, code(truncateMiddle(notice.id, 80)), seen(notice, detail)]);
  }
  if (rows.length === 0) return '';
  return `### Checks\n\n${table(['', 'Check', 'What was seen'], rows)}`;
}

function checkRow(check: CheckResult, context: RenderContext, detail: Detail): string[] {
  const subject = check.subject ? ` ${code(truncateMiddle(check.subject, 120))}` : '';
  return [MARKS[check.status], `${checkLink(check.id, context)}${subject}`, seen(check, detail)];
}

function seen(said: { message: string; hint?: string }, detail: Detail): string {
  const hint = said.hint ? `<br>→ ${inline(truncateMiddle(said.hint, detail.text))}` : '';
  return `${inline(truncateMiddle(said.message, detail.text))}${hint}`;
}

function checkLink(id: string, context: RenderContext): string {
  if (!/^[A-Z]\d{1,2}$/.test(id)) return code(truncateMiddle(id, 120));
  return `[${id}](${context.docsUrl ?? DOCS_URL}checks.md#${id.toLowerCase()})`;
}

/** What was served, and what is served after a rollback. */
export function servedPart(report: Report): string {
  const { served, rollback } = report;
  const rows = [
    ...(served ? [['Deployed', ...servedCells(served)]] : []),
    ...(rollback.served ? [['After the rollback', ...servedCells(rollback.served)]] : []),
  ];
  const head = ['When', 'Server', 'Protocol', 'Tools', 'Resources', 'Templates', 'Prompts'];
  const all = [[...head, 'Contract', 'Opened in', 'Listed in'], ...rows];
  // Which one it is has to be said only where there are two.
  const [titles, ...cellRows] = rollback.served ? all : all.map((row) => row.slice(1));
  const cells = table(titles!, cellRows, rollback.served ? 'lllrrrrlrr' : 'llrrrrlrr');
  const parts = [cells, endpointsTable(report)].filter(Boolean);
  return parts.length > 0 ? ['### Served', ...parts].join('\n\n') : '';
}

/** What each endpoint serves, where they differ. */
function endpointsTable(report: Report): string {
  const all = servedApart(report);
  const cell = (text = '') => inline(truncateMiddle(text, 200));
  const rows = all.map(({ endpoint, deployed, afterRollback }) => [
    code(truncateMiddle(endpoint, 200)),
    cell(deployed),
    ...(report.rollback.servedBy ? [cell(afterRollback)] : []),
  ]);
  const after = report.rollback.servedBy ? ['After the rollback'] : [];
  return table(['Endpoint', 'Deployed', ...after], rows);
}

function servedCells(served: ReportServed): string[] {
  const { counts } = served;
  return [
    [served.serverName, served.serverVersion]
      .filter((text) => text)
      .map((text) => code(truncateMiddle(text!, 100)))
      .join(' ') || '*unnamed*',
    inline(truncateMiddle(`${served.era} ${served.protocolVersion}, ${served.transport}`, 100)),
    grouped(counts.tools),
    grouped(counts.resources),
    grouped(counts.resourceTemplates),
    grouped(counts.prompts),
    code(shortHash(served.hash)),
    duration(served.connectMs),
    duration(served.listMs),
  ];
}

/** The checks that passed, closed. */
export function passedChecksPart(report: Report, detail: Detail): string {
  const passed = report.checks.filter((check) => check.status === 'pass');
  const rows = passed
    .slice(0, detail.checks)
    .map((check) => [
      code(truncateMiddle(check.subject ? `${check.id} ${check.subject}` : check.id, 160)),
      inline(truncateMiddle(check.message, detail.text)),
    ]);
  if (rows.length === 0) return '';
  return details(
    `${plural(passed.length, 'check')} passed`,
    table(['Check', 'What was seen'], rows),
  );
}

/** Who made this, when, and how long each phase took. */
export function footerPart(report: Report): string {
  const phases = report.phases
    .filter((phase) => phase.durationMs !== undefined)
    .map((phase) => `${phase.phase} ${duration(phase.durationMs!)}`);
  const facts = [
    `mcp-deploy-gate ${inline(truncateMiddle(report.gateVersion, 40))}`,
    report.startedAt ? inline(truncateMiddle(report.startedAt, 40)) : '',
    ...phases,
  ].filter(Boolean);
  return `<sub>${facts.join(' · ')}</sub>`;
}
