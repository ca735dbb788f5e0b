import type { FileDocument } from './file-document.ts';
import { nearest, orList } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ParsedSettings } from './schema.ts';

/** Levels for rules that there are not. Loads the catalogue, and only where levels are set. */
export async function ruleLevelProblems(
  merged: Partial<ParsedSettings>,
  document: FileDocument | undefined,
): Promise<Problem[]> {
  const ids = Object.keys(merged.rules ?? {});
  if (ids.length === 0) return [];
  const { RULES, ruleOf } = await import('../diff/catalogue.ts');
  return ids.flatMap((id) => {
    if (ruleOf(id) !== undefined) return [];
    const at = document?.at(['rules', id], 'key');
    return [
      {
        key: `rules.${id}`,
        message: `\`rules\` names \`${id}\`, which is no rule.`,
        fix: likely(
          id,
          RULES.map((rule) => rule.id),
        ),
        ...(at && { at }),
      },
    ];
  });
}

function likely(id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  return `${near.length > 0 ? `Did you mean ${orList(near)}? ` : ''}docs/rules.md lists them all.`;
}
