import { expect, it } from 'vitest';
import { decideRounds } from '../../src/gate/decide-rounds.ts';
import type { Run } from '../../src/gate/run.ts';

it('promise 4: what the time of the gate cuts short between two rounds is no pass, and not the fault of a server', async () => {
  let now = 0;
  const run = {
    clock: () => now,
    cancelled: new AbortController().signal,
    emit: () => undefined,
  } as unknown as Run;
  const seen = await decideRounds(run, {
    phase: 'soak',
    known: { evidence: { earlier: [] } },
    async takeRound() {
      now = 60_001;
      return [];
    },
    decide: () => ({ verdict: 'continue', state: 'empty', key: '', message: '' }),
    intervalMs: 10,
    until: 60_000,
  });
  expect(seen).toMatchObject({
    verdict: 'inconclusive',
    message: expect.stringContaining('The time of the gate'),
  });
});
