import type { JsonObject } from '../../json.ts';
import type { RuleEntry } from './entry.ts';

const NOTHING = 'Nothing. Refresh the snapshot, so that the next change is compared with it.';

function withArguments(...args: JsonObject[]): JsonObject {
  return { prompts: [{ name: 'review', arguments: args }] };
}

/** Rules about prompt arguments, and about what belongs to no item. */
export const SERVER_RULES: readonly RuleEntry[] = [
  {
    id: 'prompt-argument-added-required',
    severity: 'breaking',
    title: 'A prompt wants one more argument',
    explanation: '`prompts/get` without it fails.',
    before: withArguments({ name: 'code' }),
    after: withArguments({ name: 'code' }, { name: 'style', required: true }),
    action: 'Make it optional, with a default in the server.',
  },
  {
    id: 'prompt-argument-became-required',
    severity: 'breaking',
    title: 'An optional argument of a prompt is now required',
    explanation: '`prompts/get` without it worked and now fails.',
    before: withArguments({ name: 'code' }),
    after: withArguments({ name: 'code', required: true }),
    action: 'Keep it optional, with a default in the server.',
  },
  {
    id: 'prompt-argument-removed',
    severity: 'breaking',
    title: 'An argument of a prompt is gone',
    explanation: 'Callers who give it are refused or ignored.',
    before: withArguments({ name: 'code' }, { name: 'style' }),
    after: withArguments({ name: 'code' }),
    action: 'Keep accepting it.',
  },
  {
    id: 'prompt-argument-added',
    severity: 'safe',
    title: 'A prompt takes one more optional argument',
    explanation: 'Old calls still work.',
    before: withArguments({ name: 'code' }),
    after: withArguments({ name: 'code' }, { name: 'style' }),
    action: NOTHING,
  },
  {
    id: 'prompt-argument-became-optional',
    severity: 'safe',
    title: 'A required argument of a prompt is now optional',
    explanation: 'Old calls still work.',
    before: withArguments({ name: 'code', required: true }),
    after: withArguments({ name: 'code' }),
    action: NOTHING,
  },
  {
    id: 'instructions-changed',
    severity: 'review',
    title: "The server's instructions changed",
    explanation: 'They stand in the context of every model that uses the server.',
    before: { instructions: 'Search before you create.' },
    after: { instructions: 'Create before you search.' },
    action: 'Read the new text as a model would, then refresh the snapshot.',
  },
  {
    id: 'capability-removed',
    severity: 'breaking',
    title: 'A capability is no longer declared',
    explanation:
      'Clients stop using what belongs to it: without `prompts` they ask for none, without `listChanged` they wait for no notification.',
    before: { capabilities: { tools: {}, prompts: {} } },
    after: { capabilities: { tools: {} } },
    action: 'Declare it again, or accept the change and tell the callers.',
  },
  {
    id: 'capability-added',
    severity: 'safe',
    title: 'A new capability',
    explanation: 'Clients that know it may use it.',
    before: { capabilities: { tools: {} } },
    after: { capabilities: { tools: {}, logging: {} } },
    action: NOTHING,
  },
  {
    id: 'capability-changed',
    severity: 'breaking',
    title: 'A setting inside a capability has another value',
    explanation:
      'What the value means is known to the extension only, so it cannot be proven compatible.',
    before: { capabilities: { experimental: { 'example/limits': { calls: 10 } } } },
    after: { capabilities: { experimental: { 'example/limits': { calls: 5 } } } },
    action: 'Look what clients make of it; accept the change where they are not touched.',
  },
  {
    id: 'era-dropped',
    severity: 'breaking',
    title: 'A protocol era no longer answers',
    explanation:
      'The snapshot records that clients could connect both by `initialize` (legacy) and statelessly (modern, from 2026-07-28). One of the two cannot connect any more.',
    before: { supportedVersions: ['2026-07-28', '2025-11-25'] },
    after: { supportedVersions: ['2026-07-28'] },
    action: 'Serve both eras until no client of the old one is left.',
  },
  {
    id: 'era-added',
    severity: 'safe',
    title: 'A further protocol era answers',
    explanation: 'Clients of the other era still connect.',
    before: { supportedVersions: ['2025-11-25'] },
    after: { supportedVersions: ['2026-07-28', '2025-11-25'] },
    action: NOTHING,
  },
  {
    id: 'protocol-revision-changed',
    severity: 'review',
    title: 'Another revision of the protocol is negotiated',
    explanation: 'Clients that speak both behave differently; results may carry other members.',
    before: { protocolVersion: '2025-06-18' },
    after: { protocolVersion: '2025-11-25' },
    action: 'Check that the oldest client in use still connects, then refresh the snapshot.',
  },
  {
    id: 'protocol-revision-added',
    severity: 'safe',
    title: 'The server lists a further revision of the protocol',
    explanation:
      'Clients of the others still connect. Seen where both sides say what they support.',
    before: { supportedVersions: ['2025-06-18'] },
    after: { supportedVersions: ['2025-06-18', '2025-11-25'] },
    action: NOTHING,
  },
  {
    id: 'contract-hash-changed',
    severity: 'breaking',
    title: 'The hash of a hand-made snapshot is not that of what is served',
    explanation:
      'The file is `{"hash": "…"}`, SHA-256 over the sorted `{name, description}` of the tools. It says that something changed and not what, so it cannot be proven compatible; and schemas, prompts and annotations are not in it at all.',
    before: { hash: '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945' },
    after: { tools: [{ name: 'search', description: 'Search the wiki' }] },
    action:
      'Write a whole snapshot with `mcp-deploy-gate snapshot <endpoint> -o <file>` and commit it: from then on every change is named, with its severity and its line.',
  },
];
