import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { scenarioCells } from './scenarios/cells.ts';
import { watchCells } from './watch/cells.ts';

/** What a test says of itself in a table; undefined: it is no row of that. */
export type Cells = (test: TestCase) => string[] | undefined;

const TABLES: { head: string[]; cells: Cells }[] = [scenarioCells, watchCells];

/** Ends a run with a table of its scenarios, and one of its watched rollouts: what was expected and what came. */
export default class Tables implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    for (const { head, cells } of TABLES) {
      const rows = tests.flatMap((test) => {
        const row = cells(test);
        return row ? [[...row, test.result().state === 'passed' ? 'ok' : 'FAILED']] : [];
      });
      if (rows.length > 0) print([...head, ''], rows);
    }
  }
}

function print(head: string[], rows: string[][]): void {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(
    `\n${[head, widths.map((width) => '─'.repeat(width)), ...rows].map(line).join('\n')}`,
  );
}
