import { type AcceptEntry, type Accepted, acceptMembers } from '../diff/accept.ts';
import { withoutCommands } from '../report/escape.ts';
import { paintWith } from '../report/paint.ts';
import { shellQuote } from '../report/shell-quote.ts';
import { type Page, page } from '../report/terminal-page.ts';
import { plural } from '../report/words.ts';
import type { AcceptOptions } from './accept-options.ts';
import type { AcceptPlan } from './accept-plan.ts';

/** What `accept` did, or would do. */
export interface Done {
  /** The config file, as the user knows it. */
  path: string;
  plan: AcceptPlan;
  /** Where nothing was left to do: what accepts the changes that were meant. */
  accepted: Accepted['accepted'];
  changed: boolean;
  /** The file was not there before. */
  created: boolean;
}

/** What `accept` wrote and what comes next, for a terminal. */
export function acceptPage(
  { path, plan, accepted, changed, created }: Done,
  { dryRun, prune }: Pick<AcceptOptions, 'dryRun' | 'prune'>,
  { color, width }: { color: boolean; width: number },
): string {
  const out = page(paintWith(color), width);
  const would = dryRun ? 'Would be a' : 'A';
  const { written, dropped } = plan;
  if (written.length > 0) {
    const news = created ? ', a new file' : '';
    out.text(`${would}ccepted in ${path}${news}: ${plural(written.length, 'change')}`, TITLE);
    for (const { finding, entry } of written) {
      const mark = out.paint(finding.severity === 'breaking' ? 'red' : 'yellow', finding.severity);
      out.lines.push('');
      out.text(finding.reason, { indent: 2 + finding.severity.length + 2, first: `  ${mark}  ` });
      entryLines(out, entry);
    }
  }
  if (dropped.length > 0) {
    if (written.length > 0) out.lines.push('');
    const what = plural(dropped.length, 'entry that accepts', 'entries that accept');
    out.text(`${dryRun ? 'Would be taken' : 'Taken'} out of ${path}: ${what} nothing`, TITLE);
    for (const entry of dropped) {
      out.lines.push('');
      entryLines(out, entry);
    }
  }
  for (const { entry } of accepted) {
    const until = entry.expires === undefined ? '' : ` until ${entry.expires}`;
    out.text(`Accepted already${until}: ${entry.reason}`, TITLE);
    entryLines(out, entry);
  }
  if (changed && !dryRun) next(out, path, created);
  if (!changed && accepted.length === 0) {
    out.text(`Nothing to do${prune ? `: every entry of ${path} accepts a change` : ''}.`, TITLE);
  }
  return `${out.lines.map(withoutCommands).join('\n')}\n`;
}

const TITLE = { indent: 0, style: 'bold' } as const;

function entryLines(out: Page, entry: AcceptEntry): void {
  for (const [at, [key, value]] of acceptMembers(entry).entries())
    out.line(`${at === 0 ? '- ' : '  '}${key}: ${value}`, { indent: 4, style: 'cyan' });
}

function next(out: Page, path: string, created: boolean): void {
  const file = shellQuote(path);
  out.heading('Review it, and commit it with the change');
  if (!created) out.line(`git diff -- ${file}`, { indent: 2, style: 'cyan' });
  out.line(`git add -- ${file}`, { indent: 2, style: 'cyan' });
  out.text(`To undo it, ${created ? 'delete the file' : 'put the lines back as they were'}.`, {
    indent: 0,
  });
}
