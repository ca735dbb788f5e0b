/**
 * How long `diff` compares 1,000 tools with the schemas of published servers: where nothing changed, and where each tool
 * did. Fails where it takes longer than promised: 2 and 10 seconds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { compareContracts } from '../src/diff/compare.ts';
import { readContractLike } from '../src/diff/contract-like.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../src/json.ts';

const TOOLS = 1000;
const folder = new URL('../test/fixtures/data/tool-lists/', import.meta.url);
const published: JsonObject[] = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).tools);

const tools = Array.from({ length: TOOLS }, (_, index): JsonObject => {
  const tool = structuredClone(published[index % published.length]!);
  return { ...tool, name: `${tool.name}-${Math.floor(index / published.length)}` };
});
// A text as a server sends it: nothing is shared between the two sides.
const parsed = (list: readonly JsonObject[]): JsonObject =>
  JSON.parse(JSON.stringify({ tools: list }));

/** Changes of every kind, by turns; each tool has a property more, and the last one otherwise. */
const CHANGES: readonly ((schema: JsonObject) => JsonObject)[] = [
  (schema) => ({ ...schema, required: [] }),
  (schema) => ({ ...schema, required: Object.keys(propertiesOf(schema)) }),
  (schema) => withLast(schema, () => ({ type: 'boolean' })),
  (schema) => withLast(schema, (last) => ({ anyOf: [last, { type: 'null' }] })),
  (schema) => withLast(schema, (last) => ({ allOf: [last, { minLength: 1 }] })),
  (schema) => withLast(schema, (last) => ({ ...asObject(last), description: 'Something else' })),
  (schema) => withLast(schema, (last) => ({ ...asObject(last), pattern: '^[a-z]+$' })),
];

const changed = tools.map((tool, index) => {
  const schema = CHANGES[index % CHANGES.length]!(asObject(tool.inputSchema));
  const properties = { ...propertiesOf(schema), [`more${index}`]: { type: 'string' } };
  return { ...tool, inputSchema: { ...schema, properties } };
});

const unchanged = measure('unchanged', tools, tools, 2000);
const each = measure('each changed', tools, changed, 10_000);
process.exitCode = unchanged && each ? 0 : 1;

function measure(
  name: string,
  before: readonly JsonObject[],
  after: readonly JsonObject[],
  promised: number,
): boolean {
  const left = readContractLike(parsed(before));
  const right = readContractLike(parsed(after));
  const started = performance.now();
  const result = compareContracts(left, right, { resources: 'all' });
  const took = performance.now() - started;
  const findings = result.comparable ? result.findings : [];
  const unproven = findings.filter(({ rule }) => rule === 'schema-unproven').length;
  const kilobytes = Math.round(JSON.stringify(before).length / 1000);
  console.log(
    `${TOOLS} tools (${kilobytes} kB), ${name}: ${Math.round(took)} ms of ${promised} ms, ` +
      `${findings.length} findings, ${unproven} unproven`,
  );
  return took < promised;
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
