import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/json.ts';
import { changedTexts } from '../../src/report/changed-text.ts';
import type { ReportFinding } from '../../src/report/report-shape.ts';
import { diffLine } from '../../src/report/summary-changes.ts';
import { findings } from './sample-log.ts';

function change(before: JsonValue | undefined, after: JsonValue | undefined): ReportFinding {
  const { before: _b, after: _a, ...rest } = findings[0]!;
  return {
    ...rest,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    accepted: false,
    failing: false,
  };
}

async function shown(before: JsonValue, after: JsonValue): Promise<string[]> {
  const [text] = await changedTexts([change(before, after)]);
  return text!.lines.map((line) => diffLine(line, { text: 600 }));
}

describe('changed texts', () => {
  it('marks the words that changed', async () => {
    expect(
      await shown('Gives at most 10 results,\nbest first.', 'Gives up to 10 results,\nbest first.'),
    ).toEqual([
      '- Gives [-at most-] 10 results,',
      '+ Gives {+up to+} 10 results,',
      '  best first.',
    ]);
  });

  it('leaves blanks outside the marks', async () => {
    expect(
      await shown(
        'It gives the newest first, then the rest.',
        'It gives the best match first, then the rest.',
      ),
    ).toEqual([
      '- It gives the [-newest-] first, then the rest.',
      '+ It gives the {+best match+} first, then the rest.',
    ]);
  });

  it('marks nothing where all of it changed', async () => {
    expect(await shown('first line of the old\nx', 'entirely different words here\nx')).toEqual([
      '- first line of the old',
      '+ entirely different words here',
      '  x',
    ]);
  });

  it('cuts what stays the same, never the difference', async () => {
    const long = (word: string) =>
      `${'same words here '.repeat(100)}${word} ${'and there '.repeat(100)}`;
    const lines = await shown(long('OLD'), long('NEW'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('[-OLD-]');
    expect(lines[1]).toContain('{+NEW+}');
    for (const line of lines) expect(line.length).toBeLessThan(250);
  });

  it('leaves out lines that are the same, but for two around a change', async () => {
    const text = (word: string) =>
      Array.from({ length: 20 }, (_, n) => (n === 10 ? word : `line ${n}`)).join('\n');
    expect(await shown(text('before'), text('after'))).toEqual([
      '@@ 8 lines unchanged @@',
      '  line 8',
      '  line 9',
      '- before',
      '+ after',
      '  line 11',
      '  line 12',
      '@@ 7 lines unchanged @@',
    ]);
  });

  it('does not take the order of keys for a change', async () => {
    const lines = await shown(
      { type: 'object', required: ['a'], additionalProperties: false },
      { additionalProperties: true, required: ['a'], type: 'object' },
    );
    expect(lines.filter((line) => /^[-+]/.test(line))).toEqual([
      '-   "additionalProperties": [-false-],',
      '+   "additionalProperties": {+true+},',
    ]);
  });

  it('is only for longer texts and structures', async () => {
    expect(
      await changedTexts([change('a', 'b'), change(1, 2), change(undefined, { a: 1 })]),
    ).toEqual([]);
  });

  it('ends soon on texts that have nothing in common, and on deep ones', async () => {
    const random = (seed: number) =>
      Array.from({ length: 8000 }, (_, n) => String((n * 7919 + seed) % 10_007)).join('\n');
    const [text] = await changedTexts([change(random(1), random(5000))]);
    expect(text!.lines.length).toBeGreaterThan(100);
    const deep = (leaf: JsonValue) => {
      let value = leaf;
      for (let depth = 0; depth < 500; depth++) value = { properties: value };
      return value;
    };
    await expect(changedTexts([change(deep(1), deep(2))])).resolves.toHaveLength(1);
  });
});
