import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { engineFindings, inBrief } from './engine.ts';

/** What generators write for a type, as the property `x`; definitions stand beside. */
type Written = [x: JsonValue, more?: JsonObject];

function schemaOf([x, more]: Written): JsonObject {
  return { type: 'object', properties: { x }, ...more };
}

function found(before: Written, after: Written): [input: string, output: string] {
  const { input, output } = engineFindings({ before: schemaOf(before), after: schemaOf(after) });
  return [inBrief(input), inBrief(output)];
}

const cat = { type: 'object', properties: { kind: { const: 'cat' } }, required: ['kind'] };
const dog = { type: 'object', properties: { kind: { const: 'dog' } }, required: ['kind'] };
const pets = (...names: string[]): JsonObject => ({
  oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  discriminator: { propertyName: 'kind', mapping: { dog: `#/$defs/${names.at(-1)}` } },
});
const config = { type: 'object', properties: { a: { type: 'integer' } } };

const SAME: Record<string, [Written, Written]> = {
  'pydantic, a discriminated union by definitions and in FastMCP': [
    [pets('Cat', 'Dog'), { $defs: { Cat: cat, Dog: dog } }],
    [{ oneOf: [cat, dog] }],
  ],
  'pydantic, a class of a discriminated union renamed': [
    [pets('Cat', 'Dog'), { $defs: { Cat: cat, Dog: dog } }],
    [pets('Kitty', 'Hound'), { $defs: { Kitty: cat, Hound: dog } }],
  ],
  'pydantic 2.8 and 2.9, a model with a default': [
    [{ allOf: [{ $ref: '#/$defs/C' }], default: { a: 1 } }, { $defs: { C: config } }],
    [{ $ref: '#/$defs/C', default: { a: 1 } }, { $defs: { C: config } }],
  ],
  'TypeBox and zod, a map': [
    [{ type: 'object', patternProperties: { '^(.*)$': { type: 'number' } } }],
    [
      {
        type: 'object',
        propertyNames: { type: 'string' },
        additionalProperties: { type: 'number' },
      },
    ],
  ],
  'zod 3 and 4, how a text starts': [
    [{ type: 'string', pattern: '^ab' }],
    [{ type: 'string', format: 'starts_with', pattern: '^ab.*' }],
  ],
  'zod 3 and 4, how a text ends': [
    [{ type: 'string', pattern: 'ab$' }],
    [{ type: 'string', format: 'ends_with', pattern: '.*ab$' }],
  ],
  'zod, a nullable enum for OpenAPI 3.0': [
    [{ anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] }],
    [{ type: 'string', enum: ['a', 'b'], nullable: true }],
  ],
  'zod, a nullable union for OpenAPI 3.0': [
    [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] }],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }], nullable: true }],
  ],
  'OpenAPI 3.0, a nullable reference': [
    [{ anyOf: [{ $ref: '#/$defs/C' }, { type: 'null' }] }, { $defs: { C: config } }],
    [{ allOf: [{ $ref: '#/$defs/C' }], nullable: true }, { $defs: { C: config } }],
  ],
};

describe('generators write the same type differently', () => {
  it.each(Object.entries(SAME))('%s', (_, [before, after]) => {
    expect(found(before, after)).toEqual(['none', 'none']);
    expect(found(after, before)).toEqual(['none', 'none']);
  });
});

const x = '/properties/x';
const EDITS: Record<string, [Written, Written, input: string, output: string]> = {
  'pydantic, a class joins a discriminated union': [
    [pets('Cat'), { $defs: { Cat: cat, Dog: dog } }],
    [pets('Cat', 'Dog'), { $defs: { Cat: cat, Dog: dog } }],
    `safe one-of-branch-added ${x}/oneOf (rule)`,
    `breaking one-of-branch-added ${x}/oneOf (witness)`,
  ],
  'pydantic 2.8, an optional field of a model with a default': [
    [{ allOf: [{ $ref: '#/$defs/C' }], default: {} }, { $defs: { C: config } }],
    [
      { allOf: [{ $ref: '#/$defs/C' }], default: {} },
      { $defs: { C: { ...config, properties: { ...config.properties, b: { type: 'string' } } } } },
    ],
    `safe property-added-optional ${x}/properties/b (rule)`,
    `safe property-added-optional ${x}/properties/b (rule)`,
  ],
  'zod for OpenAPI 3.0, a union no longer nullable': [
    [{ anyOf: [{ type: 'string' }, { type: 'number' }], nullable: true }],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }],
    `breaking type-narrowed ${x}/anyOf/0/type (witness)`,
    `safe type-narrowed ${x}/anyOf/0/type (rule)`,
  ],
};

describe('an edit of a type', () => {
  it.each(Object.entries(EDITS))('%s', (_, [before, after, input, output]) => {
    const own = (text: string): string => text.replaceAll(/\/(?:in|out)putSchema/g, '');
    expect(found(before, after).map(own)).toEqual([input, output]);
  });
});
