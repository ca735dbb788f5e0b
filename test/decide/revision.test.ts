import { describe, expect, it } from 'vitest';
import { apart } from '../../src/decide/apart.ts';
import { afterDeploy } from '../../src/decide/deployed.ts';
import { identify } from '../../src/decide/identity.ts';
import { hasChanged, ownerOf, type Revision, revisionText } from '../../src/decide/revision.ts';
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
    expect(ownerOf(none, at('4'))).toMatchObject({ why: expect.stringContaining('no revision') });
    expect(ownerOf(unknown, at('4'))).toMatchObject({ why: 'it timed out' });
  });

  it('have a text where they are known', () => {
    expect([at('4'), none, unknown].map(revisionText)).toEqual(['4', undefined, undefined]);
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
  it('says why nobody can tell', () => {
    for (const [before, after, why] of [
      [at('3'), unknown, 'it timed out'],
      [unknown, at('3'), 'it timed out'],
      [at('3'), none, 'revision-command names no revision'],
    ] as const)
      expect(afterDeploy(failed, before, after)).toMatchObject({ next: 'hold', why });
  });

  it.each(rows)('%s', (_name, given, next, changed) => {
    expect(afterDeploy(...given)).toMatchObject({
      next,
      ...(changed !== undefined && { changed }),
    });
  });
});

describe('two versions', () => {
  const told = (name: string, version?: string) => ({
    id: id(name),
    ...(version !== undefined && { version }),
  });
  it('are told apart by their contract or by their version', () => {
    expect(apart(told('one', '1'), told('two', '1'))).toBe(true);
    expect(apart(told('one', '1'), told('one', '2'))).toBe(true);
    expect(apart(told('one', '1'), told('one', '1'))).toBe(false);
    // One that does not say its version may be the other.
    expect(apart(told('one', '1'), told('one'))).toBe(false);
    expect(apart(told('one'), told('one', '1'))).toBe(false);
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

  it('the expected version is ours, where no switch was made even if it was live before already', () => {
    const evidence = { earlier: [], baseline: id('two'), baselineVersion: '2.0.0' };
    expect(identify(served(v2()), { ...evidence, expectedVersion: '2.0.0' })).toBe('ours');
  });

  it('promise 7: an answer with another version than the expected one is old, also after a switch', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const evidence = { earlier: [], baseline: id('one'), baselineVersion: '1.0.0' };
    for (const more of [{}, { candidate }])
      expect(
        identify(served(v2({ version: '3.0.0' })), {
          ...{ ...evidence, ...more, expectedVersion: '2.0.0' },
        }),
      ).toBe('old');
  });

  it('promise 7: after a switch the candidate is ours, what was live is old, and anything else is neither', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const evidence = { earlier: [], baseline: id('one'), baselineVersion: '1.0.0', candidate };
    expect(identify(served(v2()), evidence)).toBe('ours');
    expect(identify(served(v1()), evidence)).toBe('old');
    expect(identify(served(v2({ id: id('three') })), evidence)).toBe('unknown');
  });

  it('promise 7: under a version that did not change, what was live before is old where it fails what was reviewed', () => {
    const evidence = {
      ...{ earlier: [], baseline: id('two'), baselineVersion: '2.0.0' },
      expectedVersion: '2.0.0',
    };
    expect(identify(served(v2({ equalsSnapshot: false, failures: ['T5'] })), evidence)).toBe('old');
    expect(identify(served(v2({ equalsSnapshot: true })), evidence)).toBe('ours');
    expect(identify(served(v2({ id: id('three'), equalsSnapshot: false })), evidence)).toBe('ours');
  });

  it('after a switch a version that was live before already proves nothing', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const evidence = {
      ...{ earlier: [], baseline: id('two'), baselineVersion: '2.0.0', candidate },
      expectedVersion: '2.0.0',
    };
    expect(identify(served(v2()), evidence)).toBe('unknown');
  });

  it('what is deployed once more, with the version that was live, is ours where it passes every check', () => {
    const evidence = {
      ...{ earlier: [], baseline: id('two'), baselineVersion: '2.0.0', expectedVersion: '2.0.0' },
    };
    const more = { equalsSnapshot: false };
    expect(identify(served(v2(more)), evidence)).toBe('ours');
    expect(identify(served(v2({ ...more, failures: ['T5'] })), evidence)).toBe('old');
  });
});
