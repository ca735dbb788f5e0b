import { describe, expect, it } from 'vitest';
import type { Evidence, Round } from '../../src/decide/answer.ts';
import { decideSoak } from '../../src/decide/soak.ts';
import type { Verification } from '../../src/decide/verification.ts';
import { all, denied, error, http, id, v1, v2, v2drifted, type World } from './simulate.ts';

interface Soak {
  world: World;
  /** Seconds. */
  lasts?: number;
  tolerance?: number;
  until?: number;
  evidence?: Partial<Evidence>;
  onlyOurs?: boolean;
}

/** Plays a soak second by second: a round every 10 s that takes 100 ms, until it is decided. */
function play(soak: Soak): { second: number; decision: Verification } {
  const { world, lasts = 120, tolerance = 60, until = 600, onlyOurs } = soak;
  const evidence: Evidence = { earlier: [], baseline: id('one'), ...soak.evidence };
  const rules = {
    failureThreshold: 2,
    startedAt: 0,
    endsAt: lasts * 1000,
    untilAt: until * 1000,
    errorToleranceMs: tolerance * 1000,
    ...(onlyOurs && { onlyOurs }),
  };
  const rounds: Round[] = [];
  for (let second = 0; second < 2000; second += 10) {
    const startedAt = second * 1000;
    rounds.push({ startedAt, endedAt: startedAt + 100, answers: world(second) });
    const decision = decideSoak(rounds, evidence, rules, startedAt + 100);
    if (decision.verdict !== 'continue') return { second, decision };
  }
  throw new Error('never decided');
}

const during =
  (from: number, to: number, answers: ReturnType<typeof all>): World =>
  (t) =>
    t >= from && t < to ? answers : all(v2());

describe('a soak', () => {
  it('passes at its end where nothing was wrong', () => {
    const { second, decision } = play({ world: () => all(v2()) });
    expect([second, decision.verdict]).toEqual([120, 'pass']);
    expect(decision).toMatchObject({ identity: 'proven' });
  });

  it('survives one dropped frame, and a gap that is shorter than the tolerance', () => {
    expect(play({ world: during(50, 60, all(http(502))) }).decision.verdict).toBe('pass');
    expect(play({ world: during(30, 80, all(error('refused'))) }).decision.verdict).toBe('pass');
  });

  it('fails where errors last longer than the tolerance: a crash after a quick pass', () => {
    const { second, decision } = play({ world: during(40, 1000, all(error('refused'))) });
    expect([second, decision.verdict]).toEqual([100, 'fail']);
    expect(decision).toMatchObject({ checks: ['R1'] });
  });

  it('fails at once where ours answers wrongly and goes on to', () => {
    const { second, decision } = play({ world: during(40, 1000, all(v2drifted())) });
    expect([second, decision.verdict]).toEqual([50, 'fail']);
    expect(decision).toMatchObject({ checks: ['T5'] });
  });

  it('never ends inside a streak', () => {
    const { second, decision } = play({ world: during(110, 150, all(http(502))) });
    expect([second, decision.verdict]).toEqual([160, 'pass']);
  });

  it('counts a server that comes and goes as one streak', () => {
    const world: World = (t) => (t >= 40 && (t / 10) % 2 === 0 ? all(http(502)) : all(v2()));
    const { second, decision } = play({ world });
    expect([second, decision.verdict]).toEqual([100, 'fail']);
  });

  it('promise 7: takes answers of the old version neither for a failure nor for a pass', () => {
    const { decision } = play({ world: during(40, 1000, all(v1())) });
    expect(decision.verdict).toBe('inconclusive');
  });

  it('promise 7: counts no answer of the old version towards a failure of the new one', () => {
    const world: World = (t) => (t < 40 ? all(v2()) : t % 20 === 0 ? all(v1()) : all(http(502)));
    expect(play({ world }).decision.verdict).toBe('inconclusive');
  });

  it('promise 4: that took no sample is no pass', () => {
    const times = { startedAt: 0, endsAt: 1000, untilAt: 2000 };
    const rules = { ...times, failureThreshold: 2, errorToleranceMs: 0 };
    for (const [now, verdict] of [
      [1500, 'continue'],
      [3000, 'inconclusive'],
    ] as const)
      expect(decideSoak([], { earlier: [] }, rules, now).verdict).toBe(verdict);
  });

  it('is failed by no round alone, however short the tolerance', () => {
    const { second, decision } = play({
      world: during(40, 1000, all(error('refused'))),
      tolerance: 0,
    });
    expect([second, decision.verdict]).toEqual([50, 'fail']);
    expect(play({ world: during(40, 50, all(error('refused'))), tolerance: 0 })).toMatchObject({
      decision: { verdict: 'pass' },
    });
  });

  it('knows that something answered there before it, and let us in', () => {
    for (const answer of [denied(), error('dns')])
      expect(play({ world: () => all(answer) }).decision.verdict).toBe('fail');
  });

  it('is inconclusive where credentials expired elsewhere, or its time ended in a streak', () => {
    expect(play({ world: during(40, 1000, all(http(429))) }).decision.verdict).toBe('inconclusive');
    const { decision } = play({ world: during(100, 1000, all(error('refused'))), until: 130 });
    expect(decision).toMatchObject({ verdict: 'inconclusive' });
  });

  it('fails where credentials that were accepted are accepted no more', () => {
    expect(play({ world: during(40, 1000, all(denied())) }).decision.verdict).toBe('fail');
  });

  it('after a switch passes only what is known to be the candidate', () => {
    const candidate = { id: id('two'), version: '2.0.0' };
    const other = v2({ id: id('three'), version: '3.0.0' });
    const soak = { evidence: { candidate }, onlyOurs: true };
    expect(play({ ...soak, world: () => all(v2()) }).decision.verdict).toBe('pass');
    const { decision } = play({ ...soak, world: during(40, 1000, all(other)) });
    expect(decision).toMatchObject({ verdict: 'fail', checks: ['T4'] });
  });
});
