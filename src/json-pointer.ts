import { isJsonObject, type JsonValue } from './json.ts';

/** One segment of a JSON pointer (RFC 6901), with its slash. */
export function segment(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The segments of a JSON pointer (RFC 6901), unescaped; none for the whole. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(pointer.startsWith('/') ? 1 : 0)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a place below another, by own members and positions; undefined where there is none. */
export function valueAt(
  root: JsonValue | undefined,
  segments: readonly string[],
): JsonValue | undefined {
  let value = root;
  for (const key of segments) {
    if (Array.isArray(value))
      value = /^(?:0|[1-9]\d{0,8})$/.test(key) ? value[Number(key)] : undefined;
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}
