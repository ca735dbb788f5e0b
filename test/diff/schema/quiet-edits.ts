import type { RealEdit } from './real-edits.ts';

const SILENT = { input: 'none', output: 'none' } as const;

/** Changes that leave open what a schema accepts. */
export const QUIET_EDITS: readonly RealEdit[] = [
  {
    name: 'a description',
    apply: (schema) => ({ ...schema, description: `${schema.description ?? ''} (per page)` }),
    input: 'review',
    output: 'review',
  },
  {
    name: 'a title',
    apply: (schema) => ({ ...schema, title: `${schema.title ?? ''} of it` }),
    input: 'safe',
    output: 'safe',
  },
  {
    name: 'a default',
    apply: (schema) => ({ ...schema, default: schema.default === 'x' ? 'y' : 'x' }),
    input: 'review',
    output: 'safe',
  },
  {
    name: 'the order of keys',
    apply: (schema) => Object.fromEntries(Object.entries(schema).reverse()),
    ...SILENT,
  },
  {
    name: 'one type as a list',
    apply: (schema) =>
      typeof schema.type === 'string' ? { ...schema, type: [schema.type] } : undefined,
    ...SILENT,
  },
];
