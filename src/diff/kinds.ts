import type { JsonObject } from '../json.ts';
import type { ListKind } from '../snapshot/contract.ts';
import type { MemberRules } from './member.ts';
import { PROMPT_RULES, promptParameters } from './prompts.ts';
import { RESOURCE_RULES } from './resources.ts';
import { templateVariables } from './templates.ts';
import { TOOL_RULES, toolParameters } from './tools.ts';

/** How the items of one list are compared. */
export interface Kind {
  list: ListKind;
  /** For sentences. */
  noun: string;
  rules: { added: string; removed: string; renamed: string };
  members: MemberRules;
  /** What callers give an item, by name: evidence of a rename. */
  parameters: (item: JsonObject) => string[];
}

export const KINDS: readonly Kind[] = [
  {
    list: 'tools',
    noun: 'tool',
    rules: { added: 'tool-added', removed: 'tool-removed', renamed: 'tool-renamed' },
    members: TOOL_RULES,
    parameters: toolParameters,
  },
  {
    list: 'prompts',
    noun: 'prompt',
    rules: { added: 'prompt-added', removed: 'prompt-removed', renamed: 'prompt-renamed' },
    members: PROMPT_RULES,
    parameters: promptParameters,
  },
  {
    list: 'resources',
    noun: 'resource',
    rules: { added: 'resource-added', removed: 'resource-removed', renamed: 'resource-renamed' },
    members: RESOURCE_RULES,
    parameters: () => [],
  },
  {
    list: 'resourceTemplates',
    noun: 'resource template',
    rules: {
      added: 'resource-template-added',
      removed: 'resource-template-removed',
      renamed: 'resource-template-renamed',
    },
    members: RESOURCE_RULES,
    parameters: ({ uriTemplate }) =>
      typeof uriTemplate === 'string' ? templateVariables(uriTemplate) : [],
  },
];
