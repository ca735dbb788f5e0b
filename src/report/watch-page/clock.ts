/** Times of a watch as text. All take milliseconds since it began. */

/** `0:07`, `12:30`, `1:02:03`; with tenths where they are not zero and `tenths` is true: `0:07.4`. */
export function elapsed(ms: number, tenths = false): string {
  const all = Math.max(0, Math.round(ms / 100));
  const seconds = Math.floor(all / 10);
  const fraction = tenths && all % 10 > 0 ? `.${all % 10}` : '';
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = `${two(s)}${fraction}`;
  return h > 0 ? `${h}:${two(m)}:${rest}` : `${m}:${rest}`;
}

/** The time of day, UTC: `18:40:12`; nothing where `startedAt` is no time. */
export function timeOfDay(startedAt: string, ms: number): string {
  return isoTime(startedAt, ms).slice(11, 19);
}

/** `2026-11-22, 18:39:54 UTC`; nothing where `startedAt` is no time. */
export function dayAndTime(startedAt: string): string {
  const text = isoTime(startedAt, 0);
  return text && `${text.slice(0, 10)}, ${text.slice(11, 19)} UTC`;
}

/** Empty where `startedAt` is no ISO time: `Date` takes half of all texts for one. */
function isoTime(startedAt: string, ms: number): string {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(startedAt)) return '';
  const at = new Date(Date.parse(startedAt) + ms);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString();
}

const STEPS_S = [
  1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 21600, 43200, 86400,
];

export interface Tick {
  at: number;
  /** Left out where there is little room. */
  minor: boolean;
}

/** Round times within the length of a watch: at most 9, of which at most 4 are not minor. */
export function ticks(lengthMs: number): Tick[] {
  const step = stepFor(lengthMs, 8);
  const coarse = step * Math.max(1, Math.ceil(lengthMs / step / 3.5));
  const all: Tick[] = [];
  for (let at = 0; at <= lengthMs; at += step) {
    all.push({ at, minor: at % coarse !== 0 });
  }
  return all;
}

function stepFor(lengthMs: number, most: number): number {
  const known = STEPS_S.find((s) => lengthMs / (s * 1000) <= most);
  return known === undefined ? Math.ceil(lengthMs / most) : known * 1000;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
