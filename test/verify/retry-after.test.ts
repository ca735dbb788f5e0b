import { expect, test } from 'vitest';
import { parseRetryAfter } from '../../src/verify/retry-after.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

test.each([
  ['0', 0],
  ['120', 120_000],
  ['999999999', 600_000],
  ['Sun, 22 Nov 2026 10:01:00 GMT', 60_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['Sun, 22 Nov 2099 10:01:00 GMT', 600_000],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['2026-11-22', undefined],
  ['9'.repeat(40), undefined],
  ['Sun, nonsense', undefined],
])('%j', (value, expected) => {
  expect(parseRetryAfter(value, NOW)).toBe(expected);
});

test('absent', () => {
  expect(parseRetryAfter(undefined, NOW)).toBeUndefined();
});
