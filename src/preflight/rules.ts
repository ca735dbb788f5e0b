import type { ManifestRule } from './rule.ts';
import { PROBE_RULES } from './rules/probes.ts';
import { PROCESS_RULES } from './rules/process.ts';
import { ROLLOUT_RULES } from './rules/rollout.ts';
import { SERVICE_RULES } from './rules/service.ts';
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
  {
    title: 'What gets the signal',
    text: 'The process that is told to stop.',
    rules: PROCESS_RULES,
  },
  {
    title: 'How a rollout goes',
    text: 'Which pods go before which come.',
    rules: ROLLOUT_RULES,
  },
  { title: 'Probes', text: 'What is asked of a pod, and what follows.', rules: PROBE_RULES },
  {
    title: 'Services and budgets',
    text: 'Who is sent where, and which pods may be taken.',
    rules: SERVICE_RULES,
  },
];

export const MANIFEST_RULES: readonly ManifestRule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
