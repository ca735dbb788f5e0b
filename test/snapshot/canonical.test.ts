import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, equalJson } from '../../src/snapshot/canonical.ts';
import { compareCodePoints } from '../../src/snapshot/order.ts';
import { anyJson, nested, parsed, withOtherKeyOrder } from './contracts.ts';

describe('canonicalJson', () => {
  it('is RFC 8785, as the reference implementation writes it, wherever that one does not throw', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyJson, (value) => {
        let reference: string | undefined;
        try {
          reference = canonicalize(value);
        } catch {
          return; // lone surrogates and infinities
        }
        compared++;
        expect(canonicalJson(value)).toBe(reference);
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('promise 11: does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalJson(withOtherKeyOrder(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it('is equal exactly for equal values', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (a, b) => {
        expect(canonicalJson(a) === canonicalJson(b)).toBe(equalJson(a, b));
      }),
    );
  });

  it('tells a lone surrogate from its escape and from other ones', () => {
    const texts = ['"\\ud800"', '"\\ud801"', '"\\\\ud800"', '"\\ufffd"'].map((json) =>
      canonicalJson(JSON.parse(json)),
    );
    expect(new Set(texts).size).toBe(4);
    expect(texts[0]).toBe('"\\ud800"');
  });

  it('keeps numbers that are too large for a double, and members named __proto__', () => {
    const text = canonicalJson(parsed('{"__proto__": [1e400, -1e400, -0]}'));
    expect(text).toBe('{"__proto__":[1e999,-1e999,0]}');
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });

  it('takes the deepest value that the wire lets through', () => {
    expect(canonicalJson(nested(500))).toContain('1');
    expect(equalJson(nested(500), nested(500))).toBe(true);
  });
});

describe('equalJson', () => {
  it('tells objects with other keys apart, also the keys that every object inherits', () => {
    expect(equalJson(parsed('{"a":1}'), parsed('{"b":1}'))).toBe(false);
    expect(equalJson(parsed('{"toString":1}'), parsed('{"a":1}'))).toBe(false);
    expect(equalJson(parsed('{"__proto__":{}}'), parsed('{}'))).toBe(false);
    expect(equalJson([], {})).toBe(false);
    expect(equalJson(null, {})).toBe(false);
  });
});

const wellFormed = fc.string({
  unit: fc.constantFrom('a', 'b', '\ue000', '\uffff', '\u{1f600}', '\u{10ffff}'),
});

describe('compareCodePoints', () => {
  it('promise 11: orders as the code points do', () => {
    expect(['\u{1f600}', '\uff01', 'a', 'B', ''].sort(compareCodePoints)).toEqual([
      '',
      'B',
      'a',
      '\uff01',
      '\u{1f600}',
    ]);
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        const left = [...a].map((char) => char.codePointAt(0)!);
        const right = [...b].map((char) => char.codePointAt(0)!);
        const at = left.findIndex((point, index) => point !== right[index]);
        const expected =
          at < 0
            ? left.length - right.length
            : right[at] === undefined
              ? 1
              : left[at]! - right[at]!;
        expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(expected));
      }),
    );
  });
});
