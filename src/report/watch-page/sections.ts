import type { WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { dayAndTime } from './clock.ts';
import { figures } from './figures.ts';
import { settingsAndLimits } from './foot.ts';
import { foreign } from './html.ts';
import { worstFirst } from './levels.ts';
import { type Detail, picture } from './picture.ts';
import { failureTable, outageTable } from './tables.ts';
import { verdict } from './verdict.ts';

/** Endpoints with a section of their own; the worst of more. */
const MAX_SECTIONS = 12;
/** Bytes of all sections together. */
const MAX_BYTES = 240_000;

/** From rich to poor. */
const DETAILS: readonly (Detail & { failures: number })[] = [
  { columns: 300, slots: 40, rows: 40, failures: 100 },
  { columns: 150, slots: 40, rows: 20, failures: 40 },
  { columns: 60, slots: 20, rows: 10, failures: 10 },
  { columns: 30, slots: 5, rows: 5, failures: 3 },
];

export interface Section {
  id: string;
  result: WatchResult;
  html: string;
}

/** A section for each endpoint, or for the worst of many, in their order; the more there are, the less of each. */
export function sectionsOf(results: readonly WatchResult[]): Section[] {
  const worst = new Set(worstFirst(results).slice(0, MAX_SECTIONS));
  const shown = results.filter((result) => worst.has(result)).slice(0, MAX_SECTIONS);
  const sections: Section[] = [];
  let left = MAX_BYTES;
  shown.forEach((result, at) => {
    const id = `w${at + 1}`;
    const html = fitting(id, result, left / (shown.length - at));
    if (html === undefined) return;
    left -= Buffer.byteLength(html);
    sections.push({ id, result, html });
  });
  return sections;
}

/** The richest section that is not larger than `bytes`; undefined: none is. */
function fitting(id: string, result: WatchResult, bytes: number): string | undefined {
  for (const detail of DETAILS) {
    const html = section(id, result, detail);
    if (Buffer.byteLength(html) <= bytes) return html;
  }
  return undefined;
}

function section(id: string, result: WatchResult, detail: (typeof DETAILS)[number]): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<p class="where" id="${id}-title">${foreign(result.endpoint, 200)} <span>${begin(result)}</span></p>
${verdict(result)}
${figures(result)}
${picture(id, result, detail)}
${outageTable(result, detail.failures)}
${failureTable(result, detail.failures)}
<h3>Settings and limits</h3>
${settingsAndLimits(result)}
</section>`;
}

function begin({ startedAt, durationMs }: WatchResult): string {
  const time = dayAndTime(startedAt);
  return `${time && `from ${time}, `}for ${span(durationMs)}`;
}
