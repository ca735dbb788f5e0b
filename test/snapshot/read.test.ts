import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json.ts';
import { handMadeHash } from '../../src/snapshot/hand-made.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { contractWith } from './contracts.ts';

const good = renderSnapshot(contractWith());

function errorOf(text: string): ConfigError {
  try {
    readSnapshot(text, 'tools-snapshot.json');
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('readSnapshot', () => {
  it('recomputes the hashes and says where the recorded ones are not theirs', () => {
    const edited = readSnapshot(good.replace('"Echo"', '"Shout"'), 'x');
    expect(edited).toMatchObject({ kind: 'full', recordedHashesStale: true });
    const lacking = JSON.stringify({ schemaVersion: 1, tools: contractWith().tools });
    expect(readSnapshot(lacking, 'x')).toMatchObject({ recordedHashesStale: true });
    expect(readSnapshot(good, 'x')).toMatchObject({ recordedHashesStale: false });
  });

  it('reads files with a byte order mark and with Windows line ends', () => {
    const file = readSnapshot(`\ufeff${good.replaceAll('\n', '\r\n')}`, 'x');
    expect(file).toMatchObject({ kind: 'full', recordedHashesStale: false });
  });

  it.each([
    ['', /^tools-snapshot.json: the file is empty/],
    ['{\n  "tools": [x]\n}', /^tools-snapshot.json:2:13: not valid JSON/],
    ['{\n  "tools": [],\n}', /^tools-snapshot.json:3:1: not valid JSON/],
    ['{\n  "tools": [', /^tools-snapshot.json:2:13: not valid JSON/],
    ['{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> other\n}', /:2: a merge conflict/],
    ['[]', /:1: a snapshot is a JSON object, not \[\]/],
    ['{"tools": []}', /:1: schemaVersion is missing; this version reads 1/],
    ['{\n "x": 1,\n "schemaVersion": 2}', /:3: schemaVersion is 2/],
    ['{"schemaVersion": 1,\n "tools": {}}', /:2: tools is {}, not a list/],
    ['{"schemaVersion": 1,\n "tools": [\n{},\n 7]}', /:4: tools\[1\] is 7, not an object/],
    ['{"schemaVersion": 1,\n "capabilities": []}', /:2: capabilities is \[\], not an object/],
    ['{"schemaVersion": 1,\n "instructions": 1}', /:2: instructions is 1/],
    ['{"schemaVersion": 1, "context": {\n"eras": [\n{"era": "old"}]}}', /:3: an era is/],
    ['{"schemaVersion": 1, "context": {\n"principal": 1}}', /:2: principal is 1/],
    ['{\n"hash": "abc"}', /:2: hash is "abc", not 64 hex digits/],
    ['{"hash": 5}', /hash is 5, not 64 hex digits/],
  ])('refuses %j, with the place and the fix', (text, message) => {
    const error = errorOf(text);
    expect(error.message).toMatch(message);
    expect(error.hint).not.toBe('');
  });

  it('reads nesting that is deeper than the stack, and tells it apart', () => {
    const hashed = (end: string): string => {
      const schema = `${'{"items":'.repeat(200_000)}${end}${'}'.repeat(200_000)}`;
      const text = `{"schemaVersion": 1, "tools": [{"name": "a", "inputSchema": ${schema}}]}`;
      const file = readSnapshot(text, 'deep.json');
      return file.hash;
    };
    expect(hashed('{"a":1,"b":[1,2]}')).toBe(hashed('{"b":[1,2],"a":1}'));
    expect(hashed('{"a":1}')).not.toBe(hashed('{"a":2}'));
    expect(errorOf(`${'['.repeat(200_000)}x`).message).toMatch(/not valid JSON/);
  });
});

describe('the hand-made form', () => {
  const tools: JsonObject[] = [
    { name: 'b_two', description: 'Zwei “é”' },
    { name: 'B_one', description: 'Eins' },
    { name: 'a_zero' },
  ];
  const served = handMadeHash(contractWith({ tools }));
  const hex = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('is read in either case, with or without a prefix', () => {
    const hash = hex('x');
    const expected = { kind: 'hand-made', hash };
    expect(readSnapshot(JSON.stringify({ hash }), 'x')).toEqual(expected);
    expect(readSnapshot(JSON.stringify({ hash: `sha256:${hash.toUpperCase()}` }), 'x')).toEqual(
      expected,
    );
  });

  it('is first of all JSON.stringify of {name, description} by code point', () => {
    const canonical =
      '[{"name":"B_one","description":"Eins"},{"name":"a_zero"},{"name":"b_two","description":"Zwei “é”"}]';
    expect(served[0]).toBe(hex(canonical));
  });

  it.each([
    [
      'localeCompare',
      '[{"name":"a_zero"},{"name":"B_one","description":"Eins"},{"name":"b_two","description":"Zwei “é”"}]',
    ],
    [
      'Python, default',
      '[{"name": "B_one", "description": "Eins"}, {"name": "a_zero", "description": null}, {"name": "b_two", "description": "Zwei \\u201c\\u00e9\\u201d"}]',
    ],
    [
      'jq -cS',
      '[{"description":"Eins","name":"B_one"},{"description":null,"name":"a_zero"},{"description":"Zwei “é”","name":"b_two"}]\n',
    ],
    [
      'empty text',
      '[{"name":"B_one","description":"Eins"},{"name":"a_zero","description":""},{"name":"b_two","description":"Zwei “é”"}]',
    ],
  ])('accepts how other scripts write it: %s', (_, text) => {
    expect(served).toContain(hex(text));
  });

  it('does not accept another description', () => {
    const other = handMadeHash(contractWith({ tools: [{ name: 'a_zero', description: 'x' }] }));
    expect(other.filter((hash) => served.includes(hash))).toEqual([]);
  });
});
