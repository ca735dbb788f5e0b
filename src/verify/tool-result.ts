import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/** No expectation looks further into a tool's text than this many characters. */
const MAX_TEXT = 4 * 1024 * 1024;

/** What a declared call's expectations are held against. */
export interface ToolResult {
  isError: boolean;
  /** All text blocks, joined by newlines. */
  text: string;
  /** `structuredContent` as sent; undefined where there is none. */
  structured: JsonValue | undefined;
}

/** Reads the raw result of `tools/call`, whatever the server put there. */
export function readToolResult(result: JsonObject): ToolResult {
  const content = Array.isArray(result.content) ? result.content : [];
  let text = '';
  for (const block of content) {
    if (!isJsonObject(block) || block.type !== 'text' || typeof block.text !== 'string') continue;
    text += text === '' ? block.text : `\n${block.text}`;
    if (text.length > MAX_TEXT) break;
  }
  return {
    isError: result.isError === true,
    text: text.slice(0, MAX_TEXT),
    structured: result.structuredContent,
  };
}

/** The structured content, else the text read as JSON; undefined where it is neither. */
export function jsonOf({ structured, text }: ToolResult): JsonValue | undefined {
  if (structured !== undefined) return structured;
  // Nesting beyond what the wire allows for an answer is no data that anybody expects.
  if (maxNesting(text) > 500) return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** An upper bound of the nesting of a JSON text: brackets in strings count as well. */
function maxNesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x5b || unit === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return deepest;
}
