import { deploymentFacts } from './deployment-facts.ts';
import { truncateMiddle } from './escape.ts';
import { details, fenced, inline, table } from './markdown.ts';
import type { Report } from './report-shape.ts';
import type { Detail } from './summary-detail.ts';

/** What the run changed, and what was there before; empty where it changed nothing. */
export function deploymentPart(report: Report, detail: Detail): string {
  const rows = deploymentFacts(report).map(([name, text]) => [
    inline(name),
    inline(truncateMiddle(text, detail.text)),
  ]);
  if (rows.length === 0) return '';
  const tails = report.commands.flatMap(({ role, ended }) =>
    detail.tail && ended && ended.exitCode !== 0 && ended.tail.trim() !== ''
      ? details(
          `The end of what ${role}-command said`,
          fenced(truncateMiddle(ended.tail, 8000), 'text'),
        )
      : [],
  );
  return [`### Deployment\n\n${table(['', ''], rows)}`, ...tails].join('\n\n');
}
