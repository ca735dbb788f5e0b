import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/json.ts';
import { engineFindings, inBrief } from './engine.ts';
import { EDITS } from './generated-edits.ts';
import type { Written } from './generated-parts.ts';
import { SAME } from './generated-same.ts';

function schemaOf([x, more]: Written): JsonObject {
  return { type: 'object', properties: { x }, ...more };
}

function found(before: Written, after: Written): [input: string, output: string] {
  const { input, output } = engineFindings({ before: schemaOf(before), after: schemaOf(after) });
  return [inBrief(input), inBrief(output)];
}

describe('generators write the same type differently', () => {
  it.each(Object.entries(SAME))('%s', (_, [before, after]) => {
    expect(found(before, after)).toEqual(['none', 'none']);
    expect(found(after, before)).toEqual(['none', 'none']);
  });
});

describe('an edit of a type', () => {
  it.each(Object.entries(EDITS))('%s', (_, [before, after, input, output]) => {
    const own = (text: string): string => text.replaceAll(/\/(?:in|out)putSchema/g, '');
    expect(found(before, after).map(own)).toEqual([input, output]);
  });
});
