import { expect, test } from 'vitest';
import { dayAndTime, elapsed, ticks, timeOfDay } from '../../../src/report/watch-page/clock.ts';

test.each([
  [0, '0:00'],
  [7_400, '0:07.4'],
  [59_960, '1:00'],
  [754_000, '12:34'],
  [3_723_000, '1:02:03'],
])('%i ms since the begin are %s', (ms, text) => {
  expect(elapsed(ms, true)).toBe(text);
});

test('times of day are UTC', () => {
  expect(timeOfDay('2026-11-22T23:59:30.500Z', 45_000)).toBe('00:00:15');
  expect(dayAndTime('2026-11-22T23:59:30.500Z')).toBe('2026-11-22, 23:59:30 UTC');
});

test.each(['', 'x1', '2026-99-99T00:00:00Z', '99999'])('%j is no time', (text) => {
  expect(timeOfDay(text, 0)).toBe('');
  expect(dayAndTime(text)).toBe('');
});

test.each([1, 900, 19_000, 72_000, 168_000, 900_000, 7_200_000, 1e9, 1e13])(
  'an axis of %i ms has few marks, of which some stay on a narrow screen',
  (length) => {
    const all = ticks(length);
    const major = all.filter(({ minor }) => !minor);
    expect(all.length).toBeLessThanOrEqual(9);
    expect(major.length).toBeLessThanOrEqual(4);
    expect(major[0]).toEqual({ at: 0, minor: false });
    if (length >= 3000 && length < 1e9) expect(major.length).toBeGreaterThan(1);
  },
);
