import { MANIFEST_LEVELS } from '../preflight/finding.ts';
import type { FileDocument } from './file-document.ts';
import { nearest, orList } from './nearest.ts';
import { type Problem, quoted } from './problem.ts';
import type { ParsedSettings } from './schema.ts';

/** See docs/checks.md. */
const CHECK_ID = /^(?:[A-Z]\d{1,2}|declared\/.*)$/s;

const DIFF_LEVELS: readonly string[] = ['breaking', 'review', 'safe', 'off'];

type Said = Pick<Problem, 'key' | 'message' | 'fix'> & {
  path: PropertyKey[];
  what: 'key' | 'value';
};

/**
 * Ids under `rules` and `accept` that no rule has, for such a line would silently do nothing, and levels that do not fit
 * the rule. Loads the catalogues, and only where there is an id.
 */
export async function ruleIdProblems(
  merged: Partial<ParsedSettings>,
  document: FileDocument | undefined,
): Promise<Problem[]> {
  const levels = Object.entries(merged.rules ?? {});
  const accepted = merged.accept ?? [];
  if (levels.length === 0 && accepted.length === 0) return [];
  const { RULES } = await import('../diff/catalogue.ts');
  const { MANIFEST_RULES } = await import('../preflight/rules.ts');
  const known: Known = {
    changes: RULES.map(({ id }) => id),
    manifests: MANIFEST_RULES.map(({ id }) => id),
  };
  const said = [
    ...levels.flatMap(([id, level]) => ofLevel(id, level, known) ?? []),
    ...accepted.flatMap(({ rule }, index) => ofAcceptance(rule, index, known) ?? []),
  ];
  return said.map(({ key, message, fix, path, what }) => {
    const at = document?.at(path, what);
    return { key, message, fix, ...(at && { at }) };
  });
}

/** The ids of both catalogues. */
interface Known {
  changes: readonly string[];
  manifests: readonly string[];
}

function ofLevel(id: string, level: string, { changes, manifests }: Known): Said | undefined {
  const key = 'rules';
  const path = ['rules', id];
  const fits = manifests.includes(id)
    ? { about: 'manifests (docs/preflight.md)', levels: MANIFEST_LEVELS }
    : changes.includes(id)
      ? { about: 'changes (docs/rules.md)', levels: DIFF_LEVELS }
      : undefined;
  if (!fits) {
    const message = `\`${key}\` names ${quoted(id)}, which is no rule.`;
    const fix = unknown(id, [...changes, ...manifests], 'docs/rules.md and docs/preflight.md list');
    return { key, message, fix, path, what: 'key' };
  }
  if (fits.levels.some((one) => one === level)) return undefined;
  return {
    key: `rules.${id}`,
    message: `\`rules.${id}\` is ${quoted(level)}, which is no level of it: it is a rule for ${fits.about}.`,
    fix: `Write ${orList(fits.levels)}.`,
    path,
    what: 'value',
  };
}

function ofAcceptance(id: string, index: number, known: Known): Said | undefined {
  if (known.changes.includes(id)) return undefined;
  const key = `accept[${index}].rule`;
  const path = ['accept', index, 'rule'];
  if (known.manifests.includes(id)) {
    return {
      key,
      message: `\`${key}\` names ${quoted(id)}, a rule for manifests.`,
      fix: `Accept it in the manifest itself: \`# mcp-deploy-gate: ignore ${id} <reason>\`.`,
      path,
      what: 'value',
    };
  }
  const message = `\`${key}\` names ${quoted(id)}, which is no rule.`;
  return {
    key,
    message,
    fix: unknown(id, known.changes, 'docs/rules.md lists'),
    path,
    what: 'value',
  };
}

function unknown(id: string, known: readonly string[], lists: string): string {
  if (CHECK_ID.test(id)) {
    return 'It is a check; levels and acceptances are for the rules of docs/rules.md.';
  }
  const near = nearest(id, known);
  return `${near.length > 0 ? `Did you mean ${orList(near)}? ` : ''}${lists} them all.`;
}
