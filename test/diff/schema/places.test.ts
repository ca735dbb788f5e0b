import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { briefly, findingsOf, toolChange } from '../findings-of.ts';

function found(before: JsonValue, after: JsonValue): string[] {
  const findings = findingsOf(...toolChange({ inputSchema: before }, { inputSchema: after }));
  return briefly(findings).map((line) => line.replace('tools/t /inputSchema', ''));
}

/** A definition that three places use. */
function thrice(A: JsonValue, more: JsonObject = {}): JsonObject {
  const $ref = '#/$defs/A';
  const properties: JsonObject = {
    a: { $ref },
    b: { type: 'array', items: { $ref } },
    c: { anyOf: [{ $ref }, { type: 'null' }] },
  };
  return { type: 'object', properties, $defs: { A, ...more } };
}

describe('what changes in a definition is told once, there', () => {
  const open = { type: 'object', properties: { q: { type: 'string' } } };
  it.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'a limit more',
      { type: 'string' },
      { type: 'string', minLength: 1 },
      ['constraint-tightened /$defs/A/minLength'],
    ],
    [
      'a text',
      { type: 'string' },
      { type: 'string', description: 'n' },
      ['schema-description-changed /$defs/A/description'],
    ],
    [
      'a property',
      open,
      { ...open, properties: { ...open.properties, r: {} } },
      ['property-added-optional /$defs/A/properties/r'],
    ],
    [
      'a required property',
      open,
      { ...open, properties: { ...open.properties, r: {} }, required: ['r'] },
      ['property-added-required /$defs/A/properties/r'],
    ],
    [
      'a name in required',
      { type: 'object' },
      { type: 'object', required: ['z'] },
      ['property-added-required /$defs/A/required'],
    ],
    [
      'closing',
      open,
      { ...open, additionalProperties: false },
      ['additional-properties-closed /$defs/A/additionalProperties'],
    ],
    [
      'a dependency',
      open,
      { ...open, dependentRequired: { q: ['r'] } },
      ['dependent-required-added /$defs/A/dependentRequired/q'],
    ],
    [
      'a condition',
      open,
      { ...open, if: { required: ['q'] }, else: { required: ['r'] } },
      ['conditional-added /$defs/A/if'],
    ],
    [
      'an exclusion',
      { type: 'string' },
      { type: 'string', not: { const: 'a' } },
      ['not-added /$defs/A/not'],
    ],
    [
      'a branch',
      { oneOf: [{ type: 'string' }, { type: 'number' }] },
      { oneOf: [{ type: 'string' }] },
      ['one-of-branch-removed /$defs/A/oneOf/1'],
    ],
    [
      'the end of a condition',
      { if: { required: ['q'] }, else: { required: ['r'] } },
      { if: { required: ['q'] }, else: { required: ['s'] } },
      ['schema-narrowed /$defs/A/else'],
    ],
  ])('%s', (_, before, after, places) => {
    expect(found(thrice(before), thrice(after))).toEqual(places);
  });

  it('also inside itself', () => {
    const tree = (members: JsonObject): JsonObject => ({
      properties: { t: { $ref: '#/$defs/T' } },
      $defs: {
        T: {
          type: 'object',
          properties: { kids: { type: 'array', items: { $ref: '#/$defs/T' } } },
          ...members,
        },
      },
    });
    expect(found(tree({}), tree({ required: ['v'] }))).toEqual([
      'property-added-required /$defs/T/required',
    ]);
  });

  it("also where definitions are each other's only branch", () => {
    const ring = (type: string): JsonObject => ({
      properties: { a: { $ref: '#/$defs/A' } },
      $defs: {
        A: { anyOf: [{ $ref: '#/$defs/B' }] },
        B: { anyOf: [{ $ref: '#/$defs/A' }, { type: 'null' }, { type: 'object' }], type },
      },
    });
    expect(found(ring('string'), ring('object'))).not.toEqual([]);
  });

  it('unless a place names another one: then there', () => {
    const before = thrice({ type: 'string' }, { B: { type: 'integer' } });
    const after = structuredClone(before);
    (after.properties as JsonObject).a = { $ref: '#/$defs/B' };
    expect(found(before, after)).toEqual(['type-changed /properties/a/type']);
    (after.properties as JsonObject).a = { type: 'string', maxLength: 5 };
    expect(found(before, after)).toEqual(['constraint-tightened /properties/a/maxLength']);
  });
});

describe('one transition is one finding', () => {
  const enumerated = { type: ['string', 'integer'], enum: ['a', 1] };
  it.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'null as a branch',
      { type: 'string' },
      { anyOf: [{ type: 'string' }, { type: 'null' }] },
      ['type-widened'],
    ],
    ['null in a list', { type: ['string', 'null'] }, { type: 'string' }, ['type-narrowed']],
    ['nullable', { type: 'string', nullable: true }, { type: 'string' }, ['type-narrowed']],
    ['values and their type', enumerated, { type: 'string', enum: ['a'] }, ['enum-value-removed']],
    ['values for a type', { enum: ['a'] }, { type: 'integer' }, ['type-changed']],
    [
      'a required property that is gone',
      { properties: { a: {} }, required: ['a'], additionalProperties: false },
      { properties: {}, additionalProperties: false },
      ['property-removed'],
    ],
    [
      'object to text',
      { type: 'object', properties: { a: {} }, required: ['a'] },
      { type: 'string' },
      ['type-changed'],
    ],
  ])('%s', (_, before, after, rules) => {
    const places = found({ properties: { x: before } }, { properties: { x: after } });
    expect(places.map((place) => place.split(' ')[0])).toEqual(rules);
  });
});

describe('texts behind other texts', () => {
  const used = (description: string | undefined, mark = 'x'): JsonObject => ({
    properties: { a: { $ref: '#/$defs/A', description: mark } },
    $defs: { A: { type: 'string', ...(description !== undefined && { description }) } },
  });

  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['changed', used('good'), used('evil'), ['/$defs/A/description']],
    ['added', used(undefined), used('evil'), ['/$defs/A/description']],
    ['removed', used('good'), used(undefined), ['/$defs/A/description']],
    [
      'changed with the one in front',
      used('good'),
      used('evil', 'y'),
      ['/$defs/A/description', '/properties/a/description'],
    ],
    [
      'in a definition that is new',
      { properties: { a: { type: 'string', description: 'x' } } },
      used('evil'),
      ['/$defs/A/description'],
    ],
    [
      'in the branch of a value that may be null',
      {
        properties: {
          a: {
            description: 'x',
            anyOf: [{ type: 'string', description: 'good' }, { type: 'null' }],
          },
        },
      },
      {
        properties: {
          a: {
            description: 'x',
            anyOf: [{ type: 'string', description: 'evil' }, { type: 'null' }],
          },
        },
      },
      ['/properties/a/anyOf/0/description'],
    ],
  ])('are told: %s', (_, before, after, places) => {
    expect(found(before, after)).toEqual(
      places.map((place) => `schema-description-changed ${place}`),
    );
  });

  it('are not told where they only moved', () => {
    const inlined = {
      properties: { a: { type: 'string', description: 'x' } },
      $defs: { Unused: { type: 'null', description: 'good' } },
    };
    expect(found(used('good'), inlined)).toEqual([]);
  });
});

describe('a witness', () => {
  it('shows the change that it stands at', () => {
    const schema = (minimum: number, maximum: number): JsonObject => ({
      inputSchema: { properties: { x: { type: 'integer', minimum, maximum } } },
    });
    const findings = findingsOf(...toolChange(schema(1, 9), schema(2, 8)));
    expect(findings.map(({ pointer, witness }) => [pointer.split('/').at(-1), witness])).toEqual([
      ['maximum', { x: 9 }],
      ['minimum', { x: 1 }],
    ]);
  });
});
