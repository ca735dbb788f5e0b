import { acceptPart, comparedBy } from './acceptances.ts';
import { endedBeforeSwitch, whenServed } from './compared-at.ts';
import { truncateMiddle } from './escape.ts';
import { proofInWords, resultIcon, resultTitle, story } from './headline.ts';
import { code, details, fenced, inline } from './markdown.ts';
import type { RenderContext } from './render-context.ts';
import type { Report } from './report-shape.ts';
import { refreshOf } from './shell-quote.ts';
import type { Detail } from './summary-detail.ts';
import { levelFact } from './watch-level.ts';
import { commandEnd, duration, oneLine } from './words.ts';

/** Result, what was asked, and why it ended so, with the way to fix it. */
export function headlinePart(report: Report, detail: Detail): string {
  const short = (text: string) => inline(truncateMiddle(text, detail.text));
  const facts = [
    ...report.endpoints.slice(0, 5).map((endpoint) => code(truncateMiddle(endpoint, 300))),
    report.snapshotWritten ? code(truncateMiddle(report.snapshotWritten.path, 200)) : '',
    server(report),
    levelFact(report.watch),
    duration(report.durationMs),
  ].filter(Boolean);
  const parts = [`## ${resultIcon(report)} ${resultTitle(report)}`, facts.join(' · ')];
  const { check, text, next, also } = story(report);
  const lines = [`${check === undefined ? '' : `**${short(check)}** `}${short(text)}`];
  if (next) lines.push(`**${next.kind === 'fix' ? 'To fix' : 'Next'}:** ${short(next.text)}`);
  lines.push(...also.map(short));
  const alone = report.result === 'passed' && lines.length === 1;
  parts.push(
    alone ? lines[0]! : [`> [!${alert(report)}]`, `> ${lines.join('\n>\n> ')}`].join('\n'),
  );
  if (report.settings.onFailure === 'report')
    parts.push(
      'The gate is on probation (`on-failure: report`): the job passes whatever the result, and nothing is rolled back.',
    );
  return parts.join('\n\n');
}

function server(report: Report): string {
  const { served } = report;
  if (!served) return '';
  const who = [served.serverName, served.serverVersion]
    .filter((text) => text !== undefined && text !== '')
    .map((text) => code(truncateMiddle(text!, 100)))
    .join(' ');
  return who && endedBeforeSwitch(report) ? `candidate ${who}` : who;
}

function alert(report: Report): string {
  switch (report.result) {
    case 'passed':
      return 'NOTE';
    case 'failed':
    case 'rolled-back':
    case 'rollback-failed':
      return 'CAUTION';
    case 'inconclusive':
    case 'superseded':
    case 'cancelled':
      return 'WARNING';
  }
}

/** What the rollback did and how it was proven. */
export function rollbackPart(report: Report, detail: Detail): string {
  const { rollback } = report;
  const { command } = rollback;
  if (!command) return '';
  const { ended } = command;
  const how = ended
    ? `ended with ${inline(commandEnd(ended))} after ${duration(ended.durationMs)}`
    : '**was not seen to end: it may have run, and is not run again**';
  const parts = [
    `### Rollback: ${rollback.outcome}`,
    `${code(truncateMiddle(oneLine(command.command), 300))} ${how}.`,
    inline(truncateMiddle(proofInWords(report), detail.text)),
  ];
  if (detail.tail && ended && ended.tail.trim() !== '') {
    const body = fenced(truncateMiddle(ended.tail, 8000), 'text');
    parts.push(details('The end of its output', body));
  }
  return parts.join('\n\n');
}

/** What to paste where, if the change was meant. */
export function nextPart(report: Report, context: RenderContext, detail: Detail): string {
  const changed = report.findings.filter((finding) => finding.failing);
  const refresh = refreshOf(report);
  if (report.mode !== 'gate') return '';
  if (changed.length === 0) {
    return report.settings.snapshot === undefined && report.served && refresh
      ? `### Next\n\nWithout a snapshot this is a smoke test. Record what was reviewed, and commit it:\n\n${fenced(refresh, 'sh')}`
      : '';
  }
  const parts = [acceptPart(changed, comparedBy(report, context.configFile), detail.accepts)];
  if (refresh) {
    parts.push(
      `Or refresh the snapshot${whenServed(report)}, review its diff and commit it:`,
      fenced(refresh, 'sh'),
    );
  }
  return parts.join('\n\n');
}
