import { expect, it } from 'vitest';
import type { CommandResult } from '../../src/deploy/run-command.ts';
import { readRevision } from '../../src/gate/revision.ts';
import type { Run } from '../../src/gate/run.ts';

/** A run whose clock goes on only while revision-command runs. */
function run(answer: (timeoutMs: number) => { takes: number; result: Partial<CommandResult> }) {
  let now = 0;
  const asked: number[] = [];
  const made = {
    settings: {
      revisionCommand: 'x',
      endpoints: [],
      intervalMs: 0,
      waitTimeoutMs: 300_000,
      commandTimeoutMs: 900_000,
    },
    host: {},
    env: {},
    emit: () => undefined,
    clock: () => now,
    cancelled: new AbortController().signal,
    runCommand: async ({ timeoutMs }: { timeoutMs: number }) => {
      asked.push(timeoutMs);
      const { takes, result } = answer(timeoutMs);
      now += takes;
      return {
        timedOut: false,
        aborted: false,
        groupGone: true,
        durationMs: 1,
        tail: '',
        ...result,
      };
    },
  } as unknown as Run;
  return { made, asked, took: () => now };
}

it('promise 9: a revision-command that hangs takes a minute, not one for each attempt', async () => {
  const { made, asked, took } = run((timeoutMs) => ({
    takes: timeoutMs,
    result: { timedOut: true },
  }));
  expect(await readRevision(made, 'now')).toMatchObject({ state: 'unknown' });
  expect([asked, took()]).toEqual([[60_000], 60_000]);
});

it('one that fails at once is asked three times', async () => {
  const { made, asked } = run(() => ({ takes: 10, result: { exitCode: 1 } }));
  expect(await readRevision(made, 'now')).toMatchObject({ state: 'unknown' });
  expect(asked).toHaveLength(3);
});
