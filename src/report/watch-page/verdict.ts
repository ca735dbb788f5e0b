import type { WatchResult } from '../../decide/watch/result.ts';
import { prose } from './html.ts';
import { levelTitle, type Mark, resultMark, STEPS, stepMark } from './levels.ts';

const PATHS: Record<Mark, string> = {
  yes: 'M7 12.5l3.4 3.4L17.5 8.6',
  no: 'M8 8l8 8M16 8l-8 8',
  unknown: 'M9.2 9.6a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.2M12 17.3v.1',
};
const WORDS: Record<Mark, string> = { yes: 'reached', no: 'not reached', unknown: 'not proven' };

/** A tick, a cross or a question mark in a circle; its meaning always stands beside it as text. */
export function icon(mark: Mark): string {
  return `<svg class="icon ${mark}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="${PATHS[mark]}"/></svg>`;
}

/** What was required of a result, and whether it was met, as a sentence; nothing where nothing was. */
export function requirement({ required, met, level }: WatchResult): string {
  if (required === undefined) return '';
  const name = required.toUpperCase();
  if (met) return `${name} was required: met.`;
  return `${name} was required: ${level === 'not-proven' ? 'not proven, so not met' : 'missed'}.`;
}

/** The level of one endpoint, why this one, and the ladder of levels. `heading`: `h1` or `h2`. */
export function verdict(result: WatchResult, heading: 'h2' | 'h3'): string {
  const asked = requirement(result);
  return `<div class="verdict ${resultMark(result)}">
${icon(resultMark(result))}
<div><${heading}>${levelTitle(result.level)}</${heading}>
<p class="reason">${prose(result.reason)}</p>
${asked ? `<p class="asked">${asked}</p>` : ''}
${result.hint === undefined ? '' : `<p class="hint">${prose(result.hint)}</p>`}
</div>
${ladder(result)}
</div>`;
}

function ladder({ level, required }: WatchResult): string {
  const steps = STEPS.map((step) => {
    const mark = stepMark(level, step.level);
    const tag = step.level === required ? '<em>required</em>' : '';
    return `<li class="${mark}">${icon(mark)}<div><b>${step.name}</b> <span>${WORDS[mark]}</span>${tag}<p>${step.asks}</p></div></li>`;
  });
  return `<ol class="ladder">${steps.join('\n')}</ol>`;
}
