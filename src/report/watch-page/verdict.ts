import type { WatchResult } from '../../decide/watch/result.ts';
import { watchTitle } from '../watch-level.ts';
import { hint, prose } from './html.ts';
import { type Mood, type Sign, STEPS, shownAs, stepShownAs } from './levels.ts';

const PATHS: Record<Sign, string> = {
  yes: 'M7 12.5l3.4 3.4L17.5 8.6',
  no: 'M8 8l8 8M16 8l-8 8',
  look: 'M12 6.2v7.2M12 17.4v.1',
  open: 'M9.2 9.4a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.2M12 17.5v.1',
};
const WORDS: Record<Sign, string> = {
  yes: 'reached',
  no: 'not reached',
  look: 'reached',
  open: 'not proven',
};

/** A sign in a circle; what it means always stands beside it as text. */
export function icon({ sign, mood }: { sign: Sign; mood: Mood }): string {
  return `<svg class="icon ${mood}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="${PATHS[sign]}"/></svg>`;
}

/** The level of one endpoint, why this one, what to do next, and the ladder of levels. */
export function verdict(result: WatchResult): string {
  const shown = shownAs(result);
  const asked = requirement(result);
  return `<div class="verdict ${shown.mood}">
${icon(shown)}
<div><h2>${watchTitle({ level: result.level })}</h2>
${asked ? `<p class="asked">${asked}</p>` : ''}
<p>${prose(result.reason)}</p>
${result.hint === undefined ? '' : `<p><b>Next:</b> ${hint(result.hint)}</p>`}
</div>
${ladder(result)}
</div>`;
}

function requirement({ required, met, level }: WatchResult): string {
  if (required === undefined) return '';
  const outcome = met ? 'reached' : level === 'not-proven' ? 'not proven' : 'missed';
  return `${required.toUpperCase()} is required: ${outcome}.`;
}

function ladder(result: WatchResult): string {
  const steps = STEPS.map((step) => {
    const shown = stepShownAs(result, step.level);
    const tag = step.level === result.required ? '<em>required</em>' : '';
    return `<li>${icon(shown)}<div><b>${step.name}</b> <span>${WORDS[shown.sign]}</span>${tag}<p>${step.asks}</p></div></li>`;
  });
  return `<ol class="ladder">${steps.join('\n')}</ol>`;
}
