import { withoutCommands } from '../escape.ts';
import { paintWith } from '../paint.ts';
import type { TerminalOptions } from '../terminal.ts';
import { type Page, page } from '../terminal-page.ts';
import type { Plan, PlanCommand, PlanPath, PlanStep } from './plan.ts';
import { addresses, linesOf, time, totalText } from './plan-words.ts';

const PHASE_COLUMN = 2;
const TIME_COLUMN = 18;
const TEXT_COLUMN = 32;

/** The plan for a person at a terminal or in a log. */
export function renderPlan(plan: Plan, options: TerminalOptions): string {
  const out = page(paintWith(options.color), options.width ?? 100);
  out.lines.push(out.paint('cyan', out.paint('bold', `◇ Dry run: ${plan.title}`)));
  out.text(addresses(plan), { indent: 2, style: 'dim' });
  out.text('Nothing was run and nobody was asked: this is what a run with these settings does.', {
    indent: 2,
  });
  for (const path of plan.paths) pathLines(out, plan, path);
  if (plan.skipped.length > 0) out.heading('Left out');
  for (const { what, why } of plan.skipped)
    out.text(why, { indent: TIME_COLUMN, first: `  ${out.paint('dim', `– ${what}`)}` });
  if (plan.cautions.length > 0) out.heading('Worth knowing');
  for (const { level, message, hint } of plan.cautions) {
    const mark = level === 'warning' ? out.paint('yellow', '!') : out.paint('cyan', 'i');
    out.text(message, { indent: 4, first: `  ${mark} ` });
    if (hint !== undefined) out.text(hint, { indent: 6, first: '    → ' });
  }
  return `${out.lines.map(withoutCommands).join('\n')}\n`;
}

function pathLines(out: Page, plan: Plan, path: PlanPath): void {
  out.heading(path.when);
  for (const step of path.steps) stepLines(out, step);
  if (path.steps.some((step) => step.deadlineMs !== undefined)) totalLine(out, plan, path);
  for (const note of path.notes) out.text(note, { indent: PHASE_COLUMN, style: 'dim' });
}

function stepLines(out: Page, step: PlanStep): void {
  const atMost = step.deadlineMs === undefined ? '' : `≤ ${time(step.deadlineMs)}`;
  const gap = ' '.repeat(TIME_COLUMN - PHASE_COLUMN - step.phase.length);
  const first = `${' '.repeat(PHASE_COLUMN)}${out.paint('bold', step.phase)}${gap}${atMost}`;
  out.text(step.what, { indent: TEXT_COLUMN, first });
  for (const command of step.commands) commandLines(out, command, step.phase);
}

function commandLines(out: Page, { name, command }: PlanCommand, phase: string): void {
  const { lines, left } = linesOf(command);
  // Of its own phase a command needs no name.
  if (name !== `${phase}-command`) out.line(`${name}:`, { indent: TEXT_COLUMN, style: 'dim' });
  for (const [at, line] of lines.entries())
    out.line(`${at === 0 ? '$' : ' '} ${line}`, { indent: TEXT_COLUMN, style: 'cyan' });
  if (left > 0) out.line(`  … and ${left} more lines`, { indent: TEXT_COLUMN, style: 'dim' });
}

function totalLine(out: Page, plan: Plan, path: PlanPath): void {
  const total = `≤ ${time(path.atMostMs)}`;
  const style = path.atMostMs > path.limitMs ? 'yellow' : 'bold';
  const room = ' '.repeat(TIME_COLUMN);
  out.lines.push(`${room}${out.paint('dim', '─'.repeat(TEXT_COLUMN - TIME_COLUMN - 2))}`);
  const first = `${room}${out.paint(style, total)}`;
  out.text(totalText(plan, path), { indent: TEXT_COLUMN, first, style: 'dim' });
}
