import { createHash } from 'node:crypto';
import type { WatchResult } from '../../decide/watch/result.ts';
import { VERSION } from '../../version.ts';
import { htmlText, truncateMiddle } from '../escape.ts';
import { watchTitle, worstLevel } from '../watch-level.ts';
import { definitionsOfPictures } from './legend.ts';
import { overview } from './overview.ts';
import { sectionsOf } from './sections.ts';
import { STYLE } from './style.ts';

/**
 * What a watch saw, as one HTML page that stands alone: no script, no request, nothing but its text and its style,
 * which its content security policy pins. It reads well from a file, on paper, and on 360 pixels.
 *
 * @param results one per endpoint; their texts are raw, and bounded and escaped here
 * @param options.title what was watched, in the words of who asked; raw
 * @returns the whole document, below 300 KB whatever the results hold
 */
export function watchPage(
  results: readonly WatchResult[],
  options: { title?: string } = {},
): string {
  const sections = sectionsOf(results);
  const title = truncateMiddle(options.title ?? 'Zero-downtime watch', 200);
  const level = worstLevel(results);
  const headline = level === undefined ? '' : `${watchTitle({ level })} – `;
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
${results.length === 1 ? '' : overview(results, sections)}
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>
<p>Level 1: no downtime. Level 2: and no lost call, no stream or session that was cut. Level 3: and no session that was lost. Not proven: too little was seen to say so; it is never a pass.</p>
<p>Times are counted from the begin of each watch; times of day are UTC. Made by mcp-deploy-gate ${VERSION}.</p>
</footer>
</body>
</html>
`;
}

function hashOf(style: string): string {
  return createHash('sha256').update(style).digest('base64');
}
