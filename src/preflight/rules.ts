import type { ManifestRule } from './rule.ts';
import { TERMINATION_RULES } from './rules/termination.ts';

/** Rules under one heading of docs/preflight.md. */
export interface RuleGroup {
  title: string;
  text: string;
  rules: readonly ManifestRule[];
}

/** Every rule, in the order of docs/preflight.md. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: 'When a pod ends',
    text: 'From the deletion of a pod to its last byte.',
    rules: TERMINATION_RULES,
  },
];

export const MANIFEST_RULES: readonly ManifestRule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
