import type { JsonObject, JsonValue } from '../../../src/json.ts';

export const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
export const DEFINITIONS = ['One', 'Two', 'Node'] as const;
export const TYPES = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'] as const;
export type TypeName = (typeof TYPES)[number];

/** Patterns with texts that they match; what else a sampler tries, they mostly reject. */
export const PATTERNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['^a', ['a', 'ab', 'abc']],
  ['^[a-c]+$', ['a', 'abc', 'cab']],
  ['b$', ['b', 'ab', 'xb']],
  ['^\\d{2}$', ['12', '99']],
  ['.', ['x', 'ab']],
  ['^x-', ['x-', 'x-1']],
]);
export const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'abc',
  'abcd',
  'x',
  '12',
  'x-1',
  '💥',
  'A',
  'red',
  'green',
];
export const VALUES: readonly JsonValue[] = [
  ...TEXTS.slice(0, 6),
  0,
  1,
  2,
  3,
  1.5,
  true,
  false,
  null,
];

export function isSchemaObject(schema: JsonValue | undefined): schema is JsonObject {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}
