import type { ReachedLevel } from '../../../src/decide/watch/result.ts';
import type { Cells } from '../table.ts';
import './row.ts';

const shown = (level: ReachedLevel) => (/^l\d$/.test(level) ? level.toUpperCase() : level);

/** A watched rollout as a row of its table. */
export const watchCells = {
  head: ['part', 'server', 'protocol', 'handler', 'expected', 'reached', 'exit', 'lost', 'seconds'],
  cells: ((test) => {
    const row = test.meta().watched;
    if (!row) return undefined;
    const { part, server, handler, stopFirst, protocol, expected, reached, exit, lost } = row;
    return [
      part,
      server,
      protocol ?? '–',
      stopFirst ? `${handler}, one replica, stop first` : handler,
      expected.map(shown).join(' or '),
      reached ? shown(reached) : '–',
      String(exit ?? '–'),
      lost ?? '–',
      (row.seconds?.toFixed(1) ?? '–').padStart(7),
    ];
  }) satisfies Cells,
};
