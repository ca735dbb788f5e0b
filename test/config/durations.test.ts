import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, MAX_DURATION_MS, parseDuration } from '../../src/config/durations.ts';

describe('durations', () => {
  test.each([
    ['30s', 30_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['500ms', 500],
    ['1h2m3s4ms', 3_723_004],
    ['90m', 5_400_000],
    ['24h', MAX_DURATION_MS],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ok: true, ms });
  });

  test.each([
    ['30', 'is a number without a unit', '`30s` for seconds'],
    ['1.5', 'is a number without a unit', '`1.5m` for minutes'],
    ['', 'is not a duration', '`1h30m`'],
    ['s', 'is not a duration', '`30s`'],
    ['1.5s', 'is not a duration', 'whole numbers'],
    ['-5s', 'is not a duration', 'whole numbers'],
    ['5 s', 'is not a duration', '`30s`'],
    ['5S', 'is not a duration', '`30s`'],
    ['1m1h', 'is not a duration', 'from long to short'],
    ['5m5m', 'is not a duration', 'from long to short'],
    ['5min', 'is not a duration', '`5m`'],
    ['1d', 'is not a duration', 'units h, m, s and ms'],
    ['0s', 'is no time at all', '`1ms`'],
    ['24h1ms', 'is more than a day', '`24h`'],
    [`${'9'.repeat(400)}h`, 'is not a duration', 'whole numbers'],
  ])('%j is refused', (text, wrong, fix) => {
    const parsed = parseDuration(text);
    expect(parsed).toMatchObject({ ok: false, wrong });
    expect(parsed.ok ? '' : parsed.fix).toContain(fix);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_DURATION_MS }), (ms) => {
        expect(parseDuration(formatDuration(ms))).toEqual({ ok: true, ms });
      }),
    );
  });

  test('each unit counts, in whatever number', () => {
    const part = fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined });
    fc.assert(
      fc.property(part, part, part, part, (h, m, s, ms) => {
        const shown = { h, m, s, ms };
        const text = Object.entries(shown)
          .filter(([, count]) => count !== undefined)
          .map(([unit, count]) => `${count}${unit}`)
          .join('');
        const sum = (h ?? 0) * 3_600_000 + (m ?? 0) * 60_000 + (s ?? 0) * 1000 + (ms ?? 0);
        const parsed = parseDuration(text);
        if (sum > 0 && sum <= MAX_DURATION_MS) expect(parsed).toEqual({ ok: true, ms: sum });
        else expect(parsed.ok).toBe(false);
      }),
    );
  });

  test('no text makes a duration out of bounds, or throws', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9hms. ]{0,20}$/));
    fc.assert(
      fc.property(text, (anything) => {
        const parsed = parseDuration(anything);
        if (!parsed.ok) return;
        expect(Number.isInteger(parsed.ms)).toBe(true);
        expect(parsed.ms).toBeGreaterThan(0);
        expect(parsed.ms).toBeLessThanOrEqual(MAX_DURATION_MS);
      }),
    );
  });

  test('nothing is written as 0s, and read where nothing may be meant', () => {
    expect(parseDuration('0s', { zero: true })).toEqual({ ok: true, ms: 0 });
    expect(parseDuration('0', { zero: true })).toMatchObject({ ok: false });
    expect(formatDuration(0)).toBe('0s');
    expect(formatDuration(5_400_000)).toBe('1h30m');
  });
});
