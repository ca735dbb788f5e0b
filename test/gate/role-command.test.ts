import { expect, it } from 'vitest';
import { GateError } from '../../src/errors.ts';
import { type RoleCommand, runRole } from '../../src/gate/role-command.ts';
import type { NewEvent } from '../../src/gate/run.ts';
import { runOf } from './run-of.ts';

const revisions = { before: { state: 'none' }, deployed: { state: 'none' } } as const;
const DEPLOY: RoleCommand = {
  ...{ role: 'deploy', phase: 'deploy', command: 'deploy', timeoutMs: 1000, reason: 'why' },
};

it('promise 8: the intent of a command is written before it starts, and its end after it', async () => {
  const { run, events } = runOf();
  const { runCommand } = run;
  let before: string[] = [];
  await runRole(
    {
      ...run,
      runCommand: (options, role) => {
        before = events.map(({ type }) => type);
        return runCommand(options, role);
      },
    },
    { revisions },
    DEPLOY,
  );
  expect(before).toEqual(['command-started']);
  expect(events.map(({ type }) => type)).toEqual(['command-started', 'command-ended']);
});

it('promise 8: a command of which the intent cannot be written is not started, and changed nothing', async () => {
  const { run, started } = runOf();
  const emit = (event: NewEvent): void => {
    if (event.type === 'command-started')
      throw new GateError('io', 'The disk is full.', { hint: '' });
  };
  const ended = await runRole({ ...run, emit }, { revisions }, DEPLOY);
  expect(ended).toMatchObject({ tail: 'The disk is full.' });
  expect(ended).not.toHaveProperty('exitCode');
  expect(started).toEqual([]);
});
