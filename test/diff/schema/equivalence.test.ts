import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { drawFrom } from './draw.ts';
import { engineFindings, inBrief } from './engine.ts';
import { inDraft07 } from './older-dialect.ts';
import { randomRoot } from './random-root.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import { pairOf, type SchemaPair } from './schema-pair.ts';

const SEED = Number(process.env.DIFF_SEED ?? 20_260_302);
const RUNS = Number(process.env.DIFF_PAIRS ?? 2000);

function found(before: JsonObject, after: JsonObject): string {
  const { input, output } = engineFindings({ before, after });
  return inBrief([...input, ...output]);
}

describe(`the same schema, seed ${SEED}`, () => {
  const seeds = fc.noShrink(fc.nat(0x7fffffff));
  const settings = { seed: SEED, numRuns: RUNS, endOnFailure: true };

  it('gives no finding', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = drawFrom(seed);
        const root = randomRoot(draw, { depth: draw.below(4), notes: true, rare: true });
        expect(found(root, structuredClone(root)), JSON.stringify(root)).toBe('none');
      }),
      settings,
    );
  });

  it('gives no finding where it is written differently', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const draw = drawFrom(seed);
        const root = randomRoot(draw, { depth: draw.below(3), notes: false, rare: false });
        const { rewrites, schema } = rewriteSchema(draw, root);
        const message = `${rewrites.join(', ')}: ${JSON.stringify(root)} → ${JSON.stringify(schema)}`;
        expect(found(root, schema), message).toBe('none');
        expect(found(schema, root), `back: ${message}`).toBe('none');
      }),
      settings,
    );
  });
});

describe('the same two schemas in draft-07', () => {
  it('give the same findings as in 2020-12', { timeout: 60_000 }, () => {
    const rules = (pair: SchemaPair): string[] => {
      const { input, output } = engineFindings(pair);
      return [...input, ...output].map(({ rule, severity }) => `${severity} ${rule}`).sort();
    };
    let compared = 0;
    fc.assert(
      fc.property(fc.noShrink(fc.nat(0x7fffffff)), (seed) => {
        const pair = pairOf(seed);
        const before = inDraft07(pair.before);
        const after = inDraft07(pair.after);
        if (!before || !after) return;
        compared++;
        expect(rules({ before, after }), JSON.stringify(pair)).toEqual(rules(pair));
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(RUNS / 2);
  });
});

/** A property written in two ways; `$defs` and `$schema` stand at the root. */
const SAME: Record<string, [JsonValue, JsonValue, JsonObject?, JsonObject?]> = {
  'a union in another order': [
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    { anyOf: [{ type: 'null' }, { type: 'string' }] },
  ],
  'nested unions': [
    { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'boolean' }] }, { type: 'null' }] },
    { type: ['string', 'boolean', 'null'] },
  ],
  'constants as branches': [{ anyOf: [{ const: 'a' }, { const: 'b' }] }, { enum: ['a', 'b'] }],
  'titled constants': [
    { oneOf: [{ const: 'a' }, { const: 'b' }] },
    { type: 'string', enum: ['b', 'a'] },
  ],
  'a type that the values have anyway': [
    { enum: ['a', 'b'] },
    { type: 'string', enum: ['a', 'b'] },
  ],
  'nullable with null among the values': [
    { type: 'string', nullable: true, enum: ['a', null] },
    { enum: ['a', null] },
  ],
  'an integer above zero': [
    { type: 'integer', exclusiveMinimum: 0 },
    { type: 'integer', minimum: 1 },
  ],
  'an integer by multipleOf': [{ type: 'integer' }, { type: 'number', multipleOf: 1 }],
  'integer beside number': [{ type: ['integer', 'number'] }, { type: 'number' }],
  'one of everything': [true, {}],
  'nothing at all': [false, { not: {} }],
  'a reference beside its siblings': [
    { $ref: '#/$defs/A', maxLength: 3 },
    { type: 'string', minLength: 1, maxLength: 3 },
    { $defs: { A: { type: 'string', minLength: 1 } } },
  ],
  'a recursive definition under another name': [
    { $ref: '#/$defs/A' },
    { $ref: '#/$defs/B' },
    { $defs: { A: { type: 'object', properties: { next: { $ref: '#/$defs/A' } } } } },
    { $defs: { B: { type: 'object', properties: { next: { $ref: '#/$defs/B' } } } } },
  ],
  'a recursive definition unrolled once': [
    { $ref: '#/$defs/A' },
    { type: 'object', properties: { next: { $ref: '#/$defs/A' } } },
    { $defs: { A: { type: 'object', properties: { next: { $ref: '#/$defs/A' } } } } },
    { $defs: { A: { type: 'object', properties: { next: { $ref: '#/$defs/A' } } } } },
  ],
  'a tuple of draft-07': [
    { type: 'array', items: [{ type: 'string' }], additionalItems: false },
    { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
  ],
  'dependencies of draft-07': [
    { type: 'object', dependencies: { a: ['b'] } },
    { type: 'object', dependentRequired: { a: ['b'] } },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
  ],
  'siblings that draft-07 ignores': [
    { $ref: '#/definitions/A', maxLength: 3 },
    { type: 'string' },
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      definitions: { A: { type: 'string' } },
    },
  ],
  'a bound of draft-04': [
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 0 },
    { $schema: 'http://json-schema.org/draft-04/schema#' },
  ],
  'what zod adds to integers': [
    { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    { type: 'integer' },
  ],
  'what zod adds to records': [
    { type: 'object', propertyNames: { type: 'string' }, additionalProperties: { type: 'number' } },
    { type: 'object', additionalProperties: { type: 'number' } },
  ],
  'items of any kind': [{ type: 'array' }, { type: 'array', items: {} }],
  'keywords of other types': [{ type: 'string', minimum: 3 }, { type: 'string' }],
  'a condition without consequence': [{ type: 'string', if: { minLength: 3 } }, { type: 'string' }],
  'disjoint objects': [
    {
      anyOf: [
        { type: 'object', properties: { k: { const: 'a' } }, required: ['k'] },
        { type: 'object', properties: { k: { const: 'b' } }, required: ['k'] },
      ],
    },
    {
      oneOf: [
        { type: 'object', properties: { k: { const: 'b' } }, required: ['k'] },
        { type: 'object', properties: { k: { const: 'a' } }, required: ['k'] },
      ],
    },
  ],
};

describe('equivalent schemas', () => {
  it.each(Object.entries(SAME))('%s', (_, [one, other, atOne = {}, atOther = {}]) => {
    const left: JsonObject = { type: 'object', properties: { x: one }, ...atOne };
    const right: JsonObject = { type: 'object', properties: { x: other }, ...atOther };
    expect(found(left, right)).toBe('none');
    expect(found(right, left)).toBe('none');
  });
});
