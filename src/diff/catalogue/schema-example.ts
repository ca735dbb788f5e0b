import type { JsonObject, JsonValue } from '../../json.ts';
import { tool } from './entry.ts';

/** A tool whose argument `query` has this schema; `more` stands in the schema around it. */
export function withProperty(schema: JsonValue, more: JsonObject = {}): JsonObject {
  const inputSchema = { type: 'object', properties: { query: schema }, ...more };
  return { tools: [tool('search', { inputSchema })] };
}

/** A tool with these arguments. */
export function withProperties(properties: JsonObject, more: JsonObject = {}): JsonObject {
  return { tools: [tool('search', { inputSchema: { type: 'object', properties, ...more } })] };
}

/** A tool that returns this, or does not say what. */
export function withOutput(outputSchema?: JsonObject): JsonObject {
  return { tools: [tool('search', outputSchema ? { outputSchema } : {})] };
}

/** What to do where more is allowed. */
export const WIDENED =
  'For what callers send: nothing, refresh the snapshot. For what comes back: keep returning what the old schema promised, or tell the consumers first and accept the change.';
