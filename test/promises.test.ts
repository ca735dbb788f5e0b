import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** How many promises docs/promises.md makes. */
const PROMISES = 12;

const root = import.meta.dirname;

/** The titles of tests that name a promise, by its number. */
function named(): Map<number, string[]> {
  const titles = new Map<number, string[]>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.test.ts') || name === 'promises.test.ts') continue;
    const text = readFileSync(join(root, name), 'utf8');
    for (const [, number, title] of text.matchAll(/['"`]promise (\d+): ([^'"`]*)/g))
      titles.set(Number(number), [...(titles.get(Number(number)) ?? []), title as string]);
  }
  return titles;
}

it('every promise has tests that name it, and no test names another', () => {
  const numbers = [...named().keys()].sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: PROMISES }, (_, i) => i + 1));
});

it('docs/promises.md makes as many', () => {
  const page = readFileSync(join(root, '../docs/promises.md'), 'utf8');
  const made = [...page.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
  expect(made).toEqual(Array.from({ length: PROMISES }, (_, i) => i + 1));
});
