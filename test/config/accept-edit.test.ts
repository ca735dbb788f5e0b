import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AcceptChange, editAccept } from '../../src/config/accept-edit.ts';
import type { Acceptance } from '../../src/config/settings.ts';
import { anyText } from '../snapshot/contracts.ts';

const entry = (name: string, more: Partial<Acceptance> = {}): Acceptance => ({
  rule: 'tool-removed',
  subject: `tools/${name}`,
  pointer: '',
  fingerprint: '0'.repeat(64),
  reason: 'fine',
  ...more,
});
const edit = (text: string, change: Partial<AcceptChange>): Promise<string> =>
  editAccept('gate.yml', text, { replace: new Map(), remove: new Set(), append: [], ...change });

/** The lines of an entry, in short: `A` stands for them in the table. */
const lines = (name: string, indent: string): string =>
  Object.entries(entry(name))
    .map(
      ([key, value], at) => `${indent}${at === 0 ? '- ' : '  '}${key}: ${JSON.stringify(value)}\n`,
    )
    .join('');
const A = lines('a', '  ');
const flow = (name: string): string =>
  `{${Object.entries(entry(name))
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(', ')}}`;
const OLD = `rule: tool-removed, subject: tools/o, fingerprint: "${'1'.repeat(64)}", reason: old`;

describe('adds an entry, and keeps all else byte for byte', () => {
  test.each<[what: string, before: string, after: string]>([
    ['an empty file', '', `accept:\n${A}`],
    ['a byte order mark alone', '\ufeff', `\ufeffaccept:\n${A}`],
    ['comments alone', '# ours\n', `# ours\n\naccept:\n${A}`],
    ['the beginning of a document', '---\n', `---\n\naccept:\n${A}`],
    ['other keys', 'samples: 5 # more\n', `samples: 5 # more\n\naccept:\n${A}`],
    ['a byte order mark', '\ufeffsamples: 5\n', `\ufeffsamples: 5\n\naccept:\n${A}`],
    ['no end of the last line', 'samples: 5', `samples: 5\n\naccept:\n${A}`],
    ['a line between', 'samples: 5\n\n', `samples: 5\n\naccept:\n${A}`],
    ['the end of a document', '---\nsamples: 5\n...\n', `---\nsamples: 5\n\naccept:\n${A}...\n`],
    [
      'keys that are indented',
      '  samples: 5\n',
      `  samples: 5\n\n  accept:\n${lines('a', '    ')}`,
    ],
    ['comments at the end', 'samples: 5\n# end\n', `samples: 5\n# end\n\naccept:\n${A}`],
    ['a key without value', 'accept:\nsamples: 5\n', `accept:\n${A}samples: 5\n`],
    ['a key without value at the end', 'accept:', `accept:\n${A}`],
    ['a key and a comment', 'accept: # none\nsamples: 5\n', `accept: # none\n${A}samples: 5\n`],
    ['a key in quotes', '"accept":\n', `"accept":\n${A}`],
    ['null', 'accept: null\nsamples: 5\n', `accept:\n${A}samples: 5\n`],
    ['a tilde and a comment', 'accept: ~ # no\n', `accept: # no\n${A}`],
    ['an empty list', 'accept: [ ] # x\nsamples: 5\n', `accept: # x\n${A}samples: 5\n`],
    ['comments in an empty list', 'accept: [ # x\n  ]\n', `accept: [${flow('a')}\n # x\n  ]\n`],
    ['a list in brackets', `accept: [ {${OLD}} ]\n`, `accept: [ {${OLD}}, ${flow('a')} ]\n`],
    [
      'brackets on several lines',
      `accept: [\n  {${OLD}}, # o\n]\n`,
      `accept: [\n  {${OLD}},\n  ${flow('a')}, # o\n]\n`,
    ],
    [
      'a list',
      `accept:\n  # why\n  - {${OLD}} # yes\n  # end\n\nsamples: 5\n`,
      `accept:\n  # why\n  - {${OLD}} # yes\n${A}  # end\n\nsamples: 5\n`,
    ],
    [
      'a list that is not indented',
      `accept:\n- {${OLD}}\nsamples: 5\n`,
      `accept:\n- {${OLD}}\n${lines('a', '')}samples: 5\n`,
    ],
    [
      'a list without an end',
      `accept:\n    - {${OLD}}`,
      `accept:\n    - {${OLD}}\n${lines('a', '    ')}`,
    ],
    [
      'an anchor, an alias, and a text on lines',
      `accept: &l\n  - &o {${OLD}}\n  - *o\n  - rule: tool-removed\n    subject: |-\n      tools/x\n    fingerprint: "${'2'.repeat(64)}"\n    reason: >\n      a\n      b\n\nsamples: 5\n`,
      `accept: &l\n  - &o {${OLD}}\n  - *o\n  - rule: tool-removed\n    subject: |-\n      tools/x\n    fingerprint: "${'2'.repeat(64)}"\n    reason: >\n      a\n      b\n${A}\nsamples: 5\n`,
    ],
    ['JSON', '{"samples": 5}\n', `{"samples": 5, "accept": [${flow('a')}]}\n`],
    ['JSON without members', '{}', `{"accept": [${flow('a')}]}`],
    ['JSON with null', '{"accept": null}', `{"accept": [${flow('a')}]}`],
    [
      'JSON with a list',
      '{"accept": [],\n"samples": 5}',
      `{"accept": [${flow('a')}],\n"samples": 5}`,
    ],
  ])('%s', async (_, before, after) => {
    expect(await edit(before, { append: [entry('a')] })).toBe(after);
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    if (before.includes('\n')) {
      expect(await edit(crlf(before), { append: [entry('a')] })).toBe(crlf(after));
    }
  });
});

const THREE = `# head
accept:
  # one
  - {${OLD}} # o1
  # two
  - rule: tool-removed # o2
    subject: tools/two
    fingerprint: "${'2'.repeat(64)}"
    reason: |
      because

  # three
  - {${OLD}}
# tail
samples: 5
`;
const [HEAD, ONE, TWO, END] = [
  '# head\naccept:\n  # one\n',
  `  - {${OLD}} # o1\n`,
  THREE.slice(THREE.indexOf('  - rule'), THREE.indexOf('\n  # three')),
  '# tail\nsamples: 5\n',
];

describe('replaces and takes out', () => {
  test.each<[what: string, change: Partial<AcceptChange>, after: string]>([
    [
      'one by another, in its place',
      { replace: new Map([[1, entry('a')]]) },
      `${HEAD}${ONE}  # two\n${A}\n  # three\n  - {${OLD}}\n${END}`,
    ],
    [
      'the first',
      { remove: new Set([0]) },
      `${HEAD}  # two\n${TWO}\n  # three\n  - {${OLD}}\n${END}`,
    ],
    ['the last', { remove: new Set([2]) }, `${HEAD}${ONE}  # two\n${TWO}\n  # three\n${END}`],
    [
      'all',
      { remove: new Set([0, 1, 2]) },
      `${HEAD.replace('accept:', 'accept: []')}  # two\n\n  # three\n${END}`,
    ],
    [
      'all, for another',
      { remove: new Set([0, 1, 2]), append: [entry('a')] },
      `${HEAD}  # two\n\n  # three\n${A}${END}`,
    ],
  ])('%s', async (_, change, after) => {
    expect(await edit(THREE, change)).toBe(after);
  });

  test.each<[change: Partial<AcceptChange>, after: string]>([
    [{ remove: new Set([0]) }, `[{${OLD}}, {${OLD}}, ]`],
    [{ remove: new Set([2]) }, `[{${OLD}}, {${OLD}}, ]`],
    [{ remove: new Set([0, 1]) }, `[{${OLD}}, ]`],
    [{ remove: new Set([1, 2]), append: [entry('a')] }, `[{${OLD}}, ${flow('a')}, ]`],
    [{ remove: new Set([0, 1, 2]) }, '[]'],
    [{ remove: new Set([0, 1, 2]), append: [entry('a')] }, `[${flow('a')}]`],
    [{ replace: new Map([[0, entry('a')]]), remove: new Set([1]) }, `[${flow('a')}, {${OLD}}, ]`],
  ])('in brackets: %j', async (change, after) => {
    const list = `[{${OLD}}, {${OLD}}, {${OLD}}, ]`;
    expect(await edit(`accept: ${list} # x\n`, change)).toBe(`accept: ${after} # x\n`);
  });
});

test('text of a server stays one text, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText,
      anyText,
      fc.constantFrom('', 'accept: []\n', 'accept:\n'),
      async (name, pointer, file) => {
        const added = entry(name, { pointer, expires: '2027-01-31' });
        expect(parse(await edit(file, { append: [added] }))).toEqual({ accept: [added] });
      },
    ),
    { examples: [['"\n- rule: x # &x', '\u2028\u0085: &a *a', '']], numRuns: 60 },
  );
});

describe('loses nothing where it cannot', () => {
  test.each([
    ['sampels: 5\n', /gate\.yml:1:1: `sampels` is not a setting/],
    ['accept: [\n', /gate\.yml:\d.*not valid YAML/],
    ['accept: 5\n', /`accept` is 5/],
    ['- a\n', /not a map/],
    [`checks: {tool-calls: [{tool: a, arguments: {x: &l []}}]}\naccept: *l\n`, /edited in place.*/],
    [`accept:\n  - {${OLD}}\n# ${'x'.repeat(2 ** 20 - 200)}`, /edited in place/],
    [`accept:\n  - &o {${OLD}}\n  - *o\n`, /edited in place/],
  ])('%j', async (text, message) => {
    const remove = new Set(text.includes('&o') ? [0] : []);
    await expect(edit(text, { append: [entry('a')], remove })).rejects.toThrow(message);
  });
});
