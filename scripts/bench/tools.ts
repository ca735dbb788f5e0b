import type { JsonObject } from '../../src/json.ts';

const NOUNS = ['order', 'invoice', 'customer', 'ticket', 'branch', 'deployment', 'page', 'event'];
const VERBS = ['list', 'get', 'create', 'update', 'search', 'archive'];

/**
 * Tools as servers in the wild have them: some 1.2 kB each, with nested objects, arrays, enums, formats, defaults,
 * `$defs`, annotations, and an output schema at every third. The same number always gives the same tools.
 */
export function manyTools(count: number): JsonObject[] {
  return Array.from({ length: count }, (_, i) => tool(i));
}

/** The next version of these tools: in every hundredth a parameter that was optional has become required. */
export function changedTools(tools: readonly JsonObject[]): JsonObject[] {
  return tools.map((one, i) => {
    if (i % 100 !== 0) return one;
    const schema = one.inputSchema as JsonObject & { required: string[] };
    return { ...one, inputSchema: { ...schema, required: [...schema.required, 'limit'] } };
  });
}

function tool(i: number): JsonObject {
  const noun = NOUNS[i % NOUNS.length]!;
  const verb = VERBS[i % VERBS.length]!;
  return {
    name: `${verb}_${noun}_${i}`,
    title: `${verb} ${noun}`,
    description: `${verb} a ${noun} in workspace ${i}. Use this when the user names the ${noun} or describes it; ask before anything is overwritten. Returns the ${noun} with its fields, newest first.`,
    inputSchema: inputSchema(noun, i),
    ...(i % 3 === 0 && { outputSchema: outputSchema(noun) }),
    annotations: { readOnlyHint: i % 2 === 0, destructiveHint: false, openWorldHint: true },
  };
}

function inputSchema(noun: string, i: number): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1, maxLength: 64, description: `The id of the ${noun}` },
      status: { type: 'string', enum: ['open', 'closed', 'archived', `state_${i}`] },
      limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      since: { type: 'string', format: 'date-time', description: 'Only what changed since then' },
      labels: { type: 'array', items: { type: 'string' }, maxItems: 10, uniqueItems: true },
      filter: {
        type: 'object',
        properties: {
          field: { type: 'string', description: 'The field to look at' },
          range: { $ref: '#/$defs/range' },
          any: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
        },
        required: ['field'],
        additionalProperties: false,
      },
    },
    required: ['id'],
    additionalProperties: false,
    $defs: {
      range: {
        type: 'object',
        properties: { from: { type: 'number' }, to: { type: 'number' } },
      },
    },
  };
}

function outputSchema(noun: string): JsonObject {
  return {
    type: 'object',
    properties: {
      [noun]: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      total: { type: 'integer' },
    },
    required: [noun],
  };
}
