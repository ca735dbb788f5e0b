import { DOCS_URL } from './render-context.ts';

/** Where a rule is explained. None for what is no id of ours: it is shown, not linked. */
export function ruleUrl(rule: string, docsUrl = DOCS_URL): string | undefined {
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${docsUrl}rules.md#${rule}` : undefined;
}
