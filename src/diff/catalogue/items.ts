import { type RuleEntry, tool } from './entry.ts';

const KEEP =
  'Keep serving the old one beside the new one until no caller uses it, or accept the change and tell the callers.';
const NOTHING = 'Nothing. Refresh the snapshot, so that the next change is compared with it.';
const RENAME =
  'Serve it under the old name too, or accept the change and tell the callers the new name.';

const issue = {
  description: 'Create an issue in the tracker',
  inputSchema: {
    type: 'object',
    properties: { title: { type: 'string' }, body: { type: 'string' } },
    required: ['title'],
  },
};
const review = { name: 'review', arguments: [{ name: 'code', required: true }] };
const log = { uri: 'file:///log', name: 'log' };
const page = { uriTemplate: 'wiki://{page}', name: 'page' };

/** Rules about whole items: there, gone, renamed, twice. */
export const ITEM_RULES: readonly RuleEntry[] = [
  {
    id: 'tool-removed',
    severity: 'breaking',
    title: 'A tool is gone',
    explanation: 'Calls to it fail, and agents that were told of it lose what it did.',
    before: { tools: [tool('search'), tool('fetch')] },
    after: { tools: [tool('fetch')] },
    action: KEEP,
  },
  {
    id: 'tool-renamed',
    severity: 'breaking',
    title: 'A tool is gone, and a new one looks like it',
    explanation:
      'Calls by the old name fail. The likely new name is in the finding, with what makes it likely; what else changed has findings of its own, under the old name. Where the likeness is weak, or two new names are as likely, they are reported as removed and added.',
    before: { tools: [tool('create_issue', issue)] },
    after: { tools: [tool('new_issue', issue)] },
    action: RENAME,
  },
  {
    id: 'tool-added',
    severity: 'safe',
    title: 'A new tool',
    explanation: 'No call that worked is touched by it. Its texts go through the security lane.',
    before: { tools: [tool('search')] },
    after: { tools: [tool('search'), tool('fetch')] },
    action: NOTHING,
  },
  {
    id: 'prompt-removed',
    severity: 'breaking',
    title: 'A prompt is gone',
    explanation: '`prompts/get` for it fails; menus that offer it are broken.',
    before: { prompts: [review] },
    after: { prompts: [] },
    action: KEEP,
  },
  {
    id: 'prompt-renamed',
    severity: 'breaking',
    title: 'A prompt is gone, and a new one looks like it',
    explanation: '`prompts/get` by the old name fails.',
    before: { prompts: [{ ...review, description: 'Review a change for mistakes' }] },
    after: {
      prompts: [{ ...review, name: 'code_review', description: 'Review a change for mistakes' }],
    },
    action: RENAME,
  },
  {
    id: 'prompt-added',
    severity: 'safe',
    title: 'A new prompt',
    explanation: 'No caller is touched by it.',
    before: { prompts: [] },
    after: { prompts: [review] },
    action: NOTHING,
  },
  {
    id: 'resource-removed',
    severity: 'breaking',
    title: 'A resource is gone',
    explanation:
      '`resources/read` of its URI fails. The gate compares single resources only where the config file names them (`checks.resources`): in many servers they are data.',
    before: { resources: [log] },
    after: { resources: [] },
    action: KEEP,
  },
  {
    id: 'resource-renamed',
    severity: 'breaking',
    title: 'A resource is gone, and a new one looks like it',
    explanation: '`resources/read` of the old URI fails.',
    before: { resources: [{ ...log, description: 'What the server did today' }] },
    after: {
      resources: [{ ...log, uri: 'file:///logs', description: 'What the server did today' }],
    },
    action: RENAME,
  },
  {
    id: 'resource-added',
    severity: 'safe',
    title: 'A new resource',
    explanation: 'No caller is touched by it.',
    before: { resources: [] },
    after: { resources: [log] },
    action: NOTHING,
  },
  {
    id: 'resource-template-removed',
    severity: 'breaking',
    title: 'A resource template is gone',
    explanation: 'URIs that clients build from it are no longer served.',
    before: { resourceTemplates: [page] },
    after: { resourceTemplates: [] },
    action: KEEP,
  },
  {
    id: 'resource-template-renamed',
    severity: 'breaking',
    title: 'A resource template has another form with the same variables',
    explanation: 'URIs that clients built from the old form are no longer served.',
    before: { resourceTemplates: [page] },
    after: { resourceTemplates: [{ ...page, uriTemplate: 'wiki://pages/{page}' }] },
    action: RENAME,
  },
  {
    id: 'resource-template-added',
    severity: 'safe',
    title: 'A new resource template',
    explanation: 'No caller is touched by it.',
    before: { resourceTemplates: [] },
    after: { resourceTemplates: [page] },
    action: NOTHING,
  },
  {
    id: 'uri-template-variables-changed',
    severity: 'breaking',
    title: 'A resource template takes other variables',
    explanation: 'Clients that fill in the old variables build URIs that are no longer served.',
    before: { resourceTemplates: [page] },
    after: { resourceTemplates: [{ ...page, uriTemplate: 'wiki://{space}/{page}' }] },
    action: 'Add a second template for the new variables, and keep the old one.',
  },
  {
    id: 'duplicate-name',
    severity: 'review',
    title: 'A name is served another number of times',
    explanation:
      'Clients take the first or the last of two items of one name, and not the same one everywhere: which of them is called is open. It is also how a tool is shadowed by another.',
    before: { tools: [tool('search')] },
    after: { tools: [tool('search'), tool('search', { description: 'Search elsewhere' })] },
    action: 'Give every item a name of its own.',
  },
];
