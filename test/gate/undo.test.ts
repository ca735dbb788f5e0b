import { expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.ts';
import type { Revision } from '../../src/decide/revision.ts';
import type { Deployment } from '../../src/gate/deployment.ts';
import { undo } from '../../src/gate/undo.ts';
import { type BareRun, runOf } from './run-of.ts';

const at = (value: string): Revision => ({ state: 'known', value });
const DEPLOYED: Deployment = {
  known: { evidence: { earlier: [] } },
  revisions: { before: at('1'), deployed: at('2') },
  changed: true,
  changedAt: 0,
};
const FAILURE = {
  phase: 'verify',
  reason: 'A tool is gone.',
  checks: ['T5'],
  samples: [],
} as const;
const failed = () => ({ ...FAILURE, checks: [...FAILURE.checks], samples: [] });
const COMMANDS: Partial<Settings> = {
  deployCommand: 'deploy',
  rollbackCommand: 'undo',
  revisionCommand: 'revision',
};

it('promise 1: a run that is cancelled before its rollback has started starts none', async () => {
  const before = runOf(COMMANDS);
  before.cancel();
  const while_: BareRun = runOf(COMMANDS, () => {
    while_.cancel();
    return '2';
  });
  for (const { run, started } of [before, while_]) {
    expect(await undo(run, DEPLOYED, failed())).toMatchObject({ result: 'cancelled' });
    expect(started).toEqual([]);
  }
});

it('promise 6: where nobody can say whose deployment is live, nothing is touched', async () => {
  const { run, started } = runOf(COMMANDS, () => '');
  expect(await undo(run, DEPLOYED, failed())).toMatchObject({ result: 'failed' });
  expect(started).toEqual([]);
});
