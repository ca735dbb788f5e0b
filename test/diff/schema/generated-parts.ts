import type { JsonObject, JsonValue } from '../../../src/json.ts';

/** What generators write for a type, as the property `x`; definitions stand beside, or other properties instead. */
export type Written = [x: JsonValue, more?: JsonObject];

export const cat = { type: 'object', properties: { kind: { const: 'cat' } }, required: ['kind'] };
export const dog = { type: 'object', properties: { kind: { const: 'dog' } }, required: ['kind'] };
export const bird = {
  type: 'object',
  description: 'A bird.',
  properties: { kind: { const: 'bird' } },
  required: ['kind'],
};
export const pets = (...names: string[]): JsonObject => ({
  oneOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
  discriminator: { propertyName: 'kind', mapping: { dog: `#/$defs/${names.at(-1)}` } },
});
export const config = { type: 'object', properties: { a: { type: 'integer' } } };

export const joined = (...parts: JsonObject[]): JsonObject => ({
  allOf: parts.map((properties) => ({ type: 'object', properties })),
  unevaluatedProperties: false,
});
export const [text, count] = [{ type: 'string' }, { type: 'number' }];

export const tree = (self: string, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties: { name: text, kids: { type: 'array', items: { $ref: self } }, ...more },
});
