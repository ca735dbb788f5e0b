import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter, MAX_LINE_LENGTH } from '../../src/deploy/output-lines.ts';
import { createOutputTail, TAIL_LENGTH } from '../../src/deploy/output-tail.ts';

function split(chunks: (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk as string));
  splitter.end();
  return lines;
}

describe('lines', () => {
  test.each<[string, string, string[]]>([
    ['ends of both kinds', 'a\r\nb\n\nc', ['a', 'b', '', 'c']],
    ['a progress bar', '10%\r50%\r100%\nnext\n', ['100%', 'next']],
    ['a progress bar that clears nothing', 'done\r\r\n', ['done']],
    ['one without an end', 'a\r', ['a']],
    ['nothing', '', []],
  ])('%s', (_, text, lines) => {
    expect(split([text])).toEqual(lines);
  });

  test('do not depend on where the chunks are cut', () => {
    const text = fc.array(fc.constantFrom('a', 'é', '€', '😀', '\r', '\n', '\r\n'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.array(fc.nat(120)), (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''));
        const ends = [...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b)];
        const chunks = [0, ...ends].map((from, at) => bytes.subarray(from, ends[at]));
        expect(split(chunks)).toEqual(split([bytes]));
      }),
    );
  });

  test('are cut when they are too long, and the next one is whole', () => {
    const lines = split(['x'.repeat(MAX_LINE_LENGTH), 'yyy', '\nnext\n']);
    expect(lines).toEqual([`${'x'.repeat(MAX_LINE_LENGTH)}… [3 more characters left out]`, 'next']);
  });
});

describe('the tail', () => {
  test('is the last whole lines that fit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3000, unit: 'binary-ascii' })), (texts) => {
        const lines = texts.map((text) => text.replaceAll('\n', ' '));
        const tail = createOutputTail();
        for (const line of lines) tail.add(line);
        const text = tail.text();
        expect(text.length).toBeLessThan(TAIL_LENGTH);
        expect(lines.join('\n').endsWith(text)).toBe(true);
        if (lines.length > 0) expect(`\n${lines.join('\n')}`.endsWith(`\n${text}`)).toBe(true);
      }),
    );
  });

  test('shows the beginning of a line that is too long by itself', () => {
    const tail = createOutputTail();
    tail.add('before');
    tail.add('z'.repeat(TAIL_LENGTH * 2));
    expect(tail.text()).toBe(`${'z'.repeat(TAIL_LENGTH - 2)}…`);
  });
});
