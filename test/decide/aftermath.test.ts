import { describe, expect, it } from 'vitest';
import { aftermathOf, type LeftOpen } from '../../src/decide/aftermath.ts';
import { RESULTS } from '../../src/decide/verdict.ts';

const LEFT: LeftOpen = {
  brokeOff: false,
  mode: 'gate',
  deploys: false,
  promotes: false,
  intended: [],
  passed: false,
};
const todo = (left: Partial<LeftOpen>): string => aftermathOf({ ...LEFT, ...left }).todo;

describe('what is left to do after a run', () => {
  it('promise 1: nothing where it came to a result, or told of its error; a cancellation is no result', () => {
    for (const result of RESULTS)
      expect(todo({ result }), result).toBe(result === 'cancelled' ? 'decide' : 'nothing');
    expect(todo({ brokeOff: true })).toBe('nothing');
  });

  it('promise 1: a rollback that was started is proven, whatever else is known', () => {
    for (const passed of [true, false])
      for (const result of [undefined, 'cancelled'] as const) {
        const left = { passed, intended: ['deploy', 'rollback'] as const, deploys: true };
        expect(todo({ ...left, ...(result && { result }) })).toBe('prove-rollback');
      }
  });

  it('promise 1: what was verified is left alone', () => {
    expect(todo({ passed: true })).toBe('was-verified');
    expect(todo({ passed: true, promotes: true, intended: ['promote', 'retire'] })).toBe(
      'was-verified',
    );
  });

  it.each<[string, Partial<LeftOpen>, string]>([
    ['a gate behind a deploy step', {}, 'decide'],
    ['before deploy-command', { deploys: true }, 'untouched'],
    ['after deploy-command was started', { deploys: true, intended: ['deploy'] }, 'decide'],
    ['a candidate', { deploys: true, promotes: true, intended: ['deploy'] }, 'untouched'],
    ['a discarded candidate', { promotes: true, intended: ['discard'] }, 'untouched'],
    ['after the switch was started', { promotes: true, intended: ['promote'] }, 'decide'],
    ['a rollback by hand that was not started', { mode: 'rollback' }, 'untouched'],
  ])('%s', (_name, left, expected) => {
    expect(todo(left)).toBe(expected);
  });
});
