import { expect, test } from 'vitest';
import { band } from '../../../src/report/watch-page/band.ts';
import { merged } from '../../../src/report/watch-page/columns.ts';
import { strict } from '../../fixtures/watch-results.ts';

test('columns become fewer without losing a count', () => {
  const { columns, columnMs, spanMs } = merged(strict.timeline, strict.durationMs, 40);
  expect(columns.length).toBeLessThanOrEqual(40);
  expect(columns.length * columnMs).toBeGreaterThanOrEqual(spanMs);
  const lost = columns.reduce((all, { callsLost }) => all + callsLost, 0);
  const met = columns.flatMap(({ versions }) => [...versions.values()]);
  expect(lost).toBe(strict.lostCalls);
  expect(met.reduce((all, n) => all + n, 0)).toBe(strict.probes.new.ok);
});

test('what is held is that of the last of the columns that become one', () => {
  const [one] = strict.timeline.columns;
  const columns = [3, 2, 5, 1].map((sessionsHeld) => ({ ...one!, sessionsHeld }));
  const { columns: two } = merged({ columnMs: 1000, columns }, 4000, 2);
  expect(two.map(({ sessionsHeld }) => sessionsHeld)).toEqual([2, 1]);
});

test('a column that ends after the watch is drawn beyond the width, and the others at their time', () => {
  const columns = merged(
    { columnMs: 1000, columns: strict.timeline.columns.slice(0, 10) },
    9010,
    99,
  );
  const fills = columns.columns.map(() => [0, 1] as const);
  expect(band('x', 'ok', columns, fills)).toContain('width="110.99%"');
});

test('columns next to each other that fill the same are one piece of a path', () => {
  const columns = merged(
    { columnMs: 1000, columns: strict.timeline.columns.slice(0, 4) },
    4000,
    99,
  );
  const path = band('x', 'ok', columns, [[0, 1], [0, 1], undefined, [0, 0.5]]);
  expect(path).toContain('d="M0 100H2V0H0zM3 100H4V50H3z"');
});
