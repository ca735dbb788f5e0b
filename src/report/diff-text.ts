import type { Comparison } from '../diff/finding.ts';
import { changedTexts } from './changed-text.ts';
import { type DiffVerdict, diffResult } from './diff-json.ts';
import { jsonText, truncateMiddle, withoutCommands } from './escape.ts';
import { foldFindings, type Locate, SEVERITIES } from './findings.ts';
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
  /** Fingerprints of accepted changes. */
  accepted?: readonly string[];
  /** Looks up lines of the file on the left. */
  locate?: Locate;
  context?: RenderContext;
  color?: boolean;
  width?: number;
}

/** The verdict of a comparison; accepted changes count too. */
export function diffVerdict(comparison: Comparison): DiffVerdict {
  if (!comparison.comparable) return 'not-comparable';
  const found = new Set(comparison.findings.map((finding) => finding.severity));
  return SEVERITIES.find((severity) => found.has(severity)) ?? 'none';
}

/** The result of `diff` for people or machines, ready to print. JSON is a `DiffResult`. */
export async function renderDiff(comparison: Comparison, options: DiffOptions): Promise<string> {
  const verdict = diffVerdict(comparison);
  const { before, locate, failOn = 'breaking', accepted = [] } = options;
  if (options.format === 'json') {
    const result = diffResult(comparison, verdict, { before, failOn, accepted, locate });
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
  const found = { findings: comparison.findings, accepted };
  const changes = foldFindings(found, failOn, locate);
  const context = { ...options.context, texts: await changedTexts(changes.findings) };
  const title = changes.changes.total === 0 ? 'No changes' : changesInWords(changes.changes);
  if (options.format === 'markdown') {
    const sides = [options.before, options.after].map((side) => code(truncateMiddle(side, 200)));
    const parts = [
      `## ${verdict === 'none' ? '' : 'Changes: '}${title}`,
      sides.join(' → '),
      changesTable(changes, context, FULL),
      changedTextsPart(changes, context, FULL),
    ];
    return printed(parts.filter(Boolean).join('\n\n').split('\n'));
  }
  const out = page(paintWith(options.color ?? false), options.width ?? 100);
  out.lines.push(out.paint('bold', title));
  out.lines.push(`${plain(options.before, 200)} → ${plain(options.after, 200)}`);
  if (changes.changes.total > 0) out.lines.push('');
  findingLines(out, changes, context);
  return printed(out.lines);
}

function printed(lines: string[]): string {
  return `${lines.map(withoutCommands).join('\n')}\n`;
}
