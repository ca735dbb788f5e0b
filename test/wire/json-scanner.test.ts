import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonScanner } from '../../src/wire/json-scanner.ts';
import { SseScanner } from '../../src/wire/sse-scanner.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Feeds a text in pieces of the given sizes. */
function feed(
  scanner: { push(chunk: Uint8Array): string | undefined },
  text: string,
  sizes: number[],
) {
  const all = bytes(text);
  for (let at = 0, i = 0; at < all.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length]!);
    const excess = scanner.push(all.subarray(at, at + size));
    if (excess) return excess;
    at += size;
  }
  return undefined;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

test('promise 12: refuses exactly what is nested deeper than the limit, however it is cut', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 6 }), sizes, (value, max, cuts) => {
      const excess = feed(new JsonScanner(max), JSON.stringify(value), cuts);
      expect(excess).toBe(depthOf(value) > max ? 'depth' : undefined);
    }),
  );
});

test('scans the data of each event of a stream, whatever ends its lines and however it is cut', () => {
  const line = fc.constantFrom('\n', '\r', '\r\n');
  const other = fc.constantFrom(': [[[["', 'event: [[[[', 'id: "[[', 'retry: 5', '');
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: fc.jsonValue(), before: other }), { maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      line,
      sizes,
      fc.boolean(),
      (events, max, end, cuts, bom) => {
        const text = events
          .map(({ value, before }) => {
            const data = JSON.stringify(value, null, 1).split('\n');
            return `${before}${end}${data.map((one) => `data: ${one}${end}`).join('')}${end}`;
          })
          .join('');
        const excess = feed(new SseScanner(max), (bom ? '\uFEFF' : '') + text, cuts);
        const deep = events.some(({ value }) => depthOf(value) > max);
        expect(excess).toBe(deep ? 'depth' : undefined);
      },
    ),
  );
});

test('a byte order mark does not hide the first line of a stream', () => {
  expect(feed(new SseScanner(3), '\uFEFFdata: [[[[]]]]\n\n', [1])).toBe('depth');
});

test('promise 12: refuses more values than can be held', () => {
  const scanner = new JsonScanner(500);
  const block = bytes('[],'.repeat(100_000));
  let excess: string | undefined;
  for (let i = 0; i < 20 && !excess; i++) excess = scanner.push(block);
  expect(excess).toBe('values');
});
