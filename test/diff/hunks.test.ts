import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextHunk, textHunks } from '../../src/diff/hunks.ts';

function side(hunk: TextHunk, without: 'added' | 'removed'): string {
  return hunk.parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');
}

describe('textHunks', () => {
  it('marks the words that changed, with some words around them', async () => {
    const before = `${'start '.repeat(100)}Search the wiki for pages.${' end'.repeat(100)}`;
    const { hunks, omitted } = await textHunks(before, before.replace('wiki', 'tracker'), {
      context: 11,
    });
    expect(omitted).toBe(0);
    expect(hunks).toEqual([
      {
        parts: [
          { kind: 'same', text: 'Search the ' },
          { kind: 'removed', text: 'wiki' },
          { kind: 'added', text: 'tracker' },
          { kind: 'same', text: ' for pages.' },
        ],
        cutBefore: true,
        cutAfter: true,
      },
    ]);
  });

  it('shows places that are far apart one by one, and says how many are left out', async () => {
    const gap = ` ${'same '.repeat(100)}`;
    const text = (word: string): string => Array.from({ length: 8 }, () => word).join(gap);
    const { hunks, omitted } = await textHunks(text('old'), text('new'), { limit: 3 });
    expect(hunks.map((hunk) => hunk.parts.some(({ text: part }) => part === 'new'))).toEqual([
      true,
      true,
      true,
    ]);
    expect(omitted).toBe(5);
  });

  it('has nothing for equal texts, and everything for new ones', async () => {
    expect(await textHunks('same', 'same')).toEqual({ hunks: [], omitted: 0 });
    expect((await textHunks('', 'new')).hunks).toEqual([
      { parts: [{ kind: 'added', text: 'new' }], cutBefore: false, cutAfter: false },
    ]);
  });

  it('loses nothing when nothing is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        async (before, after) => {
          const { hunks } = await textHunks(before, after, { context: 1000, maxPart: 1000 });
          expect(hunks).toHaveLength(before === after ? 0 : 1);
          for (const hunk of hunks) {
            expect(side(hunk, 'added')).toBe(before);
            expect(side(hunk, 'removed')).toBe(after);
          }
        },
      ),
    );
  });

  it('cuts around the difference, never the difference away, in hostile texts too', async () => {
    const noise = (seed: number): string =>
      Array.from({ length: 20_000 }, (_, index) => (index * seed) % 9973).join(' ');
    for (const [before, after] of [
      [noise(7), noise(11)],
      ['x'.repeat(1_000_000), `${'x'.repeat(1_000_000)}y`],
      [' '.repeat(500_000), '\t'.repeat(500_000)],
      ['💥'.repeat(5000), '💣'.repeat(5000)],
    ] as const) {
      const { hunks } = await textHunks(before, after);
      const parts = hunks.flatMap((hunk) => hunk.parts);
      expect(parts.filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(0);
      for (const { text } of parts) {
        expect(text.length).toBeLessThanOrEqual(400);
        expect(text).toBe(Buffer.from(text).toString());
      }
    }
  });
});
