import type { Severity } from '../../../src/diff/finding.ts';
import type { JsonObject } from '../../../src/json.ts';
import {
  isClosed,
  isSimple,
  isText,
  isUnfixed,
  names,
  notesOf,
  propertiesOf,
  values,
  withProperty,
} from './real-schema.ts';
import { isSchemaObject } from './vocabulary.ts';

type Verdict = Severity | 'none';

/** A change that a maintainer makes to one schema, and what it is for callers and for consumers. */
export interface RealEdit {
  name: string;
  /** The changed schema, or undefined where there is nothing to change in this way. */
  apply(schema: JsonObject): JsonObject | undefined;
  input: Verdict | ((schema: JsonObject) => Verdict);
  output: Verdict | ((schema: JsonObject) => Verdict);
}

const NARROWS = { input: 'breaking', output: 'safe' } as const;
const WIDENS = { input: 'safe', output: 'breaking' } as const;
const ADDED = { output: (schema: JsonObject) => (isClosed(schema) ? 'breaking' : 'safe') } as const;

export const REAL_EDITS: readonly RealEdit[] = [
  {
    name: 'an optional property is added',
    apply: (schema) => withProperty(schema),
    input: 'safe',
    ...ADDED,
  },
  {
    name: 'a required property is added',
    apply: (schema) => {
      const next = withProperty(schema);
      return next && { ...next, required: [...names(schema), 'added'] };
    },
    input: 'breaking',
    ...ADDED,
  },
  {
    name: 'a property is removed',
    apply: (schema) => {
      const name = Object.keys(propertiesOf(schema))[0];
      if (name === undefined || !isSimple(schema)) return undefined;
      const { [name]: _, ...properties } = propertiesOf(schema);
      return { ...schema, properties, required: names(schema).filter((other) => other !== name) };
    },
    input: (schema) => (isClosed(schema) ? 'breaking' : 'review'),
    output: 'breaking',
  },
  {
    name: 'a property becomes required',
    apply: (schema) => {
      const name = Object.keys(propertiesOf(schema)).find((key) => !names(schema).includes(key));
      return name === undefined ? undefined : { ...schema, required: [...names(schema), name] };
    },
    ...NARROWS,
  },
  {
    name: 'a property becomes optional',
    apply: (schema) =>
      names(schema).length > 0 && isSimple(schema)
        ? { ...schema, required: names(schema).slice(1) }
        : undefined,
    ...WIDENS,
  },
  {
    name: 'an object is closed',
    apply: (schema) =>
      isSchemaObject(schema.properties) && schema.additionalProperties === undefined
        ? { ...schema, additionalProperties: false }
        : undefined,
    ...NARROWS,
  },
  {
    name: 'a closed object is opened',
    apply: (schema) =>
      isClosed(schema) && isSimple(schema) ? { ...schema, additionalProperties: true } : undefined,
    ...WIDENS,
  },
  {
    name: 'another type',
    apply: (schema) =>
      typeof schema.type === 'string'
        ? { ...notesOf(schema), type: schema.type === 'boolean' ? 'string' : 'boolean' }
        : undefined,
    input: 'breaking',
    output: 'breaking',
  },
  {
    name: 'integer becomes number',
    apply: (schema) => (schema.type === 'integer' ? { ...schema, type: 'number' } : undefined),
    ...WIDENS,
  },
  {
    name: 'number becomes integer',
    apply: (schema) => (schema.type === 'number' ? { ...schema, type: 'integer' } : undefined),
    ...NARROWS,
  },
  {
    name: 'null is allowed by type',
    apply: (schema) =>
      typeof schema.type === 'string' && isUnfixed(schema)
        ? { ...schema, type: [schema.type, 'null'] }
        : undefined,
    ...WIDENS,
  },
  {
    name: 'null is allowed by a branch',
    apply: (schema) => {
      if (typeof schema.type !== 'string') return undefined;
      const notes = notesOf(schema);
      const rest = Object.entries(schema).filter(([key]) => !(key in notes));
      return { ...notes, anyOf: [Object.fromEntries(rest), { type: 'null' }] };
    },
    ...WIDENS,
  },
  {
    name: 'a value is added',
    apply: (schema) =>
      values(schema) ? { ...schema, enum: [...values(schema)!, 'added'] } : undefined,
    ...WIDENS,
  },
  {
    name: 'a value is removed',
    apply: (schema) =>
      (values(schema)?.length ?? 0) > 1 ? { ...schema, enum: values(schema)!.slice(1) } : undefined,
    ...NARROWS,
  },
  {
    name: 'a list of values goes',
    apply: ({ enum: list, ...rest }) => (list && rest.type === 'string' ? rest : undefined),
    ...WIDENS,
  },
  {
    name: 'a list of values comes',
    apply: (schema) => (isText(schema) ? { ...schema, enum: ['one', 'two'] } : undefined),
    ...NARROWS,
  },
  {
    name: 'texts get a greatest length',
    apply: (schema) => (isText(schema) ? { ...schema, maxLength: 100 } : undefined),
    ...NARROWS,
  },
  {
    name: 'a pattern comes',
    apply: (schema) => (isText(schema) ? { ...schema, pattern: '^[a-z]+$' } : undefined),
    ...NARROWS,
  },
  {
    name: 'a format comes',
    apply: (schema) => (isText(schema) ? { ...schema, format: 'uri' } : undefined),
    input: 'review',
    output: 'safe',
  },
  {
    name: 'a format goes',
    apply: ({ format, ...rest }) => (format === undefined ? undefined : rest),
    input: 'safe',
    output: 'review',
  },
  {
    name: 'a bound goes',
    apply: (schema) => {
      // What generators write at every integer is none.
      const bound = BOUNDS.find((key) => (schema[key] ?? NO_BOUND) !== NO_BOUND);
      if (bound === undefined) return undefined;
      const { [bound]: _, ...rest } = schema;
      return rest;
    },
    ...WIDENS,
  },
  {
    name: 'a list gets a greatest length',
    apply: (schema) =>
      schema.type === 'array' && schema.maxItems === undefined
        ? { ...schema, maxItems: 50 }
        : undefined,
    ...NARROWS,
  },
  {
    name: 'items of another type',
    apply: (schema) =>
      isSchemaObject(schema.items) && typeof schema.items.type === 'string'
        ? { ...schema, items: { type: schema.items.type === 'null' ? 'string' : 'null' } }
        : undefined,
    input: 'breaking',
    output: 'breaking',
  },
];

const NO_BOUND = Number.MAX_SAFE_INTEGER;
const BOUNDS = ['minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'maximum'] as const;
