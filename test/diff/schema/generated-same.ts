import {
  cat,
  config,
  count,
  dog,
  joined,
  pets,
  text,
  tree,
  type Written,
} from './generated-parts.ts';

/** The same type by two generators, or by two versions of one. */
export const SAME: Record<string, [Written, Written]> = {
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
  'zod, an intersection for 2019-09 and flattened': [
    [joined({ a: text }, { b: count })],
    [{ type: 'object', properties: { b: count, a: text }, additionalProperties: false }],
  ],
  'an intersection with a part by reference, and a branch that names no property': [
    [
      {
        ...joined({ a: text }),
        $ref: '#/$defs/C',
        anyOf: [{ required: ['a'] }, { type: 'object' }],
      },
      { $defs: { C: config } },
    ],
    [joined({ a: text }, config.properties)],
  ],
  'TypeBox, a recursive type by its name and by its place': [
    [{ type: 'array', items: { $ref: 'T0' } }, { $defs: { N: { $id: 'T0', ...tree('T0') } } }],
    [
      { type: 'array', items: { $ref: '#/$defs/N' } },
      { $defs: { N: { $id: 'T0', ...tree('T0') } } },
    ],
  ],
  'zod 3, null among others for OpenAPI 3.0': [
    [{ anyOf: [text, { enum: ['null'], nullable: true }] }],
    [{ type: ['string', 'null'] }],
  ],
  'OpenAPI 3.0, a nullable reference': [
    [{ anyOf: [{ $ref: '#/$defs/C' }, { type: 'null' }] }, { $defs: { C: config } }],
    [{ allOf: [{ $ref: '#/$defs/C' }], nullable: true }, { $defs: { C: config } }],
  ],
};
