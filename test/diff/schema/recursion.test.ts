import { expect, it } from 'vitest';
import type { JsonObject } from '../../../src/json.ts';
import { engineFindings, verdictIn } from './engine.ts';

const INNER: JsonObject = { $ref: '#/$defs/Inner' };
const HELD: JsonObject = { type: 'object', properties: { held: INNER } };

/** `Inner` holds `Outer`, which holds `Part` and a value; `Part` holds `Inner`. */
function mutual(value: JsonObject, x: JsonObject): JsonObject {
  return {
    type: 'object',
    properties: { x, y: { $ref: '#/$defs/Part' } },
    $defs: {
      Inner: { type: 'object', properties: { outer: { $ref: '#/$defs/Outer' } } },
      Outer: { type: 'object', properties: { part: { $ref: '#/$defs/Part' }, value } },
      Part: { type: 'object', properties: { inner: INNER } },
    },
  };
}

it('forgets what rests on an assumption that did not hold', () => {
  const either: JsonObject = { anyOf: [HELD, { type: 'object' }] };
  // At x `Part` is proven while `Outer` is assumed. That fails, and the other branch takes all. At y it would count.
  const numbers = mutual({ type: 'number' }, HELD);
  const texts = mutual({ type: 'string' }, either);
  expect(verdictIn(engineFindings({ before: numbers, after: texts }).input)).toBe('breaking');
  expect(verdictIn(engineFindings({ before: texts, after: numbers }).output)).toBe('breaking');
});
