import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesDocument } from '../../scripts/rules-document.ts';
import { SECURITY_RULES } from '../../src/diff/catalogue/security.ts';
import { RULES, ruleOf, severityOf } from '../../src/diff/catalogue.ts';
import { readContractLike } from '../../src/diff/contract-like.ts';
import { compareHandMade } from '../../src/diff/hand-made.ts';
import { findingsOf } from './findings-of.ts';

describe('the catalogue', () => {
  it.each(RULES.filter(({ id }) => id !== 'contract-hash-changed'))(
    '$id: its example gives this finding and no other',
    ({ id, before, after }) => {
      const findings = findingsOf(before, after);
      expect(findings.map(({ rule }) => rule)).toEqual([id]);
      expect(findings[0]!.severity).toBe(severityOf(id, findings[0]!.direction));
      expect(findings[0]!.reason).toMatch(/^\S.*\.$/);
    },
  );

  it('contract-hash-changed: its example gives this finding', () => {
    const { before, after } = ruleOf('contract-hash-changed')!;
    const findings = compareHandMade(String(before.hash), readContractLike(after));
    expect(findings).toMatchObject([
      { rule: 'contract-hash-changed', severity: 'breaking', subject: 'server', pointer: '/hash' },
    ]);
    expect(compareHandMade(String(findings[0]!.after), readContractLike(after))).toEqual([]);
  });

  it.each(SECURITY_RULES)('$id: its example trips it', ({ id, before, after }) => {
    expect(findingsOf(before, after).flatMap(({ security }) => security ?? [])).toEqual([id]);
    expect(findingsOf(after, before).flatMap(({ security }) => security ?? [])).toEqual([]);
  });

  it('has each id once', () => {
    const ids = [...RULES, ...SECURITY_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has for every rule that adds one that removes, and the other way round', () => {
    const mirror = (id: string): string =>
      Object.hasOwn(OTHER_MIRRORS, id)
        ? OTHER_MIRRORS[id]!
        : id.replace(
            /removed$|added$|became-required$|became-optional$|dropped$/,
            (end) => MIRRORS[end]!,
          );
    const paired = RULES.map(({ id }) => id).filter((id) =>
      /-(removed|added|became-\w+|dropped)$/.test(id),
    );
    expect(paired.length).toBeGreaterThan(15);
    for (const id of paired) expect(ruleOf(mirror(id)), `${id} lacks ${mirror(id)}`).toBeDefined();
  });

  it('is what docs/rules.md says', () => {
    const file = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
    expect(file.replaceAll('\r\n', '\n'), 'run node scripts/generate-rules-doc.ts').toBe(
      rulesDocument(),
    );
    for (const { id } of [...RULES, ...SECURITY_RULES]) expect(file).toContain(`\n### ${id}\n`);
  });
});

/** Where one side has no word of that form. */
const OTHER_MIRRORS: Record<string, string> = {
  'era-added': 'era-dropped',
  'protocol-revision-added': 'protocol-revision-changed',
  'property-removed': 'property-added-optional',
  'enum-dropped': 'enum-introduced',
  'const-dropped': 'const-introduced',
};

const MIRRORS: Record<string, string> = {
  removed: 'added',
  added: 'removed',
  'became-required': 'became-optional',
  'became-optional': 'became-required',
  dropped: 'added',
};
