import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { worstSeverity } from '../../src/diff/compare.ts';
import type { JsonObject } from '../../src/json.ts';
import { findingsOf } from './findings-of.ts';

/** A change outside of JSON Schema. `rules` and `security` hold what all findings say, where that is the point. */
interface Case {
  id: string;
  expected: 'breaking' | 'review' | 'safe' | 'none';
  rules?: string[];
  security?: string[];
  before: JsonObject;
  after: JsonObject;
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../fixtures/data/surface.json', import.meta.url), 'utf8'),
);

describe('outside of schemas', () => {
  it.each(cases)('$id is $expected', ({ before, after, expected, rules, security }) => {
    const findings = findingsOf(before, after);
    expect(worstSeverity(findings)).toBe(expected);
    if (rules) expect(findings.map(({ rule }) => rule).sort()).toEqual(rules);
    if (security) expect(findings.flatMap((finding) => finding.security ?? [])).toEqual(security);
    expect(findingsOf(before, before)).toEqual([]);
    expect(findingsOf(after, after)).toEqual([]);
  });
});
