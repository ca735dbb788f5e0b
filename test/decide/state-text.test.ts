import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../src/decide/answer.ts';
import { roundState } from '../../src/decide/round-state.ts';
import { stateKey } from '../../src/decide/state-keys.ts';
import { describeState } from '../../src/decide/state-text.ts';
import { error, http, id, v1, v2 } from './simulate.ts';

const NEW: Evidence = { earlier: [], expectedVersion: '2.0.0' };

const at = (endpoint: string, ...answers: Answer[]): Answer[] =>
  answers.map((answer) => ({ ...answer, endpoint }));
const stateOf = (answers: Answer[], evidence = NEW) =>
  roundState({ startedAt: 0, endedAt: 1, answers }, evidence);
const told = (answers: Answer[], evidence?: Evidence) => describeState(stateOf(answers, evidence));

describe('a mixed fleet names its versions', () => {
  it.each([
    [
      [v1(), v2(), v2()],
      '2 of 3 answer 2.0.0 (the new version), 1 answers 1.0.0 (the old version)',
    ],
    [
      [v1(), v2({ version: '2.0.0' }), v1()],
      '2 of 3 answer 1.0.0 (the old version), 1 answers 2.0.0 (the new version)',
    ],
    [[v2(), v2(), v2({ id: id('other') })], 'connections are served different things'],
  ])('%#', (answers, text) => {
    expect(told(answers)).toBe(`Mixed answers: ${text}.`);
  });

  it('or says whose they are, where nobody knows them', () => {
    const { version: _v1, ...old } = v1() as Extract<Answer, { kind: 'served' }>;
    const { version: _v2, ...ours } = v2() as Extract<Answer, { kind: 'served' }>;
    const evidence = { earlier: [], baseline: id('one') };
    expect(told([old, ours, ours], evidence)).toBe(
      'Mixed answers: 2 of 3 answer as the new version, 1 answers as the old version.',
    );
  });
});

describe('endpoints that differ are told apart', () => {
  const EU = 'https://eu.example.com/mcp';
  const US = 'https://us.example.com/mcp';

  it.each<[string, Answer[], string]>([
    [
      'one is mixed',
      [...at(EU, v2(), v2(), v2()), ...at(US, v2(), v1(), v2())],
      `${EU}: answers 2.0.0; ${US}: 2 of 3 answer 2.0.0 (the new version), 1 answers 1.0.0 (the old version).`,
    ],
    [
      'one is behind',
      [...at(EU, v2(), v2()), ...at(US, v1(), v1())],
      `${EU}: answers 2.0.0; ${US}: only the old version answers (1.0.0).`,
    ],
    [
      'one fails a check',
      [...at(EU, v2()), ...at(US, v2({ failures: ['S2'] }))],
      `${EU}: answers 2.0.0; ${US}: answers 2.0.0 and fails S2.`,
    ],
    [
      'one is down',
      [...at(EU, v2()), ...at(US, error('refused'), http(502))],
      `${EU}: answers 2.0.0; ${US}: 2 of 2 connections failed, refused.`,
    ],
    [
      'only the contract differs',
      [...at(EU, v2({ failures: ['T4'] })), ...at(US, v2({ id: id('zwo'), failures: ['T4'] }))],
      `${EU}: answers 2.0.0 (contract two); ${US}: answers 2.0.0 (contract zwo).`,
    ],
    [
      'they do not differ',
      [...at(EU, v1()), ...at(US, v1())],
      'Only the old version answers (1.0.0).',
    ],
  ])('%s', (_what, answers, text) => {
    expect(told(answers)).toBe(text);
  });

  it('many are grouped and bounded', () => {
    const answers = Array.from({ length: 50 }, (_, i) =>
      at(
        `https://r${i}.example.com/mcp`,
        i < 40 ? v2() : v2({ id: id(`x${i}`), version: `3.${i}` }),
      ),
    ).flat();
    const text = told(answers);
    expect(text).toContain('r2.example.com/mcp and 37 more: answers 2.0.0; ');
    expect(text).toMatch(/; and 7 more\.$/);
    expect(text.length).toBeLessThan(500);
  });

  it('a line of progress is worth a change of how many say what, not of which', () => {
    const round = (eu: Answer, us: Answer) => stateKey(stateOf([...at(EU, eu), ...at(US, us)]));
    expect(round(v1(), v2())).toBe(round(v2(), v1()));
    expect(round(v1(), v2())).not.toBe(round(v1(), v1()));
  });
});
