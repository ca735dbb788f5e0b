import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/json.ts';
import { SchemaJudge } from '../../src/verify/schema-validity.ts';
import { walkSchema } from '../../src/verify/schema-walk.ts';

const judge = (schema: JsonObject) => new SchemaJudge().judge(schema);

describe('sound schemas', () => {
  test.each<[string, JsonObject]>([
    ['empty', {}],
    [
      'an object',
      { type: 'object', properties: { a: { type: ['string', 'null'] } }, required: ['a'] },
    ],
    ['a boolean property', { properties: { any: true, none: false } }],
    ['a local reference', { $defs: { a: {} }, properties: { x: { $ref: '#/$defs/a' } } }],
    ['an escaped reference', { $defs: { 'a/b~c': {} }, $ref: '#/$defs/a~1b~0c' }],
    ['an encoded reference', { $defs: { 'a b': {} }, $ref: '#/$defs/a%20b' }],
    ['the root', { properties: { child: { $ref: '#' } } }],
    ['what draft-07 calls a tuple', { items: [{}, {}] }],
    [
      'draft-07, by name',
      { $schema: 'http://json-schema.org/draft-07/schema#', dependencies: { a: ['b'] } },
    ],
    ['keywords of others', { 'x-order': 1, nullable: true, example: {} }],
    ['a property named as a keyword', { properties: { $ref: { type: 'string' }, required: {} } }],
    ['a dialect that is not known', { $schema: 'https://example.com/own', type: 'whatever' }],
    ['an anchor', { $defs: { a: { $anchor: 'a' } }, $ref: '#a' }],
  ])('%s', async (_name, schema) => {
    expect(await judge(schema)).toBeUndefined();
  });
});

describe('unsound ones', () => {
  test.each<[string, JsonObject, RegExp]>([
    ['an unknown type', { properties: { a: { type: 'int' } } }, /\/properties\/a\/type/],
    [
      'required as in draft-03',
      { properties: { a: { required: true } } },
      /\/properties\/a\/required/,
    ],
    ['a bound as text', { minimum: '0' }, /\/minimum must be number/],
    ['draft-04 bounds', { exclusiveMinimum: true }, /\/exclusiveMinimum/],
    ['an empty union', { anyOf: [] }, /\/anyOf/],
    ['properties as a list', { properties: [] }, /\/properties/],
    ['a schema that is null', { items: null }, /\/items/],
    [
      'a reference into nothing',
      { properties: { a: { $ref: '#/$defs/gone' } } },
      /#\/\$defs\/gone, which does not exist/,
    ],
  ])('%s', async (_name, schema, message) => {
    expect(await judge(schema)).toMatchObject({
      level: 'invalid',
      message: expect.stringMatching(message),
    });
  });

  test("a pattern of another language's engine is only doubtful", async () => {
    expect(await judge({ properties: { a: { pattern: '(?P<year>\\d+)' } } })).toMatchObject({
      level: 'doubtful',
      message: expect.stringContaining('/properties/a/pattern'),
    });
  });
});

test('what the walk calls plain, validators of both drafts accept', () => {
  const options = { strict: false, validateFormats: false, logger: false as const };
  const ajv = new Ajv2020(options);
  const draft07 = new Ajv(options);
  const keyword = fc.constantFrom(
    'type',
    'required',
    'enum',
    'const',
    'minimum',
    'maxLength',
    'multipleOf',
    'uniqueItems',
    'title',
    'format',
    'deprecated',
    'examples',
    'x-other',
    '__proto__',
  );
  const value = fc.oneof(
    fc.constantFrom<JsonValue>(
      'object',
      'string',
      'int',
      true,
      0,
      -1,
      0.5,
      null,
      ['a', 'a'],
      ['string', 'null'],
      [],
    ),
    fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<JsonValue>,
  );
  const { schema } = fc.letrec<{ schema: JsonValue }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.boolean(),
      fc.dictionary(keyword, value, { maxKeys: 3 }),
      fc
        .record(
          {
            properties: fc.dictionary(fc.string(), tie('schema'), { maxKeys: 3 }),
            items: tie('schema'),
            anyOf: fc.array(tie('schema'), { maxLength: 2 }),
            not: tie('schema'),
            $defs: fc.dictionary(fc.string(), tie('schema'), { maxKeys: 2 }),
          },
          { requiredKeys: [] },
        )
        .map((schema) => schema as JsonValue),
    ),
  }));
  let plain = 0;
  fc.assert(
    fc.property(schema, (generated) => {
      if (!walkSchema(generated).plain) return;
      plain++;
      expect(ajv.validateSchema(generated as JsonObject)).toBe(true);
      expect(draft07.validateSchema(generated as JsonObject)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(plain).toBeGreaterThan(50);
});

describe('hostile schemas end', () => {
  test('nesting', async () => {
    let schema: JsonObject = {};
    for (let i = 0; i < 500; i++)
      schema = { properties: { a: schema }, type: i % 2 ? 'object' : 'nothing' };
    expect(await judge(schema)).toMatchObject({ level: 'invalid' });
  });

  test('width', async () => {
    const properties = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`p${i}`, {}]));
    expect(await judge({ properties })).toMatchObject({
      level: 'doubtful',
      message: 'is too large to be validated',
    });
  });

  test('a large list in a schema that is not plain is not given to the validator', async () => {
    const entries = Array.from({ length: 40_000 }, (_, i) => ({ i }));
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', enum: entries };
    expect(await judge(schema)).toMatchObject({ level: 'doubtful' });
  });

  test('a pattern is compiled, never run', async () => {
    expect(await judge({ pattern: '(((((a+)+)+)+)+)+$' })).toBeUndefined();
  });
});
