import { withoutCommands } from './escape.ts';
import type { RenderContext } from './render-context.ts';
import type { Report } from './report-shape.ts';
import { changedTextsPart, changesPart } from './summary-changes.ts';
import { deploymentPart } from './summary-deployment.ts';
import { type Detail, FULL, SHORT, SHORTEST } from './summary-detail.ts';
import { checksPart, footerPart, passedChecksPart, servedPart } from './summary-facts.ts';
import { manifestsPart } from './summary-manifests.ts';
import { headlinePart, nextPart, rollbackPart } from './summary-story.ts';
import { picturePart, timelinePart } from './summary-timeline.ts';
import { watchedPart } from './watch-markdown.ts';

/** GitHub refuses a step's summary of more than 1 MiB; some room is left for what else the step writes. */
export const SUMMARY_LIMIT = 1024 * 1024 - 16 * 1024;

/**
 * The job summary, and what `--format markdown` prints: Markdown of at most `limit` UTF-8 bytes, well-formed in any
 * case. A larger report is shown with less detail; below some 64 KiB nothing is promised.
 */
export function renderSummary(
  report: Report,
  context: RenderContext = {},
  limit = SUMMARY_LIMIT,
): string {
  let text = '';
  for (const detail of [FULL, SHORT, SHORTEST]) {
    text = withDetail(report, context, detail);
    if (Buffer.byteLength(text) <= limit) break;
  }
  return text;
}

function withDetail(report: Report, context: RenderContext, detail: Detail): string {
  const parts = [
    headlinePart(report, detail),
    rollbackPart(report, detail),
    picturePart(report),
    watchedPart(report.watch, detail),
    deploymentPart(report, detail),
    changesPart(report, context, detail),
    changedTextsPart(report, context, detail),
    checksPart(report, context, detail),
    manifestsPart(report, detail),
    servedPart(report),
    nextPart(report, context, detail),
    passedChecksPart(report, detail),
    timelinePart(report, detail),
    footerPart(report),
  ];
  return `${parts
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .map(withoutCommands)
    .join('\n')}\n`;
}
