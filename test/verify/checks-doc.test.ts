import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/checks.md', root), 'utf8');
const documented = [
  ...page.matchAll(/^\| (?:`(?<declared>declared\/[^`]+)`|(?<id>[A-Z]\d))/gm),
].map(({ groups }) => groups?.id ?? groups?.declared);

/** Sources of this folder, and the ids that stand in them. */
const sources = ['src/verify/', 'src/verify/checks/', 'src/connect/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(folder + name, root), 'utf8')),
);
const used = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:\b(?:id|check): '([A-Z]\d)'|warnOf\('([A-Z]\d)')/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    ),
  ),
);

describe('docs/checks.md', () => {
  test('has every id once', () => {
    expect(documented).toEqual([...new Set(documented)]);
    expect(used.size).toBeGreaterThan(20);
    expect(documented).toEqual(expect.arrayContaining([...used]));
  });

  test('has no id that no source knows', () => {
    const rows = documented.filter((id) => id && !id.startsWith('declared/'));
    expect([...used].sort()).toEqual(expect.arrayContaining(rows));
  });

  test('has every declared check', () => {
    for (const id of ['required-tools', 'min-tools', 'latency-connect', 'latency-list', '<name>']) {
      expect(page).toContain(`\`declared/${id}\``);
    }
  });

  test('each check of a row has a file of its own, named by it', () => {
    const files = readdirSync(new URL('src/verify/checks/', root)).map((name) =>
      name.split('-')[0]?.toUpperCase(),
    );
    const own = documented.filter((id) => id && /^[A-Z]\d$/.test(id));
    expect(files).toEqual(expect.arrayContaining(own));
  });
});
