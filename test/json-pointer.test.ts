import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonValue } from '../src/json.ts';
import { pointerSegments, segment, valueAt } from '../src/json-pointer.ts';

it('reads what it writes, whatever the names are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(pointerSegments(names.map(segment).join(''))).toEqual(names);
    }),
  );
  expect(segment('a/b~1')).toBe('/a~1b~01');
});

it('finds own members and positions, and nothing else', () => {
  const root: JsonValue = JSON.parse('{"a": [{"": 1}], "__proto__": {"b": null}}');
  for (const [pointer, value] of [
    ['', root],
    ['/a/0/', 1],
    ['/__proto__/b', null],
    ['/a/length', undefined],
    ['/a/00', undefined],
    ['/a/-1', undefined],
    ['/toString', undefined],
    ['/a/0//c', undefined],
  ] as const) {
    expect(valueAt(root, pointerSegments(pointer)), pointer).toEqual(value);
  }
});
