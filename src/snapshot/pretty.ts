import { isJsonObject, type JsonValue } from '../json.ts';
import { scalarJson } from './canonical.ts';
import { HIDDEN_CHARACTERS } from './hidden.ts';
import { compareCodePoints } from './order.ts';

/** JSON text of a string in which every hidden character stands as its escape: the same string, but visible in a review. */
export function visibleJsonString(text: string): string {
  return JSON.stringify(text).replace(HIDDEN_CHARACTERS, (char) =>
    Array.from({ length: char.length }, (_, index) => {
      return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

/**
 * JSON on several lines, two spaces a level, keys sorted by code point, hidden characters escaped: the same bytes
 * for the same value everywhere. No final newline. `indent` is the level that the text starts at.
 */
export function prettyJson(value: JsonValue, indent = 0): string {
  const inner = '  '.repeat(indent + 1);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const items = value.map((item) => `${inner}${prettyJson(item, indent + 1)}`);
    return `[\n${items.join(',\n')}\n${'  '.repeat(indent)}]`;
  }
  if (isJsonObject(value)) {
    const keys = Object.keys(value).sort(compareCodePoints);
    if (keys.length === 0) return '{}';
    const members = keys.map(
      (key) => `${inner}${visibleJsonString(key)}: ${prettyJson(value[key]!, indent + 1)}`,
    );
    return `{\n${members.join(',\n')}\n${'  '.repeat(indent)}}`;
  }
  return typeof value === 'string' ? visibleJsonString(value) : scalarJson(value);
}
