import { truncateMiddle } from './escape.ts';
import { details, fenced, inline, table } from './markdown.ts';
import type { Report } from './report-shape.ts';
import type { Detail } from './summary-detail.ts';
import { timelineMermaid } from './timeline-mermaid.ts';
import { timelinePicture } from './timeline-picture.ts';
import { severalAsked, timelineText } from './timeline-text.ts';
import { duration, plural } from './words.ts';

/** Phases and what answered when, as a picture; nothing where a sentence says as much. */
export function picturePart(report: Report): string {
  const picture = timelinePicture(report);
  if (!picture) return '';
  const { text, rowsLeftOut } = timelineMermaid(picture, report.startedAt);
  const more = rowsLeftOut > 0 ? `\n\n${plural(rowsLeftOut, 'endpoint')} not shown.` : '';
  return `### Timeline\n\n${fenced(text, 'mermaid')}${more}`;
}

/** What was seen when, closed. */
export function timelinePart(report: Report, detail: Detail): string {
  const entries = report.timeline.slice(0, detail.timeline);
  if (entries.length === 0) return '';
  const several = severalAsked(report);
  const rows = entries.map((entry) => [
    duration(entry.at),
    entry.phase,
    inline(truncateMiddle(timelineText(entry, several), detail.text)),
  ]);
  const left = report.timelineLeftOut + report.timeline.length - entries.length;
  const body = table(['At', 'Phase', 'What was seen'], rows, 'rll');
  const more = left > 0 ? `\n\n${plural(left, 'entry', 'entries')} not shown.` : '';
  return details('What was seen when', `${body}${more}`);
}
