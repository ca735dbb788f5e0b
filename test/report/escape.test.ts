import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annotationText,
  commandData,
  commandProperty,
  htmlText,
  jsonText,
  logLine,
  logLines,
  truncateAround,
  truncateMiddle,
  visible,
  withoutCommands,
  workflowCommand,
} from '../../src/report/escape.ts';
import { parseCommand } from '../fake-runner/command-line.ts';
import { nastyText } from './hostile-text.ts';

/** Control, bidi, zero-width and tag characters, line separators, lone surrogates. */
const HIDDEN: [number, number][] = [
  [0, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
];

function hasHidden(text: string): boolean {
  return [...text].some((character) => {
    const point = character.codePointAt(0)!;
    return HIDDEN.some(([from, to]) => point >= from && point <= to);
  });
}

describe('visible', () => {
  it.each([
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\u200bb', 'a\\u{200b}b'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\u{d800}'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['😀 ⚠️ 中文 é', '😀 ⚠️ 中文 é'],
    ['a\ufe0f', 'a\\u{fe0f}'],
  ])('%j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves no hidden character', () => {
    fc.assert(fc.property(nastyText, (text) => !hasHidden(visible(text))));
  });

  it('is the same the second time', () => {
    fc.assert(fc.property(nastyText, (text) => visible(visible(text)) === visible(text)));
  });
});

describe('a log line', () => {
  it('promise 10: is no command in either grammar of the runner, and one line', () => {
    fc.assert(
      fc.property(nastyText, fc.integer({ min: 1, max: 60 }), (text, max) => {
        for (const line of [logLine(text), logLine(text, max), ...logLines(text)]) {
          expect(parseCommand(line)).toBeUndefined();
          expect(line).not.toMatch(/^\s*::|##\[|[\r\n\u2028\u2029]/);
        }
      }),
    );
  });

  it('says what stood there', () => {
    expect(logLine('  ::set-output name=a::b')).toBe('  \\u{3a}:set-output name=a::b');
    expect(logLine('a ####[error]b')).toBe('a ###\\u{23}[error]b');
    expect(logLine('column\tcolumn :: 80%')).toBe('column\tcolumn :: 80%');
    expect(logLines('a\r\nb\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not become a command behind colours or where pieces meet', () => {
    expect(withoutCommands(`${'#'}${'#[error]x'}`)).toBe('#\\u{23}[error]x');
  });
});

describe('a workflow command', () => {
  const known = (line: string) => parseCommand(line);

  it('promise 10: says exactly what was meant, whatever the values are', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (title, message) => {
        const line = workflowCommand('error', { title, line: 3 }, message);
        expect(line).not.toMatch(/[\r\n]/);
        const command = known(line)!;
        expect(command.name).toBe('error');
        expect(Object.keys(command.properties).sort()).toEqual(
          title === '' ? ['line'] : ['line', 'title'],
        );
        expect(command.properties.line).toBe('3');
        const neutral = (text: string) => visible(text, '\r\n').replace(/##(?=\[)/g, '#\\u{23}');
        if (title !== '') expect(command.properties.title).toBe(neutral(title));
        expect(command.data).toBe(neutral(message));
      }),
    );
  });

  it('escapes per cent first', () => {
    expect(commandData('100%0A\n')).toBe('100%250A%0A');
    expect(commandProperty('a:b,c')).toBe('a%3Ab%2Cc');
  });
});

describe('an annotation', () => {
  it('promise 10: stays under its limit and holds no command in any of its lines', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 60 }), (texts) => {
        const text = annotationText(texts.join('\n'), 200);
        expect(text.length).toBeLessThanOrEqual(200);
        for (const line of text.split('\n')) expect(parseCommand(line)).toBeUndefined();
        expect(hasHidden(text.replaceAll('\n', ''))).toBe(false);
      }),
    );
  });
});

describe('HTML', () => {
  it('promise 10: has no tag, quote or entity of the text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(htmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('JSON', () => {
  it('promise 10: parses to the same value and holds no command or hidden character', () => {
    fc.assert(
      fc.property(fc.dictionary(nastyText, fc.array(nastyText, { maxLength: 3 })), (value) => {
        const text = jsonText(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(hasHidden(text.replaceAll('\n', ''))).toBe(false);
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          expect(parseCommand(line)).toBeUndefined();
        }
      }),
    );
  });
});

describe('cutting', () => {
  const splitPair = /(?:^|[^\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?:[^\udc00-\udfff]|$)/;

  it('keeps to the limit and splits no pair', () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(wellFormed, fc.nat(40), fc.nat(60), (text, max, index) => {
        for (const cut of [truncateMiddle(text, max), truncateAround(text, index, max)]) {
          expect(cut.length).toBeLessThanOrEqual(Math.max(max, 0));
          expect(cut).not.toMatch(splitPair);
          if (text.length <= max) expect(cut).toBe(text);
        }
      }),
    );
  });

  it('keeps what is around the difference', () => {
    const text = `${'a'.repeat(100)}X${'b'.repeat(100)}`;
    expect(truncateAround(text, 100, 20)).toBe('…aaaaaaaaaXbbbbbbbb…');
    expect(truncateAround(text, 2, 10)).toBe('aaaaaaaaa…');
    expect(truncateAround(text, 199, 10)).toBe('…bbbbbbbbb');
    expect(truncateMiddle('abcdefghij', 5)).toBe('ab…ij');
    expect(truncateMiddle('😀😀😀😀', 5)).toBe('😀…😀');
  });
});
