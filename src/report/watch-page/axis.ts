import { elapsed, ticks, timeOfDay } from './clock.ts';
import { percent } from './columns.ts';
import type { Stage } from './lane.ts';

/** The axis of time: since the begin, and the time of day. Its texts keep their size on every width. */
export function axis({ result, fine }: Stage): string {
  const texts = ticks(fine.spanMs).map(({ at, minor }) => {
    const x = percent(at, fine.spanMs);
    const anchor = x < 4 ? 'start' : x > 96 ? 'end' : 'middle';
    const name = minor ? 'tick minor' : 'tick';
    return `<text class="${name}" x="${x}%" y="14" text-anchor="${anchor}">${elapsed(at)}</text><text class="${name} clock" x="${x}%" y="30" text-anchor="${anchor}">${timeOfDay(result.startedAt, at)}</text>`;
  });
  return `<div class="lane axis"><div class="name"><b>Time</b> <span>since the begin; UTC</span></div>
<svg class="plot" width="100%" height="36" role="img" aria-label="Axis of time, from ${elapsed(0)} to ${elapsed(fine.spanMs)}">${texts.join('\n')}</svg></div>`;
}

/** Where outages share less than this of the width, their numbers stand together. */
const CLOSE = 9;

/** The numbers of outages, as in the table of outages, above where they were; nothing without any. */
export function outageLane({ result, fine }: Stage): string {
  if (result.outages.length === 0) return '';
  const groups: { x: number; first: number; last: number }[] = [];
  result.outages.forEach(({ from, until = result.durationMs }, at) => {
    const x = percent((from + until) / 2, fine.spanMs);
    const group = groups.at(-1);
    if (group && x - group.x < CLOSE) group.last = at + 1;
    else groups.push({ x, first: at + 1, last: at + 1 });
  });
  const numbers = groups.map(({ x, first, last }) => {
    const text = first === last ? `${first}` : `${first}–${last}`;
    const half = 6 + 4 * text.length;
    return `<svg x="${Math.min(96, Math.max(4, x))}%" y="0" overflow="visible"><rect class="badge" x="${-half}" width="${2 * half}" height="18" rx="9"/><text class="number" y="13" text-anchor="middle">${text}</text></svg>`;
  });
  return `<div class="lane outages"><div class="name"><b>Outages</b> <span>numbers as below</span></div>
<svg class="plot" width="100%" height="18" role="img" aria-label="Outages: ${result.outages.length}, listed in the table of outages">${numbers.join('')}</svg></div>`;
}
