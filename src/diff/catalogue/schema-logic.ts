import type { RuleEntry } from './entry.ts';
import { WIDENED, withProperties, withProperty } from './schema-example.ts';

/** Rules about branches, conditions and whole schemas. */
export const LOGIC_RULES: readonly RuleEntry[] = [
  {
    id: 'any-of-branch-added',
    severity: { input: 'safe', output: 'breaking' },
    title: '`anyOf` has one more branch',
    explanation: 'Consumers of a result may meet values that no old branch allowed.',
    before: withProperty({ anyOf: [{ type: 'string' }] }),
    after: withProperty({ anyOf: [{ type: 'string' }, { type: 'number' }] }),
    action: WIDENED,
  },
  {
    id: 'any-of-branch-removed',
    severity: { input: 'breaking', output: 'safe' },
    title: '`anyOf` has one branch fewer',
    explanation:
      'Calls that only it allowed are refused. Not reported where the others allow them.',
    before: withProperty({ anyOf: [{ type: 'string' }, { type: 'number' }] }),
    after: withProperty({ anyOf: [{ type: 'string' }] }),
    action: 'Keep the branch.',
  },
  {
    id: 'one-of-branch-added',
    severity: { input: 'safe', output: 'breaking' },
    title: '`oneOf` has one more branch',
    explanation:
      'Calls that fitted another branch still fit it alone: where one may fit both, this is `schema-narrowed`, with such a call, or `schema-unproven`. Consumers of a result may meet values that no old branch allowed.',
    before: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
    after: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }),
    action: WIDENED,
  },
  {
    id: 'one-of-branch-removed',
    severity: { input: 'breaking', output: 'safe' },
    title: '`oneOf` has one branch fewer',
    explanation: 'Calls that only it allowed are refused.',
    before: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }),
    after: withProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
    action: 'Keep the branch.',
  },
  {
    id: 'not-added',
    severity: { input: 'breaking', output: 'safe' },
    title: 'Values are excluded by `not`',
    explanation: 'Calls with them are refused.',
    before: withProperty({ type: 'string' }),
    after: withProperty({ type: 'string', not: { const: 'all' } }),
    action: 'Keep taking them.',
  },
  {
    id: 'not-removed',
    severity: { input: 'safe', output: 'breaking' },
    title: 'Values are no longer excluded by `not`',
    explanation: 'Consumers of a result may meet them.',
    before: withProperty({ type: 'string', not: { const: 'all' } }),
    after: withProperty({ type: 'string' }),
    action: WIDENED,
  },
  {
    id: 'conditional-added',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A condition is new: `if` with `then` or `else`, or `dependentSchemas`',
    explanation: 'Calls that it does not allow are refused.',
    before: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
    after: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { dependentSchemas: { limit: { required: ['query'] } } },
    ),
    action: 'Check in the server, and answer with an error that says what is wrong.',
  },
  {
    id: 'conditional-removed',
    severity: { input: 'safe', output: 'breaking' },
    title: 'A condition is gone: `if` with `then` or `else`, or `dependentSchemas`',
    explanation: 'Consumers of a result may meet what it excluded.',
    before: withProperties(
      { query: { type: 'string' }, limit: { type: 'integer' } },
      { dependentSchemas: { limit: { required: ['query'] } } },
    ),
    after: withProperties({ query: { type: 'string' }, limit: { type: 'integer' } }),
    action: WIDENED,
  },
  {
    id: 'schema-narrowed',
    severity: { input: 'breaking', output: 'safe' },
    title: 'A schema is written in another way and allows less',
    explanation:
      'By the schemas as a whole, where no single keyword says it: on the input side the finding has a call that is refused now; on the output side it is proven that nothing new comes.',
    before: withProperty({ type: 'number', not: { minimum: 10 } }),
    after: withProperty({ type: 'number', not: { minimum: 5 } }),
    action: 'Look at the witness in the finding.',
  },
  {
    id: 'schema-widened',
    severity: { input: 'safe', output: 'breaking' },
    title: 'A schema is written in another way and allows more',
    explanation:
      'By the schemas as a whole, where no single keyword says it: on the input side it is proven that every old call fits; on the output side the finding has a result that could not come before.',
    before: withProperty({ type: 'number', not: { minimum: 5 } }),
    after: withProperty({ type: 'number', not: { minimum: 10 } }),
    action: WIDENED,
  },
  {
    id: 'schema-invalid',
    severity: { input: 'breaking', output: 'breaking' },
    title: 'A schema is no valid JSON Schema',
    explanation: 'Clients that check it reject the tool, or everything that the server serves.',
    before: withProperty({ type: 'string' }),
    after: withProperty({ type: 'text' }),
    action: 'Mend the schema at the place that the finding names.',
  },
  {
    id: 'schema-extension-changed',
    severity: { input: 'review', output: 'review' },
    title: 'A keyword that restricts nothing changed',
    explanation:
      'Keywords that JSON Schema does not know, `content*`, and new names and values that restrict nothing but speak to the model: every call still validates, but a client or a model may read them.',
    before: withProperty({ type: 'string', 'x-order': 1 }),
    after: withProperty({ type: 'string', 'x-order': 2 }),
    action: 'Check who reads it, then refresh the snapshot.',
  },
];
