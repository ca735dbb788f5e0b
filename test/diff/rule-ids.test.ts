import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECURITY_RULES } from '../../src/diff/catalogue/security.ts';
import { RULES, ruleOf } from '../../src/diff/catalogue.ts';
import { KINDS } from '../../src/diff/kinds.ts';
import { ruleUrl } from '../../src/report/rule-link.ts';
import { anchors, takeApart } from '../docs/pages.ts';

const root = join(import.meta.dirname, '../..');

/** Every text of the engine that may be the id of a rule: what it emits is one of them, whole or as a pattern. */
function written(): RegExp[] {
  const folder = join(root, 'src/diff');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.startsWith('catalogue'),
  );
  const found = new Set<string>();
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, id] of text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)) found.add(id!);
    for (const [, id] of text.matchAll(/(?:rule:|rule =|draft\(|makeFinding\()\s*`([^`]+)`/g)) {
      found.add(id!);
    }
  }
  return [...found].map(
    (id) => new RegExp(`^${id.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '[a-z-]+')}$`),
  );
}

describe('ids of rules', () => {
  const page = readFileSync(join(root, 'docs/rules.md'), 'utf8');
  const headings = anchors(takeApart(page).prose);

  it('each have a heading that the link of a finding leads to', () => {
    for (const { id } of [...RULES, ...SECURITY_RULES]) {
      const [, anchor] = ruleUrl(id)!.split('#');
      expect([...headings], id).toContain(anchor);
    }
  });

  it('are each written somewhere in the engine', () => {
    const patterns = written();
    const emitted = new Set(KINDS.flatMap(({ rules }) => Object.values(rules)));
    const unused = RULES.filter(
      ({ id }) => !emitted.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('are all in the catalogue that a rule is made with', () => {
    const folder = join(root, 'src/diff');
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /(?:\brule:|\brule =|\bdraft\(|\bmakeFinding\()[^;,{]*?'([a-z]+(?:-[a-z]+)+)'(?:\s*:\s*'([a-z]+(?:-[a-z]+)+)')?/g,
        ),
      ])
      .flatMap(([, one, other]) => [one!, ...(other ? [other] : [])]);
    expect(made.length).toBeGreaterThan(40);
    expect(made.filter((id) => !ruleOf(id))).toEqual([]);
  });
});
