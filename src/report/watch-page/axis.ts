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

interface Badge {
  first: number;
  last: number;
  from: number;
  until: number;
}

/** The numbers of outages, as in the table of outages, above where they were; nothing without any. */
export function outageLane({ result, fine }: Stage): string {
  const badges: Badge[] = [];
  result.outages.forEach(({ from, until = result.durationMs }, at) => {
    let badge: Badge = { first: at + 1, last: at + 1, from, until };
    for (let left = badges.at(-1); left && touch(left, badge, fine.spanMs); left = badges.at(-1)) {
      badge = { ...badge, first: left.first, from: left.from };
      badges.pop();
    }
    badges.push(badge);
  });
  if (badges.length === 0) return '';
  const drawn = badges.map((badge) => {
    const half = halfWidth(badge);
    return `<svg x="${place(badge, fine.spanMs)}%" overflow="visible"><rect class="badge" x="${-half}" width="${2 * half}" height="18" rx="9"/><text class="number" y="13" text-anchor="middle">${text(badge)}</text></svg>`;
  });
  return `<div class="lane outages"><div class="name"><b>Outages</b> <span>numbers as below</span></div>
<svg class="plot" width="100%" height="18" role="img" aria-label="Outages: ${result.outages.length}, listed in the table of outages">${drawn.join('')}</svg></div>`;
}

/** Pixels for one percent of the width, on a narrow screen. */
const NARROW = 2.8;

function touch(a: Badge, b: Badge, spanMs: number): boolean {
  const apart = (place(b, spanMs) - place(a, spanMs)) * NARROW;
  return apart < halfWidth(a) + halfWidth(b) + 2;
}

/** The middle of what a badge stands for, in percent; so that it is drawn whole. */
function place(badge: Badge, spanMs: number): number {
  const margin = halfWidth(badge) / NARROW;
  const middle = percent((badge.from + badge.until) / 2, spanMs);
  return Math.round(Math.min(100 - margin, Math.max(margin, middle)) * 100) / 100;
}

function halfWidth(badge: Badge): number {
  return 6 + 4 * text(badge).length;
}

function text({ first, last }: Badge): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
