import type { FileDocument } from './file-document.ts';
import { nearest, orList } from './nearest.ts';
import { type Problem, quoted } from './problem.ts';
import type { ParsedSettings } from './schema.ts';

/** See docs/checks.md. */
const CHECK_ID = /^(?:[A-Z]\d{1,2}|declared\/.*)$/s;

type Named = { id: string; key: string; path: PropertyKey[]; what: 'key' | 'value' };

/**
 * Ids under `rules` and `accept` that no rule has: such a line would silently do nothing. Loads the catalogue, and only
 * where there is an id.
 */
export async function ruleIdProblems(
  merged: Partial<ParsedSettings>,
  document: FileDocument | undefined,
): Promise<Problem[]> {
  const named: Named[] = [
    ...Object.keys(merged.rules ?? {}).map((id): Named => {
      return { id, key: 'rules', path: ['rules', id], what: 'key' };
    }),
    ...(merged.accept ?? []).map(({ rule }, index): Named => {
      const path = ['accept', index, 'rule'];
      return { id: rule, key: `accept[${index}].rule`, path, what: 'value' };
    }),
  ];
  if (named.length === 0) return [];
  const { RULES, ruleOf } = await import('../diff/catalogue.ts');
  const known = RULES.map((rule) => rule.id);
  return named.flatMap(({ id, key, path, what }) => {
    if (ruleOf(id) !== undefined) return [];
    const at = document?.at(path, what);
    const message = `\`${key}\` names ${quoted(id)}, which is no rule.`;
    const fix = CHECK_ID.test(id)
      ? 'It is a check; levels and acceptances are for the rules of docs/rules.md.'
      : likely(id, known);
    return [{ key, message, fix, ...(at && { at }) }];
  });
}

function likely(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return `${near.length > 0 ? `Did you mean ${orList(near)}? ` : ''}docs/rules.md lists them all.`;
}
