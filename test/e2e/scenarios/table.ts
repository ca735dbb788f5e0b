import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Row } from './row.ts';

const HEAD = ['part', 'scenario', 'through', 'expected', 'actual', 'exit', 'seconds', ''];

/** Ends a run with a table of its scenarios: one row each, what was expected and what came. */
export default class ScenarioTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const row = test.meta().scenario;
      return row ? [cells(row, test)] : [];
    });
    if (rows.length === 0) return;
    const widths = HEAD.map((_, at) =>
      Math.max(...[HEAD, ...rows].map((row) => row[at]?.length ?? 0)),
    );
    const line = (row: string[]) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    console.log(
      `\n${[HEAD, widths.map((width) => '─'.repeat(width)), ...rows].map(line).join('\n')}`,
    );
  }
}

function cells(row: Row, test: TestCase): string[] {
  const { expected, expectedExit, actualExit = '–' } = row;
  // An empty one is an output that was not set.
  const actual = row.actual || '–';
  const exit =
    actualExit === expectedExit ? String(expectedExit) : `${actualExit} instead of ${expectedExit}`;
  const seconds = ((test.diagnostic()?.duration ?? 0) / 1000).toFixed(1);
  const passed = test.result().state === 'passed';
  return [
    row.part,
    row.scenario,
    row.through,
    expected,
    actual === expected ? 'the same' : actual,
    exit,
    seconds.padStart(7),
    passed ? 'ok' : 'FAILED',
  ];
}
