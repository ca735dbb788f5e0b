/** The longest duration: a day. Longer ones are typing errors, and timers end at 24 days. */
export const MAX_DURATION_MS = 24 * 60 * 60 * 1000;

/** Units from long to short; each at most once and in this order: `1h30m`, `5m`, `500ms`. */
export const DURATION_PATTERN =
  /^(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?(?:(\d{1,9})ms)?$/;

const UNITS = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

export type ParsedDuration = { ok: true; ms: number } | { ok: false; wrong: string; fix: string };

/** Reads `1h30m`, `5m`, `30s`, `500ms` as milliseconds; at most a day, and more than nothing unless `zero`. */
export function parseDuration(text: string, options: { zero?: boolean } = {}): ParsedDuration {
  const bare = /^\d+(?:\.\d+)?$/.exec(text);
  if (bare) {
    return {
      ok: false,
      wrong: 'is a number without a unit',
      fix: `Write \`${text}s\` for seconds, \`${text}m\` for minutes or \`${text}ms\` for milliseconds.`,
    };
  }
  const parts = DURATION_PATTERN.exec(text);
  if (!parts) {
    return {
      ok: false,
      wrong: 'is not a duration',
      fix: 'Write whole numbers with the units h, m, s and ms, from long to short: `30s`, `5m`, `1h30m`, `500ms`.',
    };
  }
  const ms = UNITS.reduce(
    (sum, [, factor], index) => sum + Number(parts[index + 1] ?? 0) * factor,
    0,
  );
  if (ms === 0 && !options.zero)
    return { ok: false, wrong: 'is no time at all', fix: 'Write at least `1ms`.' };
  if (ms > MAX_DURATION_MS) {
    return { ok: false, wrong: 'is more than a day', fix: 'Write at most `24h`.' };
  }
  return { ok: true, ms };
}

/** The shortest way to write whole milliseconds so that `parseDuration` reads them back: `1h30m`; `0s` for none. */
export function formatDuration(ms: number): string {
  let rest = Math.round(ms);
  let text = '';
  for (const [unit, factor] of UNITS) {
    const count = Math.floor(rest / factor);
    rest -= count * factor;
    if (count > 0) text += `${count}${unit}`;
  }
  return text || '0s';
}
