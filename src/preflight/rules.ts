import type { ManifestRule } from './rule.ts';
import { AFFINITY_RULES } from './rules/affinity.ts';
import { DRAIN_RULES } from './rules/drain.ts';
import { PROBE_RULES } from './rules/probes.ts';
import { PROCESS_RULES } from './rules/process.ts';
import { PROXY_RULES } from './rules/proxy.ts';
import { ROLLOUT_RULES } from './rules/rollout.ts';
import { ROUTE_TIMEOUT } from './rules/route-timeout.ts';
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
    title: 'What must last as long as the drain',
    text: 'Proxies and balancers beside the server.',
    rules: DRAIN_RULES,
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
    title: 'Affinity',
    text: 'How requests of a session find the pod that made it. Asked of servers with more than one pod.',
    rules: AFFINITY_RULES,
  },
  {
    title: 'Proxies',
    text: 'What a proxy on the way does to streams and long calls. A setting for a whole controller, a ConfigMap say, is not seen here: ignore the rule, and give that as the reason.',
    rules: [...PROXY_RULES, ROUTE_TIMEOUT],
  },
  {
    title: 'Services and budgets',
    text: 'Who is sent where, and which pods may be taken.',
    rules: SERVICE_RULES,
  },
];

export const MANIFEST_RULES: readonly ManifestRule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
