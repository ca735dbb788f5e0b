import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../src/json.ts';
import type { Contract } from '../../src/snapshot/contract.ts';

/** A small contract for tests; members replace what is there. */
export function contractWith(members: Partial<Contract> = {}): Contract {
  return {
    serverInfo: { name: 'sample', version: '1.0.0' },
    capabilities: { tools: {} },
    tools: [{ name: 'echo', description: 'Echo', inputSchema: { type: 'object' } }],
    resources: [],
    resourceTemplates: [],
    prompts: [],
    context: {
      eras: [{ era: 'legacy', protocolVersion: '2025-11-25' }],
      clientCapabilities: {},
    },
    ...members,
  };
}

/** Parsed, so that a key `__proto__` is a member and not the prototype. */
export function parsed(json: string): JsonObject {
  return JSON.parse(json);
}

/** Text with everything that has gone wrong before: quotes, control and hidden characters, halves of a character. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '',
    'a/b~c',
    '\ud800',
    '\udc00x',
    '‮evil',
    '💥',
    '10',
    '2',
  ),
);

const anyKey = fc.oneof(
  anyText,
  fc.constantFrom('name', 'uri', 'uriTemplate', '_meta', 'execution'),
);

/** Any JSON value, made as JSON.parse makes it. */
export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(anyText, fc.double({ noNaN: true }), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    objectOf(tie('value')),
  ),
})).value;

function objectOf(values: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> {
  return fc
    .array(fc.tuple(anyKey, values), { maxLength: 5 })
    .map((members) => Object.fromEntries(members));
}

const anyItem = (key: string): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(fc.option(anyText, { nil: undefined }), objectOf(anyJson))
    .map(([name, rest]) => (name === undefined ? rest : { ...rest, [key]: name }));

/** Any contract that a server may serve, hostile ones included. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    capabilities: objectOf(anyJson),
    instructions: fc.option(anyText, { nil: undefined }),
    tools: fc.array(anyItem('name'), { maxLength: 4 }),
    resources: fc.array(anyItem('uri'), { maxLength: 2 }),
    resourceTemplates: fc.array(anyItem('uriTemplate'), { maxLength: 2 }),
    prompts: fc.array(anyItem('name'), { maxLength: 2 }),
    modern: fc.boolean(),
    principal: fc.option(anyText, { nil: undefined }),
  })
  .map(({ instructions, modern, principal, ...lists }) => ({
    ...lists,
    ...(instructions === undefined ? {} : { instructions }),
    context: {
      eras: [
        modern
          ? { era: 'modern' as const, protocolVersion: '2026-07-28' }
          : { era: 'legacy' as const, protocolVersion: '2025-11-25' },
      ],
      clientCapabilities: {},
      ...(principal === undefined ? {} : { principal }),
    },
  }));

/** The same value with the keys of every object in another order. */
export function withOtherKeyOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withOtherKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, withOtherKeyOrder(member)]),
  );
}

/** A value nested `depth` levels deep. */
export function nested(depth: number): JsonValue {
  let value: JsonValue = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { properties: value };
  return value;
}
