import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/json.ts';
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

describe('everything else is unproven, at the deepest place that differs', () => {
  it.each<[JsonObject, JsonObject, string[]]>([
    [
      { properties: { a: { type: 'string' } } },
      { properties: { a: { type: 'number' } } },
      ['/properties/a/type'],
    ],
    [{ properties: {} }, { properties: { 'a/b': {} } }, ['/properties/a~1b']],
    [{}, { required: ['a'] }, ['/required']],
    [{ enum: ['a'] }, {}, ['/enum']],
    [{ anyOf: [{}, { minimum: 1 }] }, { anyOf: [{}, { minimum: 2 }] }, ['/anyOf/1/minimum']],
    [{ anyOf: [{}] }, { anyOf: [{}, {}] }, ['/anyOf']],
    [{ items: [{ type: 'string' }] }, { items: [{ type: 'null' }] }, ['/items/0/type']],
    [{ items: { type: 'string' } }, { items: [{ type: 'string' }] }, ['/items']],
    [{ additionalProperties: false }, {}, ['/additionalProperties']],
    [
      { not: { $defs: { x: { const: { a: 1 } } } } },
      { not: { $defs: { x: { const: { a: 2 } } } } },
      ['/not/$defs/x/const'],
    ],
    [{ $schema: 'http://json-schema.org/draft-07/schema#' }, {}, ['/$schema']],
    [{ 'x-unknown': { description: 'a' } }, { 'x-unknown': { description: 'b' } }, ['/x-unknown']],
    [{ default: 1, enum: [{ title: 1 }] }, { default: 1, enum: [{ title: 2 }] }, ['/enum']],
    [{ dependencies: { a: ['b'] } }, { dependencies: { a: ['c'] } }, ['/dependencies/a']],
  ])('%j → %j', (before, after, expected) => {
    expect(placesOf(before, after)).toEqual(expected.map((place) => `schema-unproven ${place}`));
    expect(placesOf(after, before)).toEqual(expected.map((place) => `schema-unproven ${place}`));
  });

  it('whatever the schemas are', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (before, after) => {
        const findings = findingsOf(...inputChange({ const: before }, { const: after }));
        const same = JSON.stringify(before) === JSON.stringify(after);
        if (!same && findings.length > 0) {
          expect(findings[0]).toMatchObject({
            severity: 'breaking',
            direction: 'input',
            confidence: 'unproven',
          });
        }
        if (same) expect(findings).toEqual([]);
      }),
    );
  });

  it('when the schema itself comes or goes', () => {
    const without = { tools: [{ name: 't' }] };
    const withIt = { tools: [{ name: 't', inputSchema: { type: 'object' } }] };
    expect(briefly(findingsOf(without, withIt))).toEqual(['schema-unproven tools/t /inputSchema']);
    expect(briefly(findingsOf(withIt, without))).toEqual(['schema-unproven tools/t /inputSchema']);
  });

  it('says what became required', () => {
    const schema = (required: string[]): JsonObject => ({
      outputSchema: { properties: { x: { type: 'object', required } } },
    });
    const [finding] = findingsOf(...toolChange(schema(['a', 'b']), schema(['b', 'c'])));
    expect(finding!.reason).toBe(
      'In outputSchema/properties/x of tool "t", "c" became required, and "a" is no longer required. It is not proven that every result was possible before.',
    );
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
      'schema-unproven /properties/description',
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
    expect(rest.map(({ rule }) => rule)).toEqual(['schema-unproven', 'schema-description-changed']);
    expect(rest[0]!.reason).toMatch(
      /^81 more places changed inside inputSchema\/properties of tool "t"\./,
    );
    expect(rest[0]).toMatchObject({ before: before.properties, after: after.properties });
    expect(rest[1]!.security).toEqual(['hidden-characters']);
  });

  it('keep hostile keys apart', () => {
    const before = parsed('{"properties": {"__proto__": {"minimum": 1}, "constructor": {}}}');
    const after = parsed('{"properties": {"__proto__": {"minimum": 2}, "toString": {}}}');
    expect(placesOf(before, after)).toEqual([
      'schema-unproven /properties/__proto__/minimum',
      'schema-unproven /properties/constructor',
      'schema-unproven /properties/toString',
    ]);
  });
});
