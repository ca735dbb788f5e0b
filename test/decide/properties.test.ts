import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../src/decide/answer.ts';
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
  playRollback,
  v1,
  v2,
  v2drifted,
} from './simulate.ts';

const errors: Answer[] = [
  http(500),
  http(502),
  http(503),
  http(429),
  error('refused'),
  error('reset'),
  error('timeout'),
  error('dns'),
  error('tls'),
  error('unhealthy'),
];
const harmless: Answer[] = [v1(), blocked(), denied(), v2({ undecided: ['T5'] })];
const anything: Answer[] = [
  ...errors,
  ...harmless,
  v2(),
  v2drifted(),
  notMcp(),
  v2({ failures: ['T1'] }),
];
const evidences = fc.constantFrom<Partial<Evidence>[]>(
  { baseline: id('one') },
  { expectedVersion: '2.0.0' },
  { earlier: [id('one')] },
  {},
);

const rounds = (answers: Answer[]) =>
  fc.array(
    fc.tuple(fc.constantFrom(...answers), fc.constantFrom(...answers), fc.constantFrom(...answers)),
    { minLength: 1, maxLength: 45 },
  );

describe('no sequence of answers', () => {
  it('fails before the deadline on errors, old answers or inconclusive ones', () => {
    fc.assert(
      fc.property(
        rounds([...errors, ...harmless]),
        fc.constantFrom({ baseline: id('one') }, { expectedVersion: '2.0.0' }),
        (all, evidence) => {
          const told = play({
            world: (t) => all[Math.floor(t / 2) % all.length] as Answer[],
            evidence,
          });
          if (told.verdict === 'fail') expect(told.second).toBeGreaterThanOrEqual(60);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('rolls back where only old answers and inconclusive ones were seen, deadline or not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(v1(), blocked(), v2({ undecided: ['T5'] })), {
          minLength: 1,
          maxLength: 40,
        }),
        (list) => {
          const told = play({
            world: (t) => all(list[Math.floor(t / 2) % list.length] as Answer),
            evidence: { baseline: id('one') },
          });
          expect(told.verdict).toBe('inconclusive');
        },
      ),
    );
  });

  it('passes unless the last round is clean, and confirms a failure early unless two rounds of ours agreed', () => {
    fc.assert(
      fc.property(rounds(anything), evidences, (all, evidence) => {
        const told = play({
          world: (t) => all[Math.floor(t / 2) % all.length] as Answer[],
          evidence,
        });
        const last = told.rounds.at(-1)?.answers ?? [];
        if (told.verdict === 'pass') {
          for (const answer of last)
            expect(answer).toMatchObject({ kind: 'served', failures: [], undecided: [] });
          expect(new Set(last.map((a) => (a as { id: { hash: string } }).id.hash)).size).toBe(1);
        }
        if (told.verdict === 'fail' && told.second < 60) {
          for (const round of told.rounds.slice(-2)) {
            for (const answer of round.answers) expect(answer).toMatchObject({ kind: 'served' });
            expect(round.answers.every((a) => a.kind === 'served' && a.failures.length > 0)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the gate from deciding', () => {
    fc.assert(
      fc.property(rounds(anything), evidences, (all, evidence) => {
        expect(
          play({ world: (t) => all[Math.floor(t / 2) % all.length] as Answer[], evidence }).second,
        ).toBeLessThan(120);
      }),
      { numRuns: 300 },
    );
  });

  it('promise 3: proves a rollback while the failed version may still answer', () => {
    const failed = { checks: ['T5'], id: id('two-broken'), version: '2.0.0' };
    fc.assert(
      fc.property(rounds([v2drifted(), ...errors, denied(), notMcp()]), (all) => {
        const world = (t: number) => all[Math.floor(t / 2) % all.length] as Answer[];
        expect(playRollback(world, failed, { baseline: id('one') }).proof.verdict).toBe('unproven');
      }),
      { numRuns: 200 },
    );
  });
});

it('promise 4: nothing measured is never a pass', () => {
  const rules = {
    failureThreshold: 2,
    startedAt: 0,
    deadlineAt: 1000,
    before: { answered: true, accepted: true },
  };
  const empty = { startedAt: 0, endedAt: 1, answers: [] };
  expect(decideVerification([], { earlier: [] }, rules, 2000).verdict).toBe('inconclusive');
  expect(decideVerification([empty, empty], { earlier: [] }, rules, 2000).verdict).toBe(
    'inconclusive',
  );
  expect(decideVerification([], { earlier: [] }, rules, 500).verdict).toBe('continue');
});
