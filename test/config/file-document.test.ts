import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/config/file-document.ts';

async function problems(text: string): Promise<string[]> {
  const read = await readDocument('g.yml', text);
  return 'problems' in read ? read.problems.map(({ message }) => message) : [];
}

async function value(text: string): Promise<unknown> {
  const read = await readDocument('g.yml', text);
  if ('problems' in read) throw new Error(read.problems[0]?.message);
  return read.document.value;
}

describe('a hostile config file', () => {
  test('an alias bomb is refused at once', async () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++) {
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    }
    expect(await problems(lines.join('\n'))).toEqual([
      'The config file has aliases that stand for too much.',
    ]);
  });

  test('a few aliases are fine', async () => {
    expect(await value('a: &x { y: 1 }\nb: *x\n')).toEqual({ a: { y: 1 }, b: { y: 1 } });
  });

  test('an alias of a part around it is refused', async () => {
    expect(await problems('a: &x\n  b: [*x]\n')).toEqual([
      'The config file has the alias "*x" inside of what it stands for.',
    ]);
  });

  test.each(['__proto__:\n  polluted: 1\n', 'checks: { "__proto__": { polluted: 1 } }'])(
    'the key __proto__ is refused: %j',
    async (text) => {
      expect(await problems(text)).toEqual(['The config file has the key `__proto__`.']);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  test('`constructor` and `prototype` are keys like others', async () => {
    const read = (await value('constructor: { prototype: 1 }')) as object;
    expect(Object.keys(read)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  test.each([65, 5_000, 200_000])('a depth of %d is refused', async (depth) => {
    const text = `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(await problems(text)).toEqual(['The config file is nested deeper than 64 levels.']);
  });

  test('depth that aliases add counts too', async () => {
    const levels = (inner: string) => `${'['.repeat(30)}${inner}${']'.repeat(30)}`;
    const text = `a: &a ${levels('1')}\nb: &b ${levels('*a')}\nc: ${levels('*b')}\n`;
    expect(await problems(text)).toEqual(['The config file is nested deeper than 64 levels.']);
  });

  test('more than a mebibyte is refused', async () => {
    expect(await problems(`# ${'x'.repeat(1024 * 1024)}`)).toEqual([
      'The config file is larger than 1 MiB.',
    ]);
  });

  test('a key that is a map is refused', async () => {
    expect(await problems('? { a: 1 }\n: 2\n')).toEqual([
      'The config file has a key that is not text.',
    ]);
  });

  test('a hundred faults are not all told', async () => {
    expect((await problems('a: *b\n'.repeat(100))).length).toBeLessThanOrEqual(10);
  });
});

describe('positions', () => {
  const TEXT = 'samples: 3\nchecks:\n  tool-calls:\n    - tool: a\n      expect: { contains: x }\n';

  test.each<[PropertyKey[], 'key' | 'value', number, number]>([
    [['samples'], 'key', 1, 1],
    [['samples'], 'value', 1, 10],
    [['checks', 'tool-calls', 0, 'expect', 'contains'], 'value', 5, 27],
    [['checks', 'tool-calls', 0, 'expect', 'contains'], 'key', 5, 17],
    // The nearest part around what is missing.
    [['checks', 'tool-calls', 0, 'name'], 'value', 4, 7],
    [['checks', 'tool-calls', 9], 'value', 4, 5],
    [['nothing'], 'key', 1, 1],
  ])('%j (%s) is at %d:%d', async (path, what, line, column) => {
    const read = await readDocument('g.yml', TEXT);
    if ('problems' in read) throw new Error('read');
    expect(read.document.at(path, what)).toEqual({ file: 'g.yml', line, column });
  });

  test('are found through an alias', async () => {
    const read = await readDocument('g.yml', 'a: &x\n  b: 1\nc: *x\n');
    if ('problems' in read) throw new Error('read');
    expect(read.document.at(['c', 'b'], 'value')).toMatchObject({ line: 2, column: 6 });
  });
});
