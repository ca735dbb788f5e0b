import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { findingsOf } from '../findings-of.ts';
import { drawFrom } from './draw.ts';
import { engineFindings, inBrief, verdictIn } from './engine.ts';
import { mutateSchema } from './mutate-schema.ts';
import { QUIET_EDITS } from './quiet-edits.ts';
import { REAL_EDITS, type RealEdit } from './real-edits.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import { type Direction, oracleOf, sampleFor } from './schema-pair.ts';
import { placesOf, replaceAt } from './schema-places.ts';
import { TOOL_LISTS } from './tool-lists.ts';
import { isSchemaObject } from './vocabulary.ts';

const SCHEMAS = TOOL_LISTS.flatMap(({ source, tools }) =>
  tools.flatMap(({ name, inputSchema, outputSchema }) => [
    { tool: `${source.package} ${name}`, schema: inputSchema },
    ...(outputSchema ? [{ tool: `${source.package} ${name} output`, schema: outputSchema }] : []),
  ]),
);
const DIRECTIONS: readonly Direction[] = ['input', 'output'];

describe('tools of published servers', () => {
  it('are from five packages', () => {
    expect(TOOL_LISTS.map(({ source }) => source.package)).toEqual([
      '@upstash/context7-mcp',
      '@modelcontextprotocol/server-filesystem',
      '@notionhq/notion-mcp-server',
      '@playwright/mcp',
      '@modelcontextprotocol/server-everything',
    ]);
    expect(SCHEMAS.length).toBeGreaterThan(70);
  });

  it.each([...REAL_EDITS, ...QUIET_EDITS])('$name', (edit) => {
    let edited = 0;
    const wrong: string[] = [];
    for (const { tool, schema } of SCHEMAS) {
      for (const { path, before, after } of editsIn(schema, edit)) {
        edited++;
        const findings = engineFindings({ before: schema, after });
        for (const direction of DIRECTIONS) {
          const wanted = edit[direction];
          const expected = typeof wanted === 'function' ? wanted(before) : wanted;
          if (verdictIn(findings[direction]) === expected) continue;
          const found = inBrief(findings[direction]);
          wrong.push(`${tool} at /${path.join('/')} ${direction}: ${expected} expected, ${found}`);
        }
      }
    }
    expect(edited).toBeGreaterThan(0);
    expect(wrong, `${wrong.length} of ${edited}`).toEqual([]);
  });

  it('give no finding where they are written differently', () => {
    for (const [index, { tool, schema }] of SCHEMAS.entries()) {
      const bare = withoutNotes(schema);
      const { rewrites, schema: after } = rewriteSchema(drawFrom(index), bare, 6);
      const findings = engineFindings({ before: bare, after });
      const found = inBrief([...findings.input, ...findings.output]);
      expect(found, `${tool} after ${rewrites.join(', ')}: ${JSON.stringify(after)}`).toBe('none');
    }
  });

  it('are never called compatible where a sample shows that they are not', () => {
    let compatible = 0;
    for (const [index, { tool, schema }] of SCHEMAS.entries()) {
      const draw = drawFrom(1000 + index);
      for (let edit = 0; edit < 4; edit++) {
        const flavour = { depth: 1, notes: false, rare: false };
        const pair = { before: schema, after: mutateSchema(draw, schema, flavour) };
        const findings = engineFindings(pair);
        const claimed = DIRECTIONS.filter((side) => verdictIn(findings[side]) !== 'breaking');
        const oracle = claimed.length > 0 ? oracleOf(pair) : undefined;
        if (!oracle) continue;
        for (const direction of claimed) {
          compatible++;
          const { counterexample } = sampleFor(direction, pair, oracle, index, 30);
          const found = inBrief(findings[direction]);
          const message = `${tool} ${direction}: ${found}; ${JSON.stringify(pair)}`;
          expect(counterexample, message).toBeUndefined();
        }
      }
    }
    expect(compatible).toBeGreaterThan(50);
  });

  it.each(TOOL_LISTS)('$source.package: each tool removed, added, described anew', ({ tools }) => {
    expect(findingsOf({ tools }, { tools })).toEqual([]);
    for (const { name } of tools) {
      const rest = tools.filter((tool) => tool.name !== name);
      const all = { tools };
      const fewer = { tools: rest };
      const described = {
        tools: tools.map((tool) => (tool.name === name ? { ...tool, description: 'New' } : tool)),
      };
      const subject = `tools/${name}`;
      expect(findingsOf(all, fewer)).toMatchObject([{ severity: 'breaking', subject }]);
      expect(findingsOf(fewer, all)).toMatchObject([{ severity: 'safe', subject }]);
      expect(findingsOf(all, described)).toMatchObject([{ severity: 'review', subject }]);
    }
  });
});

/** The edit at the first few places of a schema at which it says something about the whole. */
function editsIn(
  root: JsonObject,
  edit: RealEdit,
): { path: readonly string[]; before: JsonObject; after: JsonObject }[] {
  const edits: { path: readonly string[]; before: JsonObject; after: JsonObject }[] = [];
  for (const { path, schema, plain } of placesOf(root)) {
    if (!plain || !isSchemaObject(schema) || edits.length === 3) continue;
    const changed = edit.apply(schema);
    if (changed === undefined) continue;
    const after = path.length === 0 ? changed : (replaceAt(root, path, changed) as JsonObject);
    // A tool's schema is an object's, whatever else happens to it.
    if (after.type === 'object') edits.push({ path, before: schema, after });
  }
  return edits;
}

const NOTES = new Set(['description', 'title', 'default', 'examples', '$comment']);

function withoutNotes(root: JsonObject): JsonObject {
  let bare: JsonValue = root;
  for (const { path, schema } of placesOf(root)) {
    if (!isSchemaObject(schema)) continue;
    for (const key of Object.keys(schema)) {
      if (NOTES.has(key)) bare = replaceAt(bare, [...path, key], undefined);
    }
  }
  return bare as JsonObject;
}
