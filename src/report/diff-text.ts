import type { Accepted } from '../diff/accept.ts';
import { worstSeverity } from '../diff/compare.ts';
import type { Comparison } from '../diff/finding.ts';
import type { Compared } from './accept-command.ts';
import { acceptPart, acceptText, unusedPart, unusedText } from './acceptances.ts';
import { changedTexts } from './changed-text.ts';
import { type DiffVerdict, diffResult } from './diff-json.ts';
import { jsonText, truncateMiddle, withoutCommands } from './escape.ts';
import { foldFindings, type Locate } from './findings.ts';
import { changesInWords } from './headline.ts';
import { code, inline } from './markdown.ts';
import { paintWith } from './paint.ts';
import type { RenderContext } from './render-context.ts';
import type { Report } from './report-shape.ts';
import { changedTextsPart, changesTable } from './summary-changes.ts';
import { FULL } from './summary-detail.ts';
import { findingLines } from './terminal-changes.ts';
import { page, plain } from './terminal-page.ts';

export interface DiffOptions {
  format: 'text' | 'json' | 'markdown';
  /** What the two sides are called: files or endpoints. */
  before: string;
  after: string;
  /** Default `breaking`. */
  failOn?: Report['settings']['failOn'];
  /** What the config file accepts, and on which day that was asked. */
  accepted?: Pick<Accepted, 'accepted' | 'stale' | 'expired'> & { today: string };
  /** How to compare the two again, for commands to paste. Default: as they are called. */
  compared?: Pick<Compared, 'before' | 'after'>;
  /** Looks up lines of the file on the left. */
  locate?: Locate;
  context?: RenderContext;
  /** What the comparison does not cover. */
  notices?: readonly string[];
  color?: boolean;
  width?: number;
}

/** The verdict of a comparison. What is accepted counts for nothing. */
export function diffVerdict(
  comparison: Comparison,
  accepted: Accepted['accepted'] = [],
): DiffVerdict {
  if (!comparison.comparable) return 'not-comparable';
  const taken = new Set(accepted.map(({ finding }) => finding.fingerprint));
  return worstSeverity(comparison.findings.filter(({ fingerprint }) => !taken.has(fingerprint)));
}

/** The result of `diff` for people or machines, ready to print. JSON is a `DiffResult`. */
export async function renderDiff(comparison: Comparison, options: DiffOptions): Promise<string> {
  const { before, locate, failOn = 'breaking', notices = [] } = options;
  const taken = options.accepted ?? { accepted: [], stale: [], expired: [], today: '' };
  const verdict = diffVerdict(comparison, taken.accepted);
  if (options.format === 'json') {
    const result = diffResult(comparison, verdict, {
      before,
      failOn,
      accepted: taken,
      locate,
      notices,
    });
    return `${jsonText(result)}\n`;
  }
  if (!comparison.comparable) {
    const { reason, hint } = comparison;
    if (options.format === 'markdown')
      return `## Not comparable\n\n${inline(reason)}\n\n**To fix:** ${inline(hint)}\n`;
    const out = page(paintWith(options.color ?? false), options.width ?? 100);
    out.text(`Not comparable: ${reason}`, { indent: 0, style: 'yellow' });
    out.text(`To fix: ${hint}`, { indent: 0 });
    return printed(out.lines);
  }
  const accepted = taken.accepted.map(({ finding }) => finding.fingerprint);
  const found = { findings: comparison.findings, accepted };
  const changes = foldFindings(found, failOn, locate);
  const context = { ...options.context, texts: await changedTexts(changes.findings) };
  const { configFile } = context;
  const by = { before, after: options.after, ...options.compared, failOn, configFile };
  const title = changes.changes.total === 0 ? 'No changes' : changesInWords(changes.changes);
  if (options.format === 'markdown') {
    const sides = [options.before, options.after].map((side) => code(truncateMiddle(side, 200)));
    const parts = [
      `## ${changes.changes.total === 0 ? '' : 'Changes: '}${title}`,
      sides.join(' → '),
      ...notices.map((notice) => `**Notice:** ${inline(notice)}`),
      changesTable(changes, context, FULL),
      changedTextsPart(changes, context, FULL),
      acceptPart(changes.findings, by, FULL.accepts),
      unusedPart(taken, by),
    ];
    return printed(parts.filter(Boolean).join('\n\n').split('\n'));
  }
  const out = page(paintWith(options.color ?? false), options.width ?? 100);
  out.lines.push(out.paint('bold', title));
  out.lines.push(`${plain(options.before, 200)} → ${plain(options.after, 200)}`);
  for (const notice of notices) out.text(`Notice: ${notice}`, { indent: 0, style: 'yellow' });
  if (changes.changes.total > 0) out.lines.push('');
  findingLines(out, changes, context);
  acceptText(out, changes.findings, by);
  unusedText(out, taken, by);
  return printed(out.lines);
}

function printed(lines: string[]): string {
  return `${lines.map(withoutCommands).join('\n')}\n`;
}
