import { createHash } from 'node:crypto';
import type { WatchResult } from '../../decide/watch/result.ts';
import { span } from '../../decide/watch/words.ts';
import { VERSION } from '../../version.ts';
import { htmlText, truncateMiddle } from '../escape.ts';
import { watchTitle, worstLevel } from '../watch-level.ts';
import { dayAndTime } from './clock.ts';
import { figures } from './figures.ts';
import { settingsAndLimits } from './foot.ts';
import { foreign } from './html.ts';
import { definitionsOfPictures } from './legend.ts';
import { worstFirst } from './levels.ts';
import { overview } from './overview.ts';
import { type Detail, picture } from './picture.ts';
import { STYLE } from './style.ts';
import { failureTable, outageTable } from './tables.ts';
import { verdict } from './verdict.ts';

/** Endpoints with a section of their own; the worst of more. */
const MAX_SECTIONS = 12;

/**
 * What a watch saw, as one HTML page that stands alone: no script, no request, nothing but its text and its style,
 * which its content security policy pins. It reads well from a file, on paper, and on 360 pixels.
 *
 * @param results one per endpoint; their texts are raw, and bounded and escaped here
 * @param options.title what was watched, in the words of who asked; raw
 * @returns the whole document, below some 300 KB whatever the results hold
 */
export function watchPage(
  results: readonly WatchResult[],
  options: { title?: string } = {},
): string {
  const shown =
    results.length > MAX_SECTIONS ? worstFirst(results).slice(0, MAX_SECTIONS) : results;
  const title = truncateMiddle(options.title ?? 'Zero-downtime watch', 200);
  const level = worstLevel(results);
  const headline = level === undefined ? '' : `${watchTitle({ level })} – `;
  const sections = shown.map((result, at) => section(result, at, shown.length));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlText(headline + title)}</title>
<style>${STYLE}</style>
</head>
<body>
${definitionsOfPictures()}
<header><h1><bdi>${htmlText(title)}</bdi></h1></header>
<main>
${results.length === 1 ? '' : overview(results, shown)}
${sections.join('\n')}
</main>
<footer>
<p>Level 1: no downtime. Level 2: and no lost call, no stream or session that was cut. Level 3: and no session that was lost. Not proven: too little was seen to say so; it is never a pass.</p>
<p>Times are counted from the begin of each watch; times of day are UTC. Made by mcp-deploy-gate ${VERSION}.</p>
</footer>
</body>
</html>
`;
}

function section(result: WatchResult, at: number, of: number): string {
  const id = `w${at + 1}`;
  const detail = detailFor(of);
  const rows = Math.max(8, Math.floor(100 / of));
  return `<section id="${id}" aria-labelledby="${id}-title">
<p class="where" id="${id}-title">${foreign(result.endpoint, 200)} <span>${begin(result)}</span></p>
${verdict(result)}
${figures(result)}
${picture(id, result, detail)}
${outageTable(result, rows)}
${failureTable(result, rows)}
<h3>Settings and limits</h3>
${settingsAndLimits(result)}
</section>`;
}

function begin({ startedAt, durationMs }: WatchResult): string {
  const time = dayAndTime(startedAt);
  return `${time && `from ${time}, `}for ${span(durationMs)}`;
}

/** The more endpoints, the less of each, so that a page stays small. */
function detailFor(sections: number): Detail {
  if (sections === 1) return { columns: 300, slots: 40, rows: 40 };
  if (sections <= 4) return { columns: 150, slots: 40, rows: 20 };
  return { columns: 60, slots: 20, rows: 10 };
}

function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}
