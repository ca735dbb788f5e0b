import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line that a script can read: `12 passed, 0 failed, 3 skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that does not load, or an error outside of tests, has no test to count.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.children.size === 0,
    );
    const failed = count('failed') + broken.length + errors.length;
    const skipped = tests.length - count('passed') - count('failed');
    console.log(`\n${count('passed')} passed, ${failed} failed, ${skipped} skipped`);
  }
}
