import { deploymentFacts } from './deployment-facts.ts';
import { logLines } from './escape.ts';
import type { Report } from './report-shape.ts';
import type { Page } from './terminal-page.ts';

const MAX_TAIL_LINES = 20;

/** What the run changed, and what was there before. */
export function deploymentLines(out: Page, report: Report): void {
  const facts = deploymentFacts(report);
  if (facts.length === 0) return;
  out.heading('Deployment');
  for (const [name, text] of facts) out.text(`${name}: ${text}`, { indent: 2 });
  for (const { ended } of report.commands) {
    if (!ended || ended.exitCode === 0 || ended.tail.trim() === '') continue;
    for (const line of logLines(ended.tail.trimEnd(), 500).slice(-MAX_TAIL_LINES))
      out.lines.push(`  ${out.paint('dim', `| ${line}`)}`);
  }
}
