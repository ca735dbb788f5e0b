import type { RuleEntry } from './catalogue/entry.ts';
import { ITEM_RULES } from './catalogue/items.ts';
import { MEMBER_RULES } from './catalogue/members.ts';
import { SCHEMA_RULES } from './catalogue/schema.ts';
import { SERVER_RULES } from './catalogue/server.ts';
import type { Severity } from './finding.ts';

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly RuleEntry[] = [
  ...ITEM_RULES,
  ...SCHEMA_RULES,
  ...MEMBER_RULES,
  ...SERVER_RULES,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of this id, `tool-removed` say. */
export function ruleOf(id: string): RuleEntry | undefined {
  return BY_ID.get(id);
}

/** The severity of a rule's findings. Throws where the catalogue has no such rule: every finding is documented. */
export function severityOf(id: string, direction: 'input' | 'output' | undefined): Severity {
  const severity = BY_ID.get(id)?.severity;
  if (severity === undefined) throw new Error(`no rule ${id} in the catalogue`);
  return typeof severity === 'string' ? severity : severity[direction ?? 'input'];
}
