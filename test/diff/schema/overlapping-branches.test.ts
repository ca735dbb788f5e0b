import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { engineFindings } from './engine.ts';

const has = (name: string): JsonObject => ({ type: 'object', required: [name] });
const choice = (oneOf: JsonValue[], more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties: { x: { oneOf } },
  ...more,
});

const two = choice([has('a'), has('b')]);
const three = choice([has('a'), has('b'), has('c')]);

function brief(before: JsonObject, after: JsonObject): { input: string[]; output: string[] } {
  const { input, output } = engineFindings({ before, after });
  const [ins, outs] = [input, output].map((found) =>
    found.map(({ severity, rule, confidence }) => `${severity} ${rule} (${confidence})`),
  );
  return { input: ins!, output: outs! };
}

describe('a branch of overlapping ones is one finding', () => {
  it('that came: the choice tells what callers meet, the branch what consumers do', () => {
    expect(brief(two, three)).toEqual({
      input: ['breaking schema-narrowed (witness)'],
      output: ['breaking one-of-branch-added (witness)'],
    });
  });

  it('that went: the branch tells what callers meet, the choice what consumers do', () => {
    expect(brief(three, two)).toEqual({
      input: ['breaking one-of-branch-removed (witness)'],
      output: ['breaking schema-widened (witness)'],
    });
  });

  it('but not where another branch changed too, in place or in its definition', () => {
    const $ref = '#/$defs/B';
    const refers = (B: JsonObject, ...more: JsonValue[]): JsonObject =>
      choice([has('a'), { $ref }, ...more], { $defs: { B } });
    const loose = { ...has('b'), maxProperties: 2 };
    for (const [before, after] of [
      [choice([has('a'), loose, has('c')]), two],
      [refers(loose, has('c')), refers(has('b'))],
    ] as const) {
      const rules = brief(before, after).input.join();
      expect(rules).toContain('one-of-branch-removed');
      expect(rules).toContain('breaking schema-narrowed');
    }
  });

  it('that changed: its keyword tells what is seen to break, and the choice what no keyword tells', () => {
    const text = (maxLength: number, more: JsonObject = {}): JsonObject =>
      choice([
        { type: 'string', maxLength },
        { type: 'string', pattern: '^a', ...more },
      ]);
    expect(brief(text(5), text(3))).toEqual({
      input: ['breaking constraint-tightened (witness)'],
      output: ['breaking schema-widened (witness)', 'safe constraint-tightened (rule)'],
    });
    const both = brief(text(5), text(3, { minLength: 1 })).input;
    expect(both).toContain('breaking schema-narrowed (witness)');
  });
});
