import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/decide/answer.ts';
import { decideVerification } from '../../src/decide/verification.ts';
import {
  all,
  blocked,
  denied,
  error,
  http,
  id,
  notMcp,
  play,
  type Story,
  v1,
  v2,
  v2drifted,
} from './simulate.ts';

interface Row extends Story {
  name: string;
  verdict: 'pass' | 'fail' | 'inconclusive';
  /** The second at which the gate must decide; a range where pauses are the server's. */
  at: number | [number, number];
  identity?: 'proven' | 'unproven';
  checks?: string[];
}

const baseline = { baseline: id('one') };
const at =
  (second: number, before: ReturnType<typeof all>, after: ReturnType<typeof all>) => (t: number) =>
    t < second ? before : after;

const rows: Row[] = [
  {
    name: 'promise 7: a gate right after kubectl apply meets the old pods (baseline): waits, then passes',
    world: at(20, all(v1()), all(v2())),
    evidence: baseline,
    verdict: 'pass',
    identity: 'proven',
    at: 22,
  },
  {
    name: 'the same, recognised by an earlier contract from git alone',
    world: at(20, all(v1()), all(v2())),
    evidence: { earlier: [id('one')] },
    verdict: 'pass',
    identity: 'unproven',
    at: 22,
  },
  {
    name: 'the same, recognised by the expected version alone',
    world: at(20, all(v1()), all(v2())),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'pass',
    identity: 'proven',
    at: 22,
  },
  {
    name: 'the same without any evidence: an unknown failure waits, and the new pods pass',
    world: at(20, all(v1()), all(v2())),
    verdict: 'pass',
    identity: 'unproven',
    at: 22,
  },
  {
    name: 'a rolling update: mixed pods are not yet',
    world: (t) => (t < 10 ? all(v1()) : t < 30 ? [v1(), v2(), v2()] : all(v2())),
    evidence: baseline,
    verdict: 'pass',
    identity: 'proven',
    at: 32,
  },
  {
    name: 'unchanged tools, old pods, v2 crashes at 40 s, expected version: never passes on the old pods',
    world: at(40, all(v1({ equalsSnapshot: true, failures: [] })), all(http(502))),
    evidence: { ...baseline, expectedVersion: '2.0.0' },
    verdict: 'fail',
    checks: ['R1'],
    at: 60,
  },
  {
    name: 'unchanged tools, old pods, no version: passes, but says that the identity is unproven',
    world: at(40, all(v1({ equalsSnapshot: true, failures: [] })), all(http(502))),
    evidence: baseline,
    verdict: 'pass',
    identity: 'unproven',
    at: 0,
  },
  {
    name: 'drift of ours: confirmed after 10 s of agreement, not sooner',
    world: () => all(v2drifted()),
    evidence: baseline,
    verdict: 'fail',
    checks: ['T5'],
    at: 10,
  },
  {
    name: 'drift of ours with a short wait: a third of it',
    world: () => all(v2drifted()),
    evidence: baseline,
    wait: 12,
    verdict: 'fail',
    at: 4,
  },
  {
    name: 'drift that nobody can attribute waits for the deadline',
    world: () => all(v2drifted()),
    verdict: 'fail',
    checks: ['T5'],
    at: 60,
  },
  {
    name: 'a contract that git does not know may still be an old one that nobody recorded',
    world: at(30, all(v1({ id: id('unrecorded') })), all(v2())),
    evidence: { earlier: [id('zero')] },
    verdict: 'pass',
    identity: 'unproven',
    at: 32,
  },
  {
    name: 'a gate after the deployment does not take the broken version that it meets as its baseline',
    world: () => all(v2drifted()),
    evidence: { earlier: [id('one')] },
    verdict: 'fail',
    checks: ['T5'],
    at: 60,
  },
  {
    name: 'a baseline that was recorded after the deployment cannot condemn it: what answers is what was there',
    world: () => all(v2drifted()),
    evidence: { baseline: id('two-broken') },
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a rejected kubectl apply changed nothing: the good old version is not touched',
    world: () => all(v1({ equalsSnapshot: true, failures: [] })),
    evidence: { ...baseline, expectedVersion: '2.0.0' },
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a WAF that lets one connection in three through: nothing can be concluded',
    world: () => [v2(), blocked(), blocked()],
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'only old answers: inconclusive',
    world: () => all(v1()),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a fleet that stays mixed fails at the deadline',
    world: () => [v1(), v2(), v2()],
    evidence: baseline,
    verdict: 'fail',
    checks: ['T4'],
    at: 60,
  },
  {
    name: 'a fleet that is mixed over time, never within a round, fails too',
    world: (t) => (t % 4 === 0 ? all(v1()) : all(v2())),
    evidence: baseline,
    verdict: 'fail',
    checks: ['T4'],
    at: [60, 70],
  },
  {
    name: 'the same with a new version that fails its checks',
    world: (t) => (t % 4 === 0 ? all(v1()) : all(v2drifted())),
    evidence: baseline,
    verdict: 'fail',
    checks: ['T4'],
    at: [60, 70],
  },
  {
    name: 'promise 7: old answers and refusals in turn, and nothing new: inconclusive',
    world: (t) => (t % 4 === 0 ? all(v1()) : all(error('refused'))),
    evidence: baseline,
    verdict: 'inconclusive',
    at: [60, 70],
  },
  {
    name: 'health says starting, then the name is gone: failed, for something had answered',
    world: at(10, all(error('unhealthy')), all(error('dns'))),
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'one 504 does not roll back: two clean rounds after it pass',
    world: (t) => (t === 0 ? [v2(), http(504), v2()] : all(v2())),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'pass',
    at: 4,
  },
  {
    name: 'one 504 right at the deadline decides nothing',
    world: (t) => (t < 58 ? all(v1()) : t < 60 ? all(v2()) : t < 62 ? all(http(504)) : all(v2())),
    evidence: baseline,
    verdict: 'pass',
    at: 64,
  },
  {
    name: 'one failing round between clean ones decides nothing',
    world: (t) => (t === 0 ? all(v2drifted()) : all(v2())),
    evidence: baseline,
    verdict: 'pass',
    at: 4,
  },
  {
    name: 'a failure is forgotten after an error between: streaks reset',
    world: (t) => (t % 6 === 4 ? all(http(503)) : t < 40 ? all(v2drifted()) : all(v2())),
    evidence: baseline,
    wait: 90,
    verdict: 'pass',
    at: 44,
  },
  {
    name: 'the same where a third of it is as long as two rounds',
    world: () => all(v2drifted()),
    evidence: baseline,
    wait: 6,
    verdict: 'fail',
    at: 2,
  },
  {
    name: 'a wait that is over after the first round: what fails is asked once more',
    world: at(2, all(error('refused')), all(v2())),
    wait: 0.05,
    verdict: 'pass',
    at: 4,
  },
  {
    name: 'the same, where nothing can be concluded: not asked again',
    world: at(2, all(error('tls')), all(v2())),
    wait: 0.05,
    verdict: 'inconclusive',
    at: 0,
  },
  {
    name: 'two connections are served and one finds no name, for ever: failed, for something answers',
    world: () => [v2(), error('dns'), v2()],
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'a token that was accepted by one replica, earlier in the run: failed',
    world: at(30, [v2(), denied(), denied()], all(denied())),
    verdict: 'fail',
    checks: ['H3'],
    at: 60,
  },
  {
    name: 'different checks in turn confirm nothing early',
    world: (t) => all(v2({ failures: [t % 4 === 0 ? 'T2:tools/a' : 'T2:tools/b'] })),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'checks that fail in some samples only: not yet, then failed',
    world: () => [v2(), v2({ failures: ['declared/call'] }), v2()],
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'fail',
    checks: ['declared/call'],
    at: 60,
  },
  {
    name: 'a cold start: refused, 503, then fine',
    world: (t) => (t < 6 ? all(error('refused')) : t < 14 ? all(http(503)) : all(v2())),
    verdict: 'pass',
    at: 16,
  },
  {
    name: 'refused for ever: failed',
    world: () => all(error('refused')),
    verdict: 'fail',
    checks: ['R1'],
    at: 60,
  },
  {
    name: 'refused beside what says nothing: inconclusive',
    world: () => [error('refused'), error('tls'), error('refused')],
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a name that resolves no more, where something answered for the baseline: failed',
    world: () => all({ ...error('dns'), endpoint: 'eu' }),
    evidence: baseline,
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'HTTP 408 for ever: failed, for something answers',
    world: () => all(http(408)),
    verdict: 'fail',
    at: 60,
  },
  { name: 'HTTP 500 for ever: failed', world: () => all(http(500)), verdict: 'fail', at: 60 },
  {
    name: 'time-outs, and nothing ever answered: inconclusive',
    world: () => all(error('timeout')),
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'time-outs where something answered for the baseline: failed',
    world: () => all(error('timeout')),
    evidence: baseline,
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'time-outs where something answered earlier in the run: failed',
    world: at(10, all(v1()), all(error('connect-timeout'))),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'a name that never resolved: inconclusive',
    world: () => all(error('dns')),
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'no route, even with a baseline: inconclusive',
    world: () => all(error('no-route')),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a certificate that does not verify: inconclusive',
    world: () => all(error('tls')),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'an error that nobody foresaw, even with a baseline: inconclusive',
    world: () => all(error('unknown')),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a proxy that refuses: inconclusive',
    world: () => all(error('proxy')),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: '429: patience as asked, then inconclusive',
    world: () => all(http(429, 30_000)),
    evidence: baseline,
    verdict: 'inconclusive',
    at: [60, 62],
  },
  {
    name: 'Retry-After beyond the deadline does not extend it',
    world: () => all(http(503, 3_600_000)),
    verdict: 'fail',
    at: [60, 62],
  },
  {
    name: 'an expired access token from the start: inconclusive',
    world: () => all(denied()),
    verdict: 'inconclusive',
    checks: ['H3'],
    at: 60,
  },
  {
    name: 'refusals beside a login page, and nothing was ever accepted: inconclusive',
    world: () => [denied(), notMcp(), denied()],
    verdict: 'inconclusive',
    checks: ['H3'],
    at: 60,
  },
  {
    name: 'a token that was accepted for the baseline and now is not: failed',
    world: () => all(denied()),
    evidence: baseline,
    verdict: 'fail',
    checks: ['H3'],
    at: 60,
  },
  {
    name: 'a token that was accepted earlier in the run: failed',
    world: at(10, all(v1()), all(denied())),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'a WAF that drops the runner: inconclusive, whatever was before',
    world: () => all(blocked()),
    evidence: baseline,
    verdict: 'inconclusive',
    at: 60,
  },
  {
    name: 'a login page at the deadline: failed',
    world: () => all(notMcp()),
    verdict: 'fail',
    checks: ['H2'],
    at: 60,
  },
  {
    name: 'a login page before the pods are up: waits',
    world: at(30, all(notMcp()), all(v2())),
    verdict: 'pass',
    at: 32,
  },
  {
    name: 'a snapshot that cannot be compared: inconclusive',
    world: () => all(v2({ undecided: ['T5'] })),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'inconclusive',
    checks: ['T5'],
    at: 60,
  },
  {
    name: 'health says starting, then up',
    world: (t) => (t < 20 ? all(error('unhealthy')) : all(v2())),
    verdict: 'pass',
    at: 22,
  },
  {
    name: 'health says down for ever: failed',
    world: () => all(error('unhealthy')),
    verdict: 'fail',
    at: 60,
  },
  {
    name: 'a version that comes from the health answer: one clean round may have met two replicas',
    world: () => all(v2()),
    evidence: { expectedVersion: '2.0.0' },
    versionFromBeside: true,
    verdict: 'pass',
    identity: 'proven',
    at: 2,
  },
  {
    name: 'healthy from the start: one round is enough',
    world: () => all(v2()),
    evidence: { expectedVersion: '2.0.0' },
    verdict: 'pass',
    identity: 'proven',
    at: 0,
  },
];

describe('timelines', () => {
  it.each(rows)('$name', (row) => {
    const told = play(row);
    expect(told.verdict).toBe(row.verdict);
    if (typeof row.at === 'number') expect(told.second).toBe(row.at);
    else {
      expect(told.second).toBeGreaterThanOrEqual(row.at[0]);
      expect(told.second).toBeLessThanOrEqual(row.at[1]);
    }
    if (row.identity) expect(told.decision).toMatchObject({ identity: row.identity });
    if (row.checks) expect(told.decision).toMatchObject({ checks: row.checks });
  });
});

it('a server that asks for patience is given it, as long as the deadline leaves some', () => {
  const before = { answered: false, accepted: false };
  const rules = { failureThreshold: 2, startedAt: 0, deadlineAt: 60_000, before };
  const notBefore = (...answers: Answer[]) => {
    const round = { startedAt: 0, endedAt: 100, answers };
    const decision = decideVerification([round], { earlier: [] }, rules, 100);
    return decision.verdict === 'continue' ? decision.notBefore : decision.verdict;
  };
  expect(notBefore(v2(), http(503, 10_000), http(503, 30_000))).toBe(30_100);
  expect(notBefore(...all(http(503, 3_600_000)))).toBe(60_000);
  expect(notBefore(...all(http(503)))).toBeUndefined();
});
