import { expect, test } from 'vitest';
import { nearest, suggestion } from '../../src/config/nearest.ts';

const NAMES = ['rollback-command', 'rollback-timeout', 'wait-timeout', 'timeout', 'headers'];

test.each([
  ['rollback-comand', 'rollback-command'],
  ['rollbackCommand', 'rollback-command'],
  ['rollback_command', 'rollback-command'],
  ['tiemout', 'timeout'],
  ['header', 'headers'],
  ['command', 'rollback-command'],
])('%s is likely %s', (written, meant) => {
  expect(nearest(written, NAMES)[0]).toBe(meant);
});

test('half of a name gives all that it may be', () => {
  expect(nearest('rollback', NAMES)).toEqual(['rollback-command', 'rollback-timeout']);
});

test.each(['', 'x', 'frequency', 'x'.repeat(100_000)])('nothing is near %.20s', (written) => {
  expect(nearest(written, NAMES)).toEqual([]);
  expect(suggestion(written, NAMES)).toMatch(/^Known: rollback-command, /);
});
