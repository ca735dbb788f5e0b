import { describe, expect, it } from 'vitest';
import { all, error, http, id, playRollback, v1, v2, v2drifted } from './simulate.ts';

const failed = { checks: ['T5'], id: id('two-broken'), version: '2.0.0' };
const known = { baseline: id('one'), expectedVersion: '2.0.0' };

describe('proof of a rollback', () => {
  it('kubectl undo returns at once, the failed version still answers, then the old one: verified', () => {
    const told = playRollback((t) => (t < 10 ? all(v2drifted()) : all(v1())), failed, known);
    expect(told.proof).toMatchObject({ verdict: 'verified', by: 'baseline' });
    expect(told.second).toBe(12);
  });

  it('the new snapshot is never applied to the previous version', () => {
    const told = playRollback(() => all(v1({ failures: ['T5'] })), failed, known);
    expect(told.proof).toMatchObject({ verdict: 'verified', by: 'baseline' });
  });

  it('a rollback that did nothing is never called done', () => {
    const told = playRollback(() => all(v2drifted()), failed, known);
    expect(told.proof).toMatchObject({
      verdict: 'unproven',
      message: 'The failed version (2.0.0) still answers.',
    });
    expect(told.second).toBe(60);
  });

  it('promise 3: asked for by hand with nothing seen before it, nothing proves it', () => {
    expect(playRollback(() => all(v1()), { checks: [] }).proof.verdict).toBe('unproven');
  });

  it('promise 3: after a fleet that stayed mixed, nothing shows that what answers is not the version that failed', () => {
    const mixed = { checks: ['T4'] };
    const completed = playRollback(() => all(v2()), mixed);
    expect(completed.proof).toMatchObject({
      verdict: 'unproven',
      message: 'What answers (2.0.0) cannot be told from the version that failed.',
    });
    const proofs = [
      { expectedVersion: '2.0.0' },
      { earlier: [id('one')] },
      { baseline: id('one') },
    ];
    for (const evidence of proofs) {
      expect(playRollback(() => all(v1()), mixed, evidence).proof.verdict).toBe('verified');
      expect(playRollback(() => all(v2()), mixed, evidence).proof.verdict).toBe('unproven');
    }
  });

  it('does not call a version the previous one that nothing tells from the failed one', () => {
    const { proof } = playRollback(() => [v2(), v2(), v1()], failed, { expectedVersion: '2.0.0' });
    const unknown = 'a version that cannot be told apart';
    expect(proof).toMatchObject({
      message: `Mixed answers: 2 of 3 answer 2.0.0 (${unknown}), 1 answers 1.0.0 (${unknown}).`,
    });
  });

  it('mixed rounds and errors are not yet', () => {
    const told = playRollback(
      (t) => (t < 6 ? all(http(503)) : t < 20 ? [v1(), v2drifted(), v1()] : all(v1())),
      failed,
      known,
    );
    expect(told.proof).toMatchObject({ verdict: 'verified', by: 'baseline' });
    expect(told.second).toBe(22);
  });

  it('promise 3: three lucky connections to one old pod are not enough', () => {
    const told = playRollback((t) => (t === 0 ? all(v1()) : all(v2drifted())), failed, known);
    expect(told.proof.verdict).toBe('unproven');
  });

  it('without a baseline an earlier contract from git proves it', () => {
    const told = playRollback(() => all(v1()), failed, { earlier: [id('zero'), id('one')] });
    expect(told.proof).toMatchObject({ verdict: 'verified', by: 'earlier-contract' });
  });

  it('without any evidence the contract must differ from the failed one, and the checks pass', () => {
    expect(playRollback(() => all(v1()), failed).proof).toMatchObject({
      verdict: 'verified',
      by: 'recheck',
    });
    expect(playRollback(() => all(v1({ failures: ['T2:tools/x'] })), failed).proof.verdict).toBe(
      'unproven',
    );
  });

  it('a failed tool call that now passes, contract and version unchanged, is proven by the baseline only', () => {
    const call = { checks: ['declared/call search'], id: id('two'), version: '1.0.0' };
    const same = v2({ version: '1.0.0' });
    expect(playRollback(() => all(same), call, { baseline: id('two') }).proof).toMatchObject({
      by: 'baseline',
    });
    expect(playRollback(() => all(same), call).proof.verdict).toBe('unproven');
    const still = v2({ version: '1.0.0', failures: ['declared/call search'] });
    expect(playRollback(() => all(still), call, { baseline: id('two') }).proof.verdict).toBe(
      'unproven',
    );
  });

  it('a failed tool call that passes again by itself is no rollback, where the version is the expected one', () => {
    const call = { checks: ['declared/call search'], id: id('two'), version: '2.0.0' };
    const evidence = { baseline: id('two'), expectedVersion: '2.0.0' };
    expect(playRollback(() => all(v2()), call, evidence).proof).toMatchObject({
      verdict: 'unproven',
      message: 'The failed version (2.0.0) still answers.',
    });
    expect(playRollback(() => all(v2({ version: '1.0.0' })), call, evidence).proof).toMatchObject({
      by: 'baseline',
    });
  });

  it('a version that was live before already, and is the expected one too, proves nothing against the previous version', () => {
    const failed = { checks: ['T5:tools/x'], id: id('two'), version: '2.0.0' };
    const evidence = { baseline: id('one'), baselineVersion: '2.0.0', expectedVersion: '2.0.0' };
    const previous = v2({ id: id('one') });
    expect(playRollback(() => all(previous), failed, evidence).proof).toMatchObject({
      by: 'baseline',
    });
    expect(playRollback(() => all(v2()), failed, evidence).proof.verdict).toBe('unproven');
  });

  it('a version that never answered and comes up late is not the previous one', () => {
    const late = { checks: ['R1'] };
    const baseline = id('one');
    expect(playRollback(() => all(v2()), late, { baseline }).proof).toMatchObject({
      verdict: 'unproven',
      message: 'What answers (2.0.0) cannot be told from the version that failed.',
    });
    expect(playRollback(() => all(v1()), late, { baseline }).proof).toMatchObject({
      by: 'baseline',
    });
    // Neither the new version nor the one before: an older one, as after two undos.
    const older = v1({ id: id('none'), version: '0.9.0', failures: [] });
    const evidence = { baseline, expectedVersion: '2.0.0' };
    expect(playRollback(() => all(older), late, evidence).proof).toMatchObject({ by: 'recheck' });
  });

  it('a new version that at last serves what was reviewed is not the previous one', () => {
    const slow = { checks: ['T5'], id: id('two-half'), version: '2.0.0', reviewed: id('two') };
    const evidence = { baseline: id('one') };
    expect(playRollback(() => all(v2()), slow, evidence).proof).toMatchObject({
      verdict: 'unproven',
      message: 'The failed version (2.0.0) still answers.',
    });
    expect(playRollback(() => all(v1()), slow, evidence).proof).toMatchObject({ by: 'baseline' });
  });

  it('a crash loop of the same contract is not the previous version, where the version tells', () => {
    const crashed = { checks: ['R1'], id: id('two'), version: '2.0.0' };
    const evidence = { baseline: id('two'), expectedVersion: '2.0.0' };
    expect(playRollback(() => all(v2()), crashed, evidence).proof.verdict).toBe('unproven');
    expect(
      playRollback(() => all(v2({ version: '1.0.0' })), crashed, evidence).proof,
    ).toMatchObject({ by: 'baseline' });
  });

  it('a proof that begins at the deadline may finish', () => {
    const told = playRollback((t) => (t < 60 ? all(http(503)) : all(v1())), failed, known);
    expect(told.proof).toMatchObject({ verdict: 'verified', by: 'baseline' });
    expect(told.second).toBe(62);
  });

  it('a server whose contract changes from round to round ends as unproven, not never', () => {
    const told = playRollback((t) => all(v1({ id: id(`at ${t}`) })), failed);
    expect(told.proof).toMatchObject({
      verdict: 'unproven',
      message: expect.stringContaining('no 2 rounds in a row'),
    });
    expect(told.second).toBe(120);
  });

  it('nothing ever answers again: unproven', () => {
    expect(playRollback(() => all(error('refused')), failed, known).proof.verdict).toBe('unproven');
  });
});
