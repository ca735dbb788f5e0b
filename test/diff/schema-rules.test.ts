import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/json.ts';
import { canonicalJson } from '../../src/snapshot/canonical.ts';
import { anyJson, parsed, withOtherKeyOrder } from '../snapshot/contracts.ts';
import { briefly, findingsOf, inputChange, toolChange } from './findings-of.ts';

function placesOf(before: JsonValue, after: JsonValue): string[] {
  return briefly(findingsOf(...toolChange({ inputSchema: before }, { inputSchema: after }))).map(
    (line) => line.replace('tools/t /inputSchema', ''),
  );
}

describe('rewrites that mean the same', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['required in another order', { required: ['a', 'b'] }, { required: ['b', 'a', 'b'] }],
    ['an empty required', { required: [] }, {}],
    ['enum in another order', { enum: [1, { a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 1] }],
    ['type in another order', { type: ['string', 'null'] }, { type: ['null', 'string'] }],
    ['type in a list', { type: 'string' }, { type: ['string'] }],
    ['no properties', { type: 'object' }, { type: 'object', properties: {}, $defs: {} }],
    [
      'dependentRequired in another order',
      { dependentRequired: { a: ['b', 'c'] } },
      { dependentRequired: { a: ['c', 'b'] } },
    ],
    ['the default dialect', {}, { $schema: 'https://json-schema.org/draft/2020-12/schema#' }],
  ])('%s', (_, before, after) => {
    expect(placesOf(before, after)).toEqual([]);
    expect(placesOf(after, before)).toEqual([]);
  });

  it('any schema with its keys in another order', () => {
    fc.assert(
      fc.property(anyJson, (schema) => {
        expect(placesOf(schema, withOtherKeyOrder(schema))).toEqual([]);
      }),
    );
  });
});

describe('what changed', () => {
  it.each<[JsonObject, JsonObject, string[], string[]]>([
    [
      { properties: { a: { type: 'string' } } },
      { properties: { a: { type: 'number' } } },
      ['type-changed /properties/a/type'],
      ['type-changed /properties/a/type'],
    ],
    [
      { properties: {} },
      { properties: { 'a/b': {} } },
      ['property-added-optional /properties/a~1b'],
      ['property-removed /properties/a~1b'],
    ],
    [
      {},
      { required: ['a'] },
      ['property-added-required /required'],
      ['property-became-optional /required'],
    ],
    [{ enum: ['a', 'b'] }, {}, ['enum-dropped /enum'], ['enum-introduced /enum']],
    [
      { anyOf: [{ type: 'null' }, { minimum: 1, type: 'number' }] },
      { anyOf: [{ type: 'null' }, { minimum: 2, type: 'number' }] },
      ['constraint-tightened /anyOf/1/minimum'],
      ['constraint-loosened /anyOf/1/minimum'],
    ],
    [
      { items: [{ type: 'string' }] },
      { items: [{ type: 'null' }] },
      ['type-changed /items/0/type'],
      ['type-changed /items/0/type'],
    ],
    [
      { additionalProperties: false },
      {},
      ['additional-properties-opened /additionalProperties'],
      ['additional-properties-closed /additionalProperties'],
    ],
    [
      { 'x-unknown': { description: 'a' } },
      { 'x-unknown': { description: 'b' } },
      ['schema-extension-changed /x-unknown'],
      ['schema-extension-changed /x-unknown'],
    ],
    [
      { default: 1, enum: [{ title: 1 }] },
      { default: 1, enum: [{ title: 2 }] },
      ['const-changed /enum'],
      ['const-changed /enum'],
    ],
    [
      { dependencies: { a: ['b'] } },
      { dependencies: { a: ['b', 'c'] } },
      ['dependent-required-added /dependencies/a'],
      ['dependent-required-removed /dependencies/a'],
    ],
    [
      { $ref: 'https://example.com/a' },
      { $ref: 'https://example.com/b' },
      ['schema-unproven /$ref'],
      ['schema-unproven /$ref'],
    ],
    [
      { $ref: '#/default', default: { type: 'string' } },
      { $ref: '#/default', default: { type: 'number' } },
      ['schema-unproven /$ref', 'default-changed /default'],
      ['schema-unproven /$ref', 'default-changed /default'],
    ],
  ])('%j → %j', (before, after, there, back) => {
    expect(placesOf(before, after)).toEqual(there);
    expect(placesOf(after, before)).toEqual(back);
  });

  it('is never hidden, whatever the schemas are', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        const findings = findingsOf(...inputChange({ const: before }, { const: after }));
        if (canonicalJson(before) === canonicalJson(after)) expect(findings).toEqual([]);
        else expect(findings[0]).toMatchObject({ severity: 'breaking', direction: 'input' });
      }),
    );
  });

  it('is unproven where the schema itself goes, and told where it comes and refuses calls', () => {
    const without = { tools: [{ name: 't' }] };
    const withIt = { tools: [{ name: 't', inputSchema: { type: 'object' } }] };
    const strict = { tools: [{ name: 't', inputSchema: { type: 'object', required: ['a'] } }] };
    expect(briefly(findingsOf(withIt, without))).toEqual(['schema-unproven tools/t /inputSchema']);
    expect(findingsOf(without, withIt)).toEqual([]);
    expect(findingsOf(without, strict)).toMatchObject([{ severity: 'breaking', witness: {} }]);
  });

  it('is told in a sentence, with a value that shows it', () => {
    const schema = (required: string[]): JsonObject => ({
      outputSchema: { properties: { x: { type: 'object', required } } },
    });
    const [finding] = findingsOf(...toolChange(schema(['a', 'b']), schema(['b', 'c'])));
    expect(finding).toMatchObject({ confidence: 'witness', witness: { x: { b: null, c: null } } });
    expect(finding!.reason).toBe(
      '`x` in the result of tool "t" may now come without `a`. The result `{"x":{"b":null,"c":null}}` may come now, and could not before.',
    );
  });

  it('stands at the definition, once, however often it is used', () => {
    const schema = (type: string): JsonObject => ({
      properties: { a: { $ref: '#/$defs/X' }, b: { items: { $ref: '#/$defs/X' } } },
      $defs: { X: { type: 'object', properties: { next: { $ref: '#/$defs/X' }, v: { type } } } },
    });
    expect(placesOf(schema('string'), schema('number'))).toEqual([
      'type-changed /$defs/X/properties/v/type',
    ]);
  });
});

describe('notes inside a schema', () => {
  it('are told from properties and data of the same name', () => {
    const schema = (text: string): JsonObject => ({
      description: text,
      properties: { description: { title: text, default: text, $comment: text } },
    });
    expect(placesOf(schema('a'), schema('b'))).toEqual([
      'schema-description-changed /description',
      'schema-description-changed /properties/description/$comment',
      'default-changed /properties/description/default',
      'schema-title-changed /properties/description/title',
    ]);
    expect(placesOf({ properties: {} }, { properties: { description: {} } })).toEqual([
      'property-added-optional /properties/description',
    ]);
  });

  it('count by direction', () => {
    const schema = (value: number): JsonObject => ({
      outputSchema: { properties: { x: { default: value } } },
    });
    expect(findingsOf(...toolChange(schema(1), schema(2)))).toMatchObject([
      { rule: 'default-changed', severity: 'safe', direction: 'output' },
    ]);
  });
});

describe('many places', () => {
  const schema = (count: number, member: JsonObject): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`p${String(index).padStart(3, '0')}`, member]),
    ),
  });

  it('are named one by one up to twenty, and the rest together', () => {
    const twenty = findingsOf(
      ...toolChange({ inputSchema: schema(20, {}) }, { inputSchema: schema(20, { type: 'null' }) }),
    );
    expect(twenty).toHaveLength(20);
    const before = schema(100, { description: 'a' });
    const after = schema(100, { description: 'b\u200b', type: 'null' });
    const findings = findingsOf(...toolChange({ inputSchema: before }, { inputSchema: after }));
    expect(findings).toHaveLength(40);
    const rest = findings.filter(({ pointer }) => pointer === '/inputSchema/properties');
    expect(rest.map(({ rule }) => rule)).toEqual(['type-narrowed', 'schema-description-changed']);
    expect(rest[0]!.reason).toMatch(
      /^The input of tool "t" changed in the same way in 81 more places\./,
    );
    expect(rest[0]).toMatchObject({ before: before.properties, after: after.properties });
    expect(rest[1]!.security).toEqual(['hidden-characters']);
  });

  it('joins no limit that moved both ways with those that moved the harmless way', () => {
    const schema = (isNow: boolean): JsonObject => {
      const properties: JsonObject = {};
      // Enough that break, so that no witness is looked for at the one that counts.
      for (let at = 0; at < 13; at++) properties[`a${at}`] = { type: isNow ? 'number' : 'integer' };
      for (let at = 0; at < 25; at++) {
        properties[`m${at}`] = { type: 'integer', ...(isNow && { maximum: 5 }) };
      }
      properties.z = { type: 'integer', multipleOf: isNow ? 6 : 4 };
      return { outputSchema: { type: 'object', properties } };
    };
    const found = findingsOf(...toolChange(schema(false), schema(true)));
    expect(found.find(({ pointer }) => pointer.endsWith('/z/multipleOf'))?.severity).toBe(
      'breaking',
    );
  });

  it('keep hostile keys apart', () => {
    const before = parsed('{"properties": {"__proto__": {"minimum": 1}, "constructor": {}}}');
    const after = parsed('{"properties": {"__proto__": {"minimum": 2}, "toString": {}}}');
    expect(placesOf(before, after)).toEqual([
      'constraint-tightened /properties/__proto__/minimum',
      'property-removed /properties/constructor',
      'property-added-optional /properties/toString',
    ]);
  });
});
