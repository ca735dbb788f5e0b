import { truncateMiddle, withoutCommands } from '../escape.ts';
import { code, fenced, inline, prose } from '../markdown.ts';
import type { Plan, PlanCommand, PlanPath, PlanStep } from './plan.ts';
import { addresses, linesOf, time, totalText } from './plan-words.ts';

/** Characters of one text from outside. */
const MAX_TEXT = 2000;
const MAX_COMMAND = 8000;

/** The plan as the job summary, and as `--format markdown` prints it. */
export function planMarkdown(plan: Plan): string {
  const parts = [
    `## 📋 Dry run: ${plan.title}`,
    said(addresses(plan)),
    'Nothing was run and nobody was asked: this is what a run with these settings does.',
    ...plan.paths.map((path) => pathPart(plan, path)),
    skippedPart(plan),
    cautionsPart(plan),
    `<sub>mcp-deploy-gate ${said(plan.gateVersion)}</sub>`,
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .map(withoutCommands)
    .join('\n')}\n`;
}

function pathPart(plan: Plan, path: PlanPath): string {
  const { atMostMs, steps, notes, when } = path;
  const isOver = atMostMs > path.limitMs;
  const total = `At most **${time(atMostMs)}** ${totalText(plan, path)}.`;
  return [
    `### ${when}`,
    steps.map((step, at) => stepItem(step, `${at + 1}. `)).join('\n'),
    steps.some((step) => step.deadlineMs !== undefined) ? `${isOver ? '⚠️ ' : ''}${total}` : '',
    notes.map(said).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function stepItem(step: PlanStep, mark: string): string {
  const atMost =
    step.deadlineMs === undefined
      ? ''
      : ` · at most ${time(step.deadlineMs)} (${code(step.deadlineBy ?? '')})`;
  const blocks = step.commands.map((command) => commandBlock(command, mark.length));
  return [`${mark}**${step.phase}**${atMost}<br>${said(step.what)}`, ...blocks].join('\n');
}

function commandBlock({ name, command }: PlanCommand, indent: number): string {
  const { lines, left } = linesOf(command);
  const more = left > 0 ? `\n… and ${left} more lines` : '';
  const block = fenced(truncateMiddle(`${lines.join('\n')}${more}`, MAX_COMMAND));
  return ['', `${code(name)}:`, ...block.split('\n')]
    .map((line) => (line === '' ? '' : `${' '.repeat(indent)}${line}`))
    .join('\n');
}

function skippedPart({ skipped }: Plan): string {
  if (skipped.length === 0) return '';
  const items = skipped.map(
    ({ what, why }) => `- **${what}**: ${prose(truncateMiddle(why, MAX_TEXT))}`,
  );
  return `### Left out\n\n${items.join('\n')}`;
}

function cautionsPart({ cautions }: Plan): string {
  if (cautions.length === 0) return '';
  const items = cautions.map(({ level, message, hint }) => {
    const more = hint === undefined ? '' : `<br>→ ${prose(truncateMiddle(hint, MAX_TEXT))}`;
    return `- ${level === 'warning' ? '⚠️' : 'ℹ️'} ${prose(truncateMiddle(message, MAX_TEXT))}${more}`;
  });
  return `### Worth knowing\n\n${items.join('\n')}`;
}

function said(text: string): string {
  return inline(truncateMiddle(text, MAX_TEXT));
}
