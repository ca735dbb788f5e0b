import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/decide/answer.ts';
import {
  blocked,
  denied,
  error,
  id,
  notMcp,
  play,
  type Story,
  type Told,
  v1,
  v2,
} from './simulate.ts';

describe('several endpoints', () => {
  const at = (endpoint: string, answer: Answer): Answer[] => [
    { ...answer, endpoint },
    { ...answer, endpoint },
  ];
  const both = (eu: Answer, us: Answer): Story => ({
    world: () => [...at('eu', eu), ...at('us', us)],
    evidence: { expectedVersion: '2.0.0' },
  });

  it('one that stays behind fails the run', () => {
    expect(play(both(v2(), v1()))).toMatchObject({ verdict: 'fail', decision: { checks: ['T4'] } });
  });

  it.each<[string, Answer, Told['verdict']]>([
    ['never resolved', error('dns'), 'inconclusive'],
    ['never let anybody in', denied(), 'inconclusive'],
    ['answers a challenge', blocked(), 'inconclusive'],
    ['refuses', error('refused'), 'fail'],
    ['is no MCP server', notMcp(), 'fail'],
    ['fails a check', v2({ failures: ['S2'] }), 'fail'],
  ])('that another one answers says nothing about one that %s', (_what, us, verdict) => {
    expect(play(both(v2(), us))).toMatchObject({ verdict, second: 60 });
  });

  it.each([
    ['was there for the baseline', 0],
    ['was there in this run', 4],
  ])('one that %s counts', (_what, seconds) => {
    const gone = both(v2(), error('dns'));
    const shut = both(v2(), denied());
    for (const story of [gone, shut]) {
      const { world } = story;
      const there = both(v2({ failures: ['S2'] }), v2()).world;
      const evidence = { expectedVersion: '2.0.0', ...(seconds === 0 && { baseline: id('one') }) };
      const told = play({ world: (s) => (s < seconds ? there(s) : world(s)), evidence });
      expect(told.verdict).toBe('fail');
    }
  });
});
