import { describe, expect, it } from 'vitest';
import { afterDeploy } from '../../src/decide/deployed.ts';
import { identify } from '../../src/decide/identity.ts';
import { hasChanged, ownerOf, type Revision } from '../../src/decide/revision.ts';
import { toRevision } from '../../src/gate/revision.ts';
import { id, v1, v2 } from './simulate.ts';

const at = (value: string): Revision => ({ state: 'known', value });
const none: Revision = { state: 'none' };
const unknown: Revision = { state: 'unknown', why: 'it timed out' };

describe('revisions', () => {
  it('promise 6: say whose deployment is live, and never guess', () => {
    expect(ownerOf(at('4'), at('4'))).toEqual({ owner: 'ours' });
    expect(ownerOf(at('4'), at('5'))).toEqual({ owner: 'somebody-else', live: '5', ours: '4' });
    for (const live of [none, unknown]) expect(ownerOf(at('4'), live).owner).toBe('unknown');
    for (const ours of [none, unknown]) expect(ownerOf(ours, at('4')).owner).toBe('unknown');
  });

  it('say whether a deployment changed anything', () => {
    expect(hasChanged(at('3'), at('4'))).toBe(true);
    expect(hasChanged(at('3'), at('3'))).toBe(false);
    expect(hasChanged(none, at('1'))).toBe(true);
    expect(hasChanged(none, none)).toBe(false);
    for (const [a, b] of [
      [unknown, at('1')],
      [at('1'), unknown],
      [at('1'), none],
    ] as const)
      expect(hasChanged(a, b)).toBeUndefined();
  });

  it('are one line of what the command printed', () => {
    expect(toRevision(['', ' 7 ', ''])).toEqual(at('7'));
    expect(toRevision([])).toEqual(none);
    expect(toRevision(['1', '2'])).toMatchObject({ state: 'unknown' });
    expect(toRevision(['x'.repeat(300)])).toMatchObject({ state: 'unknown' });
  });
});

describe('after the deploy command', () => {
  const failed = { role: 'deploy', ok: false, how: 'ended with exit code 1' } as const;
  const rows: [string, Parameters<typeof afterDeploy>, string, boolean?][] = [
    ['it failed and changed nothing', [failed, at('3'), at('3')], 'nothing-to-undo'],
    ['it failed and changed something', [failed, at('3'), at('4')], 'roll-back'],
    ['it failed and nobody can tell', [failed, at('3'), unknown], 'hold'],
    ['it failed without a revision-command', [failed, unknown, unknown], 'hold'],
    ['it ended well', [{ ...failed, ok: true }, at('3'), at('4')], 'verify', true],
    [
      'it ended well and changed nothing',
      [{ ...failed, ok: true }, at('3'), at('3')],
      'verify',
      false,
    ],
  ];
  it.each(rows)('%s', (_name, given, next, changed) => {
    expect(afterDeploy(...given)).toMatchObject({
      next,
      ...(changed !== undefined && { changed }),
    });
  });
});

describe('whose answer it is', () => {
  const served = (answer: ReturnType<typeof v1>) =>
    answer as Extract<ReturnType<typeof v1>, { kind: 'served' }>;

  it('the baseline, measured with its version, is told from a new version with the same tools', () => {
    const evidence = { earlier: [], baseline: id('one'), baselineVersion: '1.0.0' };
    const same = { id: id('one'), equalsSnapshot: true };
    expect(identify(served(v2(same)), evidence)).toBe('ours');
    expect(identify(served(v1({ equalsSnapshot: true })), evidence)).toBe('unknown');
  });

  it('after a switch the candidate is ours, what was live is old, and anything else is neither', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const evidence = { earlier: [], baseline: id('one'), baselineVersion: '1.0.0', candidate };
    expect(identify(served(v2()), evidence)).toBe('ours');
    expect(identify(served(v1()), evidence)).toBe('old');
    expect(identify(served(v2({ id: id('three') })), evidence)).toBe('unknown');
  });

  it('after a switch a version that was live before already proves nothing', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const evidence = {
      ...{ earlier: [], baseline: id('two'), baselineVersion: '2.0.0', candidate },
      expectedVersion: '2.0.0',
    };
    expect(identify(served(v2()), evidence)).toBe('unknown');
  });
});
