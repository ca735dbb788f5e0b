import { expect, it } from 'vitest';
import type { Revision } from '../../src/decide/revision.ts';
import type { Intent } from '../../src/deploy/journal-state.ts';
import type { Deployment } from '../../src/gate/deployment.ts';
import { rollBackLate } from '../../src/gate/roll-back-late.ts';
import { runOf } from './run-of.ts';

const at = (value: string): Revision => ({ state: 'known', value });
const ENDED = { at: 1, type: 'command-ended', role: 'deploy', timedOut: false } as const;
const DEPLOYED: Intent = {
  ...{ role: 'deploy', command: 'deploy', startedAt: 0, timeoutMs: 1000 },
  ended: { ...ENDED, exitCode: 0, durationMs: 1, tail: '' },
};

it.each<[string, string, string, RegExp]>([
  ['another revision is live', '1', '9', /Another deployment/],
  ['nobody can say which one is', '1', '', /not known/],
  ['this run deployed nothing', '2', '2', /deployed nothing/],
])('promise 6: the post step touches nothing where %s', async (_what, before, live, why) => {
  const { run, started } = runOf(
    {
      ...{ onCancel: 'rollback', deployCommand: 'deploy', rollbackCommand: 'undo' },
      revisionCommand: 'revision',
    },
    () => live,
  );
  const deployment: Deployment = {
    known: { evidence: { earlier: [] } },
    revisions: { before: at(before), deployed: at('2') },
    changedAt: 0,
  };
  const until = run.clock() + 60_000;
  const left = { events: [], intents: [DEPLOYED], incomplete: false, until };
  const late = await rollBackLate(run, deployment, left);
  expect(late.told === undefined ? late.why : late.told.title).toMatch(why);
  expect(started).toEqual([]);
});
