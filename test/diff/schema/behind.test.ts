import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { engineFindings } from './engine.ts';

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  ...more,
});
const text = { type: 'string' };

/** What breaks, and the call or result that shows it. */
function alarms(
  before: JsonObject,
  after: JsonObject,
  direction: 'input' | 'output' = 'input',
): [rule: string, pointer: string, witness: JsonValue | undefined][] {
  return engineFindings({ before, after })
    [direction].filter(({ severity }) => severity === 'breaking')
    .map(({ rule, pointer, witness }) => [rule, pointer, witness]);
}

describe('a break that only a proof sees', () => {
  it('is told beside one that a rule sees at the same place', () => {
    const patterns = { additionalProperties: false, patternProperties: { '^x': {} } };
    const gone = { additionalProperties: false, required: ['z'] };
    const one = 'schema-narrowed';
    expect(alarms(object({ a: text }, patterns), object({ a: text, z: text }, gone))).toEqual([
      [one, '/inputSchema/patternProperties', { x: null }],
      ['property-added-required', '/inputSchema/properties/z', {}],
    ]);
  });

  it('is told of results too', () => {
    const before = object({ e: text }, { additionalProperties: false, required: ['e'] });
    const after = object(
      { e: text },
      { additionalProperties: false, patternProperties: { '^x-': {} } },
    );
    expect(alarms(before, after, 'output').map(([rule, pointer]) => `${rule} ${pointer}`)).toEqual([
      'schema-widened /outputSchema/patternProperties',
      'property-became-optional /outputSchema/properties/e',
    ]);
  });

  it('is not made up where the schema is only written in another way', () => {
    const flat = object({ a: text, z: text }, { required: ['z'] });
    expect(alarms({ type: 'object', allOf: [object({ a: text })] }, flat)).toMatchObject([
      ['property-added-required', '/inputSchema/properties/z', {}],
    ]);
    const inline = object({ a: { type: 'string', minLength: 2 } }, { required: ['a'] });
    const refers = object({ a: { $ref: '#/$defs/A' } }, { $defs: { A: { allOf: [text] } } });
    expect(alarms(refers, inline).map(([rule]) => rule)).toEqual([
      'property-became-required',
      'constraint-tightened',
    ]);
  });
});
