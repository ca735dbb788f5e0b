import { endedBeforeSwitch } from './compared-at.ts';
import { withoutCommands } from './escape.ts';
import { resultTitle, story } from './headline.ts';
import { paintWith, type Style } from './paint.ts';
import type { RenderContext } from './render-context.ts';
import type { Report } from './report-shape.ts';
import { changeLines } from './terminal-changes.ts';
import { deploymentLines } from './terminal-deployment.ts';
import { checkLines, nextLines, rollbackLines, servedLines } from './terminal-facts.ts';
import { manifestLines } from './terminal-manifests.ts';
import { type Page, page } from './terminal-page.ts';
import { timelineLines } from './terminal-timeline.ts';
import { levelFact } from './watch-level.ts';
import { watchedLines } from './watch-terminal.ts';
import { duration } from './words.ts';

export interface TerminalOptions {
  color: boolean;
  /** Columns; default 100. */
  width?: number;
}

/** The report for a person at a terminal or in a log: the same as the summary, in plain lines. */
export function renderTerminal(
  report: Report,
  context: RenderContext,
  options: TerminalOptions,
): string {
  const out = page(paintWith(options.color), options.width ?? 100);
  headline(out, report);
  rollbackLines(out, report);
  timelineLines(out, report);
  watchedLines(out, report.watch);
  deploymentLines(out, report);
  changeLines(out, report, context);
  checkLines(out, report);
  manifestLines(out, report);
  servedLines(out, report);
  nextLines(out, report, context);
  return `${out.lines.map(withoutCommands).join('\n')}\n`;
}

function headline(out: Page, report: Report): void {
  const { mark, style } = markOf(report);
  out.lines.push(out.paint(style, out.paint('bold', `${mark} ${resultTitle(report)}`)));
  const { served } = report;
  const who = [served?.serverName, served?.serverVersion].filter(Boolean).join(' ');
  const facts = [
    ...report.endpoints.slice(0, 5),
    report.snapshotWritten?.path ?? '',
    who && endedBeforeSwitch(report) ? `candidate ${who}` : who,
    levelFact(report.watch),
    duration(report.durationMs),
  ].filter(Boolean);
  out.text(facts.join(' · '), { indent: 2, style: 'dim' });
  const { check, text, next, also } = story(report);
  out.lines.push('');
  out.text(`${check === undefined ? '' : `${check}: `}${text}`, { indent: 2 });
  if (next) out.text(`${next.kind === 'fix' ? 'To fix' : 'Next'}: ${next.text}`, { indent: 2 });
  for (const sentence of also) out.text(sentence, { indent: 2 });
  if (report.settings.onFailure === 'report')
    out.text('On probation (on-failure: report): it counts as passed whatever the result.', {
      indent: 2,
      style: 'dim',
    });
}

function markOf(report: Report): { mark: string; style: Style } {
  switch (report.result) {
    case 'passed':
      return { mark: '✓', style: 'green' };
    case 'failed':
    case 'rolled-back':
    case 'rollback-failed':
      return { mark: '✗', style: 'red' };
    case 'inconclusive':
    case 'superseded':
    case 'cancelled':
      return { mark: '!', style: 'yellow' };
  }
}
