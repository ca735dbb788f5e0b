import type { Cells } from '../table.ts';
import './row.ts';

/** A scenario as a row of its table. */
export const scenarioCells = {
  head: ['part', 'scenario', 'through', 'expected', 'actual', 'exit', 'seconds'],
  cells: ((test) => {
    const row = test.meta().scenario;
    if (!row) return undefined;
    const { expected, expectedExit, actualExit = '–' } = row;
    // An empty one is an output that was not set.
    const actual = row.actual || '–';
    return [
      row.part,
      row.scenario,
      row.through,
      expected,
      actual === expected ? 'the same' : actual,
      actualExit === expectedExit
        ? String(expectedExit)
        : `${actualExit} instead of ${expectedExit}`,
      ((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1).padStart(7),
    ];
  }) satisfies Cells,
};
