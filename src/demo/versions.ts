import type { JsonObject } from '../json.ts';

/** A version of the demo's MCP server: what it says it is and what it serves. */
export interface DemoVersion {
  version: string;
  tools: JsonObject[];
}

const lookUp: JsonObject = {
  name: 'get_order',
  title: 'Look up an order',
  description: 'Looks up one order by its number.',
  inputSchema: {
    type: 'object',
    properties: { number: { type: 'string', description: 'The order number, as on the invoice.' } },
    required: ['number'],
  },
  annotations: { readOnlyHint: true },
};

const search = (description: string, required: string[]): JsonObject => ({
  name: 'search_orders',
  title: 'Search orders',
  description,
  inputSchema: {
    type: 'object',
    properties: {
      query: { type: 'string', description: 'Words that the order must contain.' },
      customer: { type: 'string', description: 'The customer to search in.' },
      limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    },
    required,
  },
  annotations: { readOnlyHint: true },
});

/** What is live, and what was reviewed. */
export const REVIEWED: DemoVersion = {
  version: '1.4.0',
  tools: [
    lookUp,
    search('Searches the orders of all customers and returns the newest first.', ['query']),
  ],
};

/** What is deployed: the parameter `customer` has become required, and the description says something else. */
export const DEPLOYED: DemoVersion = {
  version: '1.5.0',
  tools: [
    lookUp,
    search('Searches the orders of one customer and returns the best match first.', [
      'query',
      'customer',
    ]),
  ],
};
