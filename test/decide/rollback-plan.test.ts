import { describe, expect, it } from 'vitest';
import { planRollback } from '../../src/decide/rollback-plan.ts';

const situation = {
  command: 'kubectl rollout undo deployment/x',
  onFailure: 'rollback' as const,
  runAttempt: 1,
  failed: ['T5'],
  failedBefore: [],
};

describe('rollback plan', () => {
  it('rolls back on a confirmed failure with a command', () => {
    expect(planRollback(situation)).toEqual({ action: 'roll-back', command: situation.command });
  });

  it.each([
    ['no command', { command: undefined }, /No rollback-command/],
    ['hold', { onFailure: 'hold' as const }, /a person decides/],
    ['probation', { onFailure: 'report' as const }, /only watches/],
    ['a re-run', { runAttempt: 2 }, /attempt 2/],
    ['the baseline fails it too', { failedBefore: ['T5'] }, /fails T5 too/],
    ['the first deployment', { before: { kind: 'nothing' as const } }, /first deployment/],
    [
      'what was down',
      { before: { kind: 'down' as const, message: 'ECONNREFUSED' } },
      /did not serve/,
    ],
    ['promise 6: nothing deployed', { changed: false }, /deployed nothing/],
    ['nobody knows', { unsure: { why: 'it timed out' } }, /it timed out/],
  ])('%s: skips and says why', (_name, change, reason) => {
    const plan = planRollback({ ...situation, ...change });
    expect(plan).toMatchObject({ action: 'skip', reason: expect.stringMatching(reason) });
  });

  it.each([
    ['holds', { onFailure: 'hold' as const }],
    ['has no command', { command: undefined }],
  ])('says that the baseline fails it too where it %s as well', (_name, change) => {
    const plan = planRollback({ ...situation, failedBefore: ['T5'], ...change });
    expect(plan).toMatchObject({ reason: expect.stringContaining('would mend nothing') });
  });

  it('goes on in a re-run where revisions or its own commands tell whose deployment is live', () => {
    const plan = planRollback({ ...situation, runAttempt: 2, ownershipKnown: true });
    expect(plan.action).toBe('roll-back');
  });

  it('names the command to run by hand where it holds', () => {
    expect(planRollback({ ...situation, onFailure: 'hold' })).toMatchObject({
      hint: expect.stringContaining(situation.command),
    });
  });

  it('names none where there is none', () => {
    const plan = planRollback({ ...situation, onFailure: 'report', command: undefined });
    expect(plan).toMatchObject({ hint: expect.not.stringContaining('undefined') });
  });

  it('rolls back where a command failed, and no check', () => {
    expect(planRollback({ ...situation, failed: [] }).action).toBe('roll-back');
  });

  it('rolls back where only some of the failures are old', () => {
    expect(planRollback({ ...situation, failed: ['T5', 'T1'], failedBefore: ['T5'] }).action).toBe(
      'roll-back',
    );
  });
});
