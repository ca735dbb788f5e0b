import { describe, expect, it } from 'vitest';
import type { RuleEntry } from '../../../src/diff/catalogue/entry.ts';
import { SCHEMA_RULES } from '../../../src/diff/catalogue/schema.ts';
import type { Severity } from '../../../src/diff/finding.ts';
import { findingsOf } from '../findings-of.ts';

/** Words that a rule's id ends in, and what the change back is called. */
const OPPOSITES: readonly [one: string, other: string][] = [
  ['-added', '-removed'],
  ['-added-optional', '-removed'],
  ['-added-required', '-removed'],
  ['-added-required-with-default', '-removed'],
  ['-became-required', '-became-optional'],
  ['-became-required-with-default', '-became-optional'],
  ['-narrowed', '-widened'],
  ['-introduced', '-dropped'],
  ['-tightened', '-loosened'],
  ['-closed', '-opened'],
];

function oppositesOf(id: string): string[] {
  // What a closed output never had and then has, it has no more on the way back.
  if (id === 'output-property-added-closed') return ['property-removed'];
  return OPPOSITES.flatMap(([one, other]) => [
    ...(id.endsWith(one) ? [id.slice(0, -one.length) + other] : []),
    ...(id.endsWith(other) ? [id.slice(0, -other.length) + one] : []),
  ]);
}

const ids = new Set(SCHEMA_RULES.map(({ id }) => id));
const severities = ({ severity }: RuleEntry): { input: Severity; output: Severity } =>
  typeof severity === 'string' ? { input: severity, output: severity } : severity;

/** What is harmless for the one who sends can't be for the one who reads, and the other way round. */
const DIRECTED =
  /-(narrowed|widened|introduced|dropped|tightened|loosened)$|value-(added|removed)$/;

describe('the rules about schemas', () => {
  it.each([...ids].filter((id) => !/changed$|unproven$|invalid$/.test(id)))(
    '%s has an opposite',
    (id) => {
      expect(
        oppositesOf(id).some((other) => ids.has(other)),
        oppositesOf(id).join(),
      ).toBe(true);
    },
  );

  it.each(SCHEMA_RULES.filter(({ id }) => DIRECTED.test(id)))(
    '$id breaks one side only, and its opposite the other',
    (rule) => {
      const { input, output } = severities(rule);
      expect([input, output].sort()).toEqual(['breaking', 'safe']);
      const others = SCHEMA_RULES.filter(({ id }) => oppositesOf(rule.id).includes(id));
      for (const other of others) {
        expect(severities(other), other.id).toEqual({ input: output, output: input });
      }
    },
  );

  // What a rule of its own has in one direction, `schema-widened` and the like may have in the other.
  const named = SCHEMA_RULES.filter(({ id }) => !/^schema-\w+ed$|unproven|invalid/.test(id));

  it.each(named)('$id: its example read backwards is its opposite', ({ id, before, after }) => {
    const [back, ...more] = findingsOf(after, before);
    expect(more).toEqual([]);
    const expected = oppositesOf(id).filter((other) => ids.has(other));
    expect(expected.length === 0 ? [id] : expected).toContain(back?.rule);
  });
});
