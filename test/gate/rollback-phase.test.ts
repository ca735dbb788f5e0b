import { expect, it } from 'vitest';
import { rollBack } from '../../src/gate/rollback-phase.ts';
import { runOf } from './run-of.ts';

it('promise 3: a fault while the proof is taken proves nothing, and does not hide that the command ran', async () => {
  const { run, events, started } = runOf();
  const unknown = { state: 'unknown', why: 'nobody was asked' } as const;
  const known = { evidence: { earlier: [] } };
  const deployment = { known, revisions: { before: unknown, deployed: unknown } };
  const broken = async () => {
    throw new TypeError('no such thing');
  };
  const done = await rollBack(run, deployment, { checks: ['R1'] }, 'undo', 'why', broken);
  expect(done).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('broke off') });
  expect(started).toEqual(['rollback']);
  expect(events.map((event) => event.type)).toContain('command-ended');
});
