import { describe, expect, it } from 'vitest';
import { limitChange } from '../../../src/diff/schema/limit-in-words.ts';
import { placeInWords } from '../../../src/diff/schema/place-in-words.ts';
import type { JsonObject } from '../../../src/json.ts';
import { findingsOf, inputChange, toolChange } from '../findings-of.ts';

describe('a place in words', () => {
  it.each([
    ['/inputSchema', 'the input of tool "t"'],
    ['/inputSchema/properties/a~1b', 'argument `a/b` of tool "t"'],
    ['/inputSchema/properties/a/items/properties/b', 'argument `a[].b` of tool "t"'],
    ['/inputSchema/properties/a/prefixItems/2', 'argument `a[2]` of tool "t"'],
    ['/inputSchema/properties/a/items/1/not/anyOf/0', 'argument `a[1]` of tool "t"'],
    ['/inputSchema/properties/a/additionalProperties', 'argument `a.*` of tool "t"'],
    ['/inputSchema/patternProperties/^x/contains', 'argument `*[]` of tool "t"'],
    [
      '/inputSchema/properties/properties/properties/items',
      'argument `properties.items` of tool "t"',
    ],
    ['/inputSchema/anyOf/1/properties/a/if', 'argument `a` of tool "t"'],
    [
      '/inputSchema/properties/a/$defs/B/properties/c',
      '`B.c` in the input definitions of tool "t"',
    ],
    ['/inputSchema/properties', 'the input of tool "t"'],
  ])('%s', (pointer, words) => {
    expect(placeInWords(pointer, 'input', 'tool "t"')).toBe(words);
  });

  it('tells results from arguments, and stays short', () => {
    expect(placeInWords('/outputSchema', 'output', 'tool "t"')).toBe('the result of tool "t"');
    expect(placeInWords('/outputSchema/properties/a', 'output', 'tool "t"')).toBe(
      '`a` in the result of tool "t"',
    );
    const deep = '/properties/abc'.repeat(100);
    expect(placeInWords(`/inputSchema${deep}`, 'input', 't').length).toBeLessThan(150);
  });
});

describe('a limit in words', () => {
  it.each([
    [
      { keyword: 'maxLength', before: 200, after: 100 },
      'must have at most 100 characters now, instead of 200',
    ],
    [{ keyword: 'minItems', after: 1 }, 'must have at least 1 item now'],
    [{ keyword: 'maxProperties', before: 1 }, 'need no longer have at most 1 property'],
    [
      { keyword: 'minimum', before: { minimum: 1 }, after: { exclusiveMinimum: 1 } },
      'must be more than 1 now, instead of having to be at least 1',
    ],
    [{ keyword: 'uniqueItems', after: true }, 'must not hold the same item twice now'],
    [{ keyword: 'uniqueItems', before: true }, 'may hold the same item twice now'],
    [
      { keyword: 'contains', before: { maximum: 1 }, after: { maximum: 2 } },
      'must have an item that fits {"maximum":2} now, instead of {"maximum":1}',
    ],
    [{ keyword: 'constructor', after: 1 }, 'must fit `constructor` 1 now'],
    [{ keyword: 'maxItems' }, 'has other limits in `maxItems`'],
  ])('%j', (change, words) => {
    expect(limitChange(change)).toBe(words);
  });
});

describe('a witness', () => {
  const reasons = (before: JsonObject, after: JsonObject): [string, unknown][] =>
    findingsOf(...toolChange({ inputSchema: before }, { inputSchema: after })).map(
      ({ reason, witness }) => [reason, witness],
    );

  it('is told short, and given whole', () => {
    const [finding] = findingsOf(
      ...inputChange({ type: 'string', maxLength: 200 }, { type: 'string', maxLength: 100 }),
    );
    expect(finding!.reason).toBe(
      'Argument `x` of tool "t" must have at most 100 characters now, instead of 200. The call with `{"x":"aaaaaaaa… (199 characters)"}` was accepted, and is refused now.',
    );
    expect(finding!.witness).toEqual({ x: 'a'.repeat(199) });
  });

  it('of one change is not shown for another', () => {
    const schema = (maxLength: number, pattern: string): JsonObject => ({
      type: 'object',
      properties: { zip: { type: 'string', pattern }, text: { type: 'string', maxLength } },
    });
    const [text, zip] = [...reasons(schema(9, '^[0-9]{5}$'), schema(4, '^[0-9]{4,5}$'))].sort(
      ([a], [b]) => (a < b ? -1 : 1),
    );
    expect(text![0]).toContain('`text`');
    expect(text![1]).toEqual({ text: expect.any(String) });
    expect(zip).toEqual([
      'Argument `zip` of tool "t" must match the pattern "^[0-9]{4,5}$" now, instead of "^[0-9]{5}$". It is not proven that every call that worked still works.',
      undefined,
    ]);
  });
});
