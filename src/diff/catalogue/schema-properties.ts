import type { RuleEntry } from './entry.ts';
import { WIDENED, withOutput, withProperties, withProperty } from './schema-example.ts';

/** Rules about what an object holds. */
export const PROPERTY_RULES: readonly RuleEntry[] = [
  {
    id: 'property-added-optional',
    severity: { input: 'safe', output: 'safe' },
    title: 'A new optional property',
    explanation:
      'Callers send only what is declared, so no call has it yet; a consumer of results ignores what it does not know. Where the old schema excluded it, see `output-property-added-closed`; where callers could send anything under the name, see `additional-properties-closed`.',
    before: withProperties({ query: { type: 'string' } }),
    after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
    action: 'Nothing. Refresh the snapshot, so that the next change is compared with it.',
  },
  {
    id: 'property-added-required',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A new required property',
    explanation: 'Calls without it are refused. In a result it is one thing more.',
    before: withProperties({ query: { type: 'string' } }),
    after: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { required: ['limit'] },
    ),
    action: 'Make it optional, with a default in the server.',
  },
  {
    id: 'property-added-required-with-default',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A new required property that has a default',
    explanation:
      '`default` is a note: validators do not fill it in, so calls without the property are refused all the same.',
    before: withProperties({ query: { type: 'string' } }),
    after: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer', default: 10 } },
      { required: ['limit'] },
    ),
    action:
      'Take it out of `required`. Generators often list what has a default: there is a switch for it.',
  },
  {
    id: 'property-removed',
    severity: { input: 'breaking', output: 'breaking' },
    title: 'A property is gone',
    explanation:
      'Where the object is closed, calls with it are refused. Where it is open they pass and the argument is ignored, which is only **review**. Consumers of a result that read it find nothing.',
    before: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { additionalProperties: false },
    ),
    after: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
    action: 'Keep taking it, marked `deprecated`, until no caller sends it.',
  },
  {
    id: 'property-became-required',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A property is required now',
    explanation: 'Calls without it are refused.',
    before: withProperty({ type: 'string' }),
    after: withProperty({ type: 'string' }, { required: ['query'] }),
    action: 'Leave it optional, or add a new tool.',
  },
  {
    id: 'property-became-required-with-default',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A property that has a default is required now',
    explanation: '`default` is a note: calls without the property are refused all the same.',
    before: withProperty({ type: 'string', default: 'all' }),
    after: withProperty({ type: 'string', default: 'all' }, { required: ['query'] }),
    action: 'Take it out of `required`.',
  },
  {
    id: 'property-became-optional',
    severity: { input: 'safe', output: 'breaking' },
    title: 'A property is no longer required',
    explanation: 'Consumers of a result may find it missing.',
    before: withProperty({ type: 'string' }, { required: ['query'] }),
    after: withProperty({ type: 'string' }),
    action: 'On the output side: keep returning it, and say so.',
  },
  {
    id: 'output-property-added-closed',
    severity: { input: 'breaking', output: 'breaking' },
    title: 'A result has a property that its old schema excluded',
    explanation:
      'Clients check results against the output schema, also against one that they keep from an earlier list, and reject what a closed object does not declare.',
    before: withOutput({
      type: 'object',
      properties: { hits: { type: 'number' } },
      additionalProperties: false,
    }),
    after: withOutput({
      type: 'object',
      properties: { hits: { type: 'number' }, page: { type: 'number' } },
      additionalProperties: false,
    }),
    action:
      'Open the output schema one release earlier, or set the level of this rule where no client keeps catalogues.',
  },
  {
    id: 'additional-properties-closed',
    severity: { input: 'breaking', output: 'safe' },
    title: 'What may be sent beside the declared properties is limited',
    explanation: 'Calls with other properties, or with other values in them, are refused.',
    before: withProperties({ query: { type: 'string' } }),
    after: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
    action: 'Leave the object open, and ignore what is not known.',
  },
  {
    id: 'additional-properties-opened',
    severity: { input: 'safe', output: 'breaking' },
    title: 'What may be there beside the declared properties is less limited',
    explanation: 'Consumers of a result may meet properties that were excluded.',
    before: withProperties({ query: { type: 'string' } }, { additionalProperties: false }),
    after: withProperties({ query: { type: 'string' } }),
    action: WIDENED,
  },
  {
    id: 'dependent-required-added',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A property needs another one beside it',
    explanation: 'Calls with the one and without the other are refused.',
    before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
    after: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { dependentRequired: { limit: ['query'] } },
    ),
    action: 'Have the server fill in what is missing.',
  },
  {
    id: 'dependent-required-removed',
    severity: { input: 'safe', output: 'breaking' },
    title: 'A property no longer needs another one beside it',
    explanation: 'Consumers of a result may find one without the other.',
    before: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { dependentRequired: { limit: ['query'] } },
    ),
    after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
    action: WIDENED,
  },
];
