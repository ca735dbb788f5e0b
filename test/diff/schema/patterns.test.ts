import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Patterns } from '../../../src/diff/schema/patterns.ts';

const patterns = new Patterns();

/** Sources of regular expressions, most of which compile. */
const { source } = fc.letrec((tie) => {
  const text = (...options: string[]) => fc.constantFrom(...options);
  const joined = (...parts: fc.Arbitrary<string>[]) =>
    fc.tuple(...parts).map((each) => each.join(''));
  return {
    source: fc
      .array(fc.array(tie('repeated') as fc.Arbitrary<string>, { maxLength: 4 }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((branches) => branches.map((parts) => parts.join('')).join('|')),
    repeated: joined(
      tie('atom') as fc.Arbitrary<string>,
      text('', '', '', '*', '+', '?', '{2}', `{${'0'.repeat(30)}2}`, '{1,}', '{0,2}', '*?', '+?'),
    ),
    atom: fc.oneof(
      { withCrossShrink: true, depthSize: 'small' },
      text(
        'a',
        'b',
        '1',
        '-',
        '😀',
        'é',
        '\\.',
        '\\d',
        '\\w',
        '\\S',
        '.',
        '[ab]',
        '[^a]',
        '[\\w-]',
      ),
      text(
        '^',
        '$',
        '\\b',
        '\\B',
        '\\u0061',
        '\\u{61}',
        '\\x61',
        '\\X61',
        '\\p{L}',
        '[]',
        '[^]',
        '}',
        '{',
      ),
      joined(text('(', '(?:', '(?=', '(?!'), tie('source') as fc.Arbitrary<string>, text(')')),
    ),
  };
}) as { source: fc.Arbitrary<string> };
const value = fc
  .array(fc.constantFrom('a', 'b', 'X', '6', '1', '-', '.', ' ', '\n', 'é', '😀', '\ud83d', '}'), {
    maxLength: 8,
  })
  .map((chars) => chars.join(''));

describe('patterns', () => {
  it('match as V8 says', () => {
    fc.assert(
      fc.property(source, value, (pattern, text) => {
        const compiled = ['u', ''].flatMap((flags) => {
          try {
            return [new RegExp(pattern, flags)];
          } catch {
            return [];
          }
        });
        expect(patterns.compiles(pattern)).toBe(compiled.length > 0);
        if (compiled[0]) expect(patterns.matches(pattern, text)).toBe(compiled[0].test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['^(a+)+$', `${'a'.repeat(2000)}!`],
    ['^(a|a)*b$', 'a'.repeat(2000)],
    ['(.*)*x', 'y'.repeat(2000)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(2000)],
    ['^(?=(a+)+$)(?:a|aa)+$', `${'a'.repeat(2000)}!`],
    ['^(?:(?:(?:a*)*)*)*$', `${'a'.repeat(2000)}!`],
    ['a*a*a*a*a*a*b', 'a'.repeat(2000)],
  ])('are decided where V8 would try for ages: %s', (pattern, text) => {
    expect(patterns.matches(pattern, text)).toBe(false);
  });

  it('end where they cannot be decided', () => {
    const backreference = String.raw`^(a+)+\1$`;
    expect(patterns.matches(backreference, 'aa')).toBe(true);
    expect(patterns.matches(backreference, `${'a'.repeat(40)}!`)).toBeUndefined();
    expect(patterns.matches('(?<=(a+)+)b', 'ab')).toBe(true);
    const looking = `${'(?=.*a.*b)'.repeat(40)}x*y`;
    expect(patterns.matches(looking, 'a'.repeat(5000))).toBeUndefined();
    expect(patterns.matches('a', 'a'.repeat(1_000_000))).toBeUndefined();
    expect(patterns.matches(`${'a'.repeat(5000)}`, 'a')).toBeUndefined();
    expect(patterns.compiles('a'.repeat(5000))).toBe(true);
    expect(patterns.compiles('(')).toBe(false);
  });
});
