import type { RuleEntry } from './entry.ts';
import { withOutput, withProperty } from './schema-example.ts';
import { LOGIC_RULES } from './schema-logic.ts';
import { PROPERTY_RULES } from './schema-properties.ts';
import { VALUE_RULES } from './schema-values.ts';

const READ = 'Read the new text as a model would, then refresh the snapshot.';

/** Rules about `inputSchema` (what callers may send) and `outputSchema` (what comes back). */
export const SCHEMA_RULES: readonly RuleEntry[] = [
  ...PROPERTY_RULES,
  ...VALUE_RULES,
  ...LOGIC_RULES,
  {
    id: 'schema-unproven',
    severity: { input: 'breaking', output: 'breaking' },
    title: 'A schema changed, and it is not proven that callers are untouched',
    explanation:
      'On the input side a call that validated may be refused now; on the output side a result may come that was excluded before. Everything that cannot be proven compatible counts as breaking: a gate must never hide a break. Not reported: another order of keys, of `required`, of `enum` or of a list of types, and writing down the dialect that applies anyway.',
    before: withProperty({ $ref: 'https://example.com/query.json' }),
    after: withProperty({ $ref: 'https://example.com/query-2.json' }),
    action:
      'Look at the place that the finding names. If every old call still works (input), or every new result was possible before (output), accept it with the lines that the report prints.',
  },
  {
    id: 'output-schema-removed',
    severity: 'breaking',
    title: 'A tool no longer says what it returns',
    explanation: 'Consumers of `structuredContent` can rely on nothing any more.',
    before: withOutput({ type: 'object', properties: { hits: { type: 'number' } } }),
    after: withOutput(),
    action: 'Keep the output schema.',
  },
  {
    id: 'output-schema-added',
    severity: 'safe',
    title: 'A tool now says what it returns',
    explanation: 'Nobody relied on it before.',
    before: withOutput(),
    after: withOutput({ type: 'object', properties: { hits: { type: 'number' } } }),
    action: 'Nothing. Refresh the snapshot, so that the next change is compared with it.',
  },
  {
    id: 'schema-description-changed',
    severity: { input: 'review', output: 'review' },
    title: 'A description or comment inside a schema is worded differently',
    explanation: 'Every call still validates, but a model fills in arguments by it.',
    before: withProperty({ type: 'string', description: 'What to look for' }),
    after: withProperty({ type: 'string', description: 'A regular expression' }),
    action: READ,
  },
  {
    id: 'schema-examples-changed',
    severity: { input: 'review', output: 'review' },
    title: 'Examples inside a schema changed',
    explanation: 'Every call still validates, but models follow examples.',
    before: withProperty({ type: 'string', examples: ['cats'] }),
    after: withProperty({ type: 'string', examples: ['dogs'] }),
    action: READ,
  },
  {
    id: 'schema-deprecated-changed',
    severity: { input: 'review', output: 'review' },
    title: 'Something in a schema is marked differently (`deprecated`, `readOnly`, `writeOnly`)',
    explanation: 'Every call still validates; callers are told to behave differently.',
    before: withProperty({ type: 'string' }),
    after: withProperty({ type: 'string', deprecated: true }),
    action: 'Tell the callers what to use instead, then refresh the snapshot.',
  },
  {
    id: 'schema-title-changed',
    severity: { input: 'safe', output: 'safe' },
    title: 'A title inside a schema is worded differently',
    explanation: 'Generators derive it from names; nothing depends on it.',
    before: withProperty({ type: 'string', title: 'Query' }),
    after: withProperty({ type: 'string', title: 'Search query' }),
    action: 'Nothing. Refresh the snapshot when convenient.',
  },
  {
    id: 'default-changed',
    severity: { input: 'review', output: 'safe' },
    title: 'A default has another value',
    explanation: 'Every call still validates, but one without the argument does something else.',
    before: withProperty({ type: 'string', default: 'all' }),
    after: withProperty({ type: 'string', default: 'none' }),
    action: 'Check what callers expect who leave the argument out, then refresh the snapshot.',
  },
  {
    id: 'x-mcp-header-changed',
    severity: { input: 'review', output: 'review' },
    title: 'A value is sent in another HTTP header, or in none',
    explanation:
      'With `x-mcp-header` (from 2026-07-28) clients copy the argument into a header, which proxies and logs see.',
    before: withProperty({ type: 'string' }),
    after: withProperty({ type: 'string', 'x-mcp-header': 'Region' }),
    action: 'Make sure that proxies pass the header and that the value is no secret.',
  },
];
