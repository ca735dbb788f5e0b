import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/** Schemas nested deeper are not looked into. */
const MAX_PROPERTIES = 10_000;

/**
 * The `Mcp-Param-*` headers of a `tools/call` of the stateless protocol: for each property that the tool's
 * `inputSchema` marks with `x-mcp-header`, the argument's value, where there is one (2026-07-28, Streamable HTTP,
 * "Custom Headers from Tool Parameters"). Whether the marks are valid is for a check to say.
 */
export function paramHeaders(
  inputSchema: JsonValue | undefined,
  args: JsonValue | undefined,
): Record<string, string> {
  const headers: Record<string, string> = {};
  const open: { schema: JsonValue | undefined; value: JsonValue | undefined }[] = [
    { schema: inputSchema, value: args },
  ];
  for (let i = 0; i < open.length && i < MAX_PROPERTIES; i++) {
    const { schema, value } = open[i]!;
    if (!isJsonObject(schema)) continue;
    const name = schema['x-mcp-header'];
    const text = headerText(value);
    if (typeof name === 'string' && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && text !== undefined) {
      headers[`mcp-param-${name}`] = text;
    }
    if (!isJsonObject(schema.properties) || !isJsonObject(value)) continue;
    for (const key of Object.keys(schema.properties)) {
      open.push({ schema: schema.properties[key], value: ownValue(value, key) });
    }
  }
  return headers;
}

function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A primitive as a field value: plain where it is printable ASCII without blanks around it, else in base64. */
function headerText(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    return undefined;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return undefined;
  const text = String(value);
  const plain = /^[\t\x20-\x7e]+$/.test(text) && text === text.trim();
  if (plain && !(text.startsWith('=?base64?') && text.endsWith('?='))) return text;
  return `=?base64?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
