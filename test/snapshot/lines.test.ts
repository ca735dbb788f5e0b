import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/json.ts';
import { pointerSegments } from '../../src/json-pointer.ts';
import { LIST_KINDS } from '../../src/snapshot/contract.ts';
import { itemKey, subjectOf } from '../../src/snapshot/items.ts';
import { LineIndex, locate } from '../../src/snapshot/lines.ts';
import { readSnapshot } from '../../src/snapshot/read.ts';
import { renderSnapshot } from '../../src/snapshot/write.ts';
import { anyContract, contractWith } from './contracts.ts';

const text = renderSnapshot(
  contractWith({
    instructions: 'Be kind',
    tools: [
      {
        name: 'a/b',
        inputSchema: {
          type: 'object',
          properties: { 'x/y': { type: 'string' }, '~': {} },
          required: ['x/y'],
        },
      },
      { name: 'echo', description: 'Echo', inputSchema: { anyOf: [{ type: 'object' }, {}] } },
    ],
    prompts: [{ name: 'echo', arguments: [{ name: 'one' }, { name: 'two' }] }],
  }),
);
const lines = text.split('\n');

function lineAt(subject: string, pointer: string): string {
  return lines[locate(text, subject, pointer).line - 1]!.trim();
}

describe('locate', () => {
  it('finds members at their key and elements at their beginning', () => {
    expect(lineAt('tools/echo', '/description')).toBe('"description": "Echo",');
    expect(lineAt('tools/a~1b', '')).toBe('"tools": [');
    expect(lineAt('tools/a/b', '/inputSchema/properties/x~1y/type')).toBe('"type": "string"');
    expect(lineAt('tools/a/b', '/inputSchema/properties/~0')).toBe('"~": {}');
    expect(lineAt('tools/echo', '/inputSchema/anyOf/0/type')).toBe('"type": "object"');
    expect(lineAt('prompts/echo', '/arguments/1/name')).toBe('"name": "two"');
    expect(lineAt('server', '/capabilities/tools')).toBe('"tools": {}');
    expect(lineAt('server', '/instructions')).toBe('"instructions": "Be kind",');
    expect(lineAt('server', '/context/eras/0/era')).toBe('"era": "legacy",');
  });

  it('gives an item its whole extent', () => {
    const { line, column, endLine } = locate(text, 'tools/echo', '');
    expect([lines[line - 1], column, lines[endLine - 1]]).toEqual(['    {', 5, '    }']);
    expect(lines.slice(line, endLine).join('\n')).toContain('"name": "echo"');
  });

  it('falls back to what would hold the missing', () => {
    expect(lineAt('tools/a/b', '/inputSchema/properties/z/type')).toBe('"properties": {');
    expect(lineAt('tools/echo', '/inputSchema/anyOf/7')).toBe('"anyOf": [');
    expect(lineAt('tools/echo', '/title')).toBe('{');
    expect(lineAt('tools/gone', '/title')).toBe('"tools": [');
    expect(lineAt('resources/gone', '')).toBe('"resources": [],');
    expect(lineAt('server', '/capabilities/logging')).toBe('"capabilities": {');
    expect(lineAt('server', '/nothing')).toBe('{');
    expect(locate('{"hash": "x"}', 'tools/gone', '')).toEqual({ line: 1, column: 1, endLine: 1 });
    expect(locate('', 'tools/x', '/y')).toEqual({ line: 1, column: 1, endLine: 1 });
  });

  it('takes of a key that stands twice the last one, as JSON.parse does', () => {
    const twice = '{"tools": [{"name": "a",\n"title": 1,\n"title": 2}]}';
    expect(locate(twice, 'tools/a', '/title').line).toBe(3);
  });

  it('counts as GitHub does: with Windows line ends, a byte order mark, and broken JSON', () => {
    expect(locate('\ufeff{\r\n"tools": [\r\n{"name": "a"}]}', 'tools/a', '/name')).toEqual({
      line: 3,
      column: 2,
      endLine: 3,
    });
    expect(locate('{\n"tools": [\n{"name": "a"', 'tools/b', '').line).toBe(2);
    expect(new LineIndex(`{"tools": ${'['.repeat(200_000)}`).locate('tools/a', '').line).toBe(1);
  });

  it('maps every value of every snapshot to the text that it stands in', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        const snapshot = renderSnapshot(contract);
        const rows = snapshot.split('\n');
        const index = new LineIndex(snapshot);
        const file = readSnapshot(snapshot, 'x');
        if (file.kind !== 'full') throw new Error('not a whole snapshot');
        for (const kind of LIST_KINDS) {
          const seen = new Set<string>();
          for (const item of file.contract[kind]) {
            const subject = subjectOf(kind, itemKey(kind, item));
            if (seen.has(subject)) continue;
            seen.add(subject);
            for (const [pointer, value] of valuesIn(item, '')) {
              const { line, column, endLine } = index.locate(subject, pointer);
              const from = [rows[line - 1]!.slice(column - 1), ...rows.slice(line, endLine)].join(
                '\n',
              );
              expect(readBack(from, pointer)).toEqual(JSON.parse(JSON.stringify(value)));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every value inside an item with its pointer. */
function* valuesIn(value: JsonValue, pointer: string): Generator<[string, JsonValue]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    yield* valuesIn(member, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

/** Parses what stands on the lines of a place: a value, or a member of which the key must be the pointer's. */
function readBack(lines: string, pointer: string): JsonValue {
  const json = lines.replace(/,$/, '');
  if (!/^"(?:[^"\\]|\\.)*": /.test(json)) return JSON.parse(JSON.stringify(JSON.parse(json)));
  const member = JSON.parse(`{${json}}`);
  const [key] = Object.keys(member);
  expect(key).toBe(pointerSegments(pointer).at(-1));
  return JSON.parse(JSON.stringify(Object.values(member)[0]));
}
