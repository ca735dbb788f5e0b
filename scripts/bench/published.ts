import { readdirSync, readFileSync } from 'node:fs';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/json.ts';

const FOLDER = new URL('../../test/fixtures/data/tool-lists/', import.meta.url);

/** Tools of published servers, repeated under other names until there are so many. */
export function publishedTools(count: number): JsonObject[] {
  const published: JsonObject[] = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).tools);
  return Array.from({ length: count }, (_, index) => ({
    ...published[index % published.length],
    name: `${published[index % published.length]!.name}-${Math.floor(index / published.length)}`,
  }));
}

/** Changes of every kind, by turns. */
const CHANGES: readonly ((schema: JsonObject) => JsonObject)[] = [
  (schema) => ({ ...schema, required: [] }),
  (schema) => ({ ...schema, required: Object.keys(propertiesOf(schema)) }),
  (schema) => withLast(schema, () => ({ type: 'boolean' })),
  (schema) => withLast(schema, (last) => ({ anyOf: [last, { type: 'null' }] })),
  (schema) => withLast(schema, (last) => ({ allOf: [last, { minLength: 1 }] })),
  (schema) => withLast(schema, (last) => ({ ...asObject(last), description: 'Something else' })),
  (schema) => withLast(schema, (last) => ({ ...asObject(last), pattern: '^[a-z]+$' })),
];

/** The next version of these tools: every one takes a property more, and its last one is another. */
export function eachChanged(tools: readonly JsonObject[]): JsonObject[] {
  return tools.map((tool, index) => {
    const schema = CHANGES[index % CHANGES.length]!(asObject(tool.inputSchema));
    const properties = { ...propertiesOf(schema), [`more${index}`]: { type: 'string' } };
    return { ...tool, inputSchema: { ...schema, properties } };
  });
}

function propertiesOf(schema: JsonObject): JsonObject {
  return asObject(schema.properties);
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function withLast(schema: JsonObject, change: (last: JsonValue) => JsonValue): JsonObject {
  const properties = propertiesOf(schema);
  const name = Object.keys(properties).at(-1);
  if (name === undefined) return schema;
  return { ...schema, properties: { ...properties, [name]: change(properties[name]!) } };
}
