import { expect, it } from 'vitest';
import type { ServedAnswer } from '../../src/decide/answer.ts';
import type { Verification } from '../../src/decide/verification.ts';
import { type Asking, decideRounds } from '../../src/gate/decide-rounds.ts';
import { soaked } from '../../src/gate/soaked.ts';
import { runOf } from './run-of.ts';

const known = { evidence: { earlier: [] } };
const answer = { kind: 'served' } as ServedAnswer;
const PASS: Verification = { verdict: 'pass', identity: 'proven', answer };
const NOT_YET: Verification = { verdict: 'continue', state: 'empty', key: '', message: '' };

const asking = (more: Partial<Asking>): Asking => ({
  ...{ phase: 'verify', known, intervalMs: 0, until: performance.now() + 60_000 },
  takeRound: async () => [],
  decide: () => PASS,
  ...more,
});

it('promise 4: what was cancelled is never passed, whatever its last round says', async () => {
  const { run, cancel } = runOf();
  const takeRound = async () => {
    cancel();
    return [];
  };
  expect(await decideRounds(run, asking({ takeRound }))).toEqual({ verdict: 'cancelled' });

  const { revisions, changedAt } = {
    revisions: { before: { state: 'none' }, deployed: { state: 'none' } },
    changedAt: 0,
  } as const;
  const verified = { ...PASS, samples: [] };
  const ending = await soaked(
    run,
    { known, revisions, changedAt },
    { phase: 'verify', verified, takeRound, until: 0, onlyOurs: false },
  );
  expect(ending.result).toBe('cancelled');
});

it('promise 4: what ran out of time within a round is never passed, whatever the rounds before say', async () => {
  const { run } = runOf();
  let rounds = 0;
  const endless = (signal: AbortSignal) =>
    new Promise<[]>((resolve) => {
      if (rounds++ === 0) resolve([]);
      else signal.addEventListener('abort', () => resolve([]));
    });
  let asked = 0;
  const verdict = await decideRounds(
    run,
    asking({
      takeRound: endless,
      // As in a soak: what had to be waited for is over meanwhile.
      decide: () => (asked++ === 0 ? NOT_YET : PASS),
      until: performance.now() + 300,
    }),
  );
  expect(verdict).toMatchObject({ verdict: 'inconclusive' });
  expect([rounds, asked]).toEqual([2, 2]);
});
