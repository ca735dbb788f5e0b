import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/json.ts';
import { briefly, findingsOf, verdictOf } from './findings-of.ts';

interface Case {
  id: string;
  expected: 'breaking' | 'review' | 'safe' | 'none';
  before: JsonObject;
  after: JsonObject;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../fixtures/data/changes.json', import.meta.url), 'utf8'),
);

describe('the development set', () => {
  it.each(cases)('$id is $expected', ({ before, after, expected }) => {
    expect(verdictOf(before, after), briefly(findingsOf(before, after)).join('; ')).toBe(expected);
  });

  it.each(cases)('$id: nothing changed gives no finding', ({ before, after }) => {
    expect(findingsOf(before, before)).toEqual([]);
    expect(findingsOf(after, after)).toEqual([]);
  });
});
