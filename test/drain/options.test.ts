import { expect, test } from 'vitest';
import { settle } from '../../src/drain/options.ts';

test('the defaults fit into the 30 seconds that Kubernetes gives', () => {
  const { timeoutMs, flushMs, settleMs, endSessionsMs } = settle({}, false);
  expect(timeoutMs + flushMs + 500).toBeLessThan(30_000);
  expect({ settleMs, endSessionsMs }).toEqual({ settleMs: 5_000, endSessionsMs: 2_000 });
});

test('a shorter time to drain shortens its parts', () => {
  expect(settle({ timeoutMs: 1_000 }, false)).toMatchObject({ settleMs: 200, endSessionsMs: 250 });
  expect(settle({ timeoutMs: 100, settleMs: 100 }, false)).toMatchObject({ endSessionsMs: 0 });
});

test('a worker of a cluster stops listening at once unless told otherwise', () => {
  expect(settle({}, true).stopListeningAtOnce).toBe(true);
  expect(settle({}, false).stopListeningAtOnce).toBe(false);
  expect(settle({ stopListening: 'closing' }, true).stopListeningAtOnce).toBe(false);
  expect(settle({ stopListening: 'net' }, false).stopListeningAtOnce).toBe(true);
});

test.each([
  [{ timeoutMs: -1 }, /timeoutMs must be milliseconds from 0, not -1/],
  [{ flushMs: Number.NaN }, /flushMs/],
  [{ settleMs: 30_000 }, /settleMs \(30000\) is part of timeoutMs \(25000\)/],
  [{ readinessPath: 'readyz' }, /readinessPath must start with "\/", not "readyz"/],
])('%o is told what is wrong', (options, message) => {
  expect(() => settle(options, false)).toThrow(message);
});
