import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { formOf } from '../schema-keywords.ts';

/** A schema, or an object of schemas, without what only says something about it. */
export function withoutNotes(value: JsonValue, isMap = false): JsonValue {
  if (Array.isArray(value)) return value.map((item) => withoutNotes(item));
  if (!isJsonObject(value)) return value;
  const kept: [string, JsonValue][] = [];
  for (const [key, member] of Object.entries(value)) {
    const form = isMap ? 'schema' : formOf(key);
    if (form === 'note') continue;
    const holds = form === 'schema' || form === 'schemas';
    kept.push([
      key,
      holds ? withoutNotes(member) : form === 'map' ? withoutNotes(member, true) : member,
    ]);
  }
  return Object.fromEntries(kept) satisfies JsonObject;
}
