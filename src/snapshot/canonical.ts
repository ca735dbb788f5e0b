import { isJsonObject, type JsonValue } from '../json.ts';

/**
 * Canonical JSON text of a value by RFC 8785, and total where the RFC gives up: a lone surrogate becomes
 * its `\\udxxx` escape, and a number too large for a double (`1e400` on the wire) becomes `1e999`.
 * Two values have the same text exactly when `equalJson` holds.
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (!isJsonObject(value)) return scalarJson(value);
  const members: string[] = [];
  // RFC 8785 §3.2.3 sorts by UTF-16 unit, which is the default order.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** JSON text of a string, number, boolean or null; infinities as a number that reads back as one. */
export function scalarJson(value: string | number | boolean | null): string {
  if (value === Number.POSITIVE_INFINITY) return '1e999';
  if (value === Number.NEGATIVE_INFINITY) return '-1e999';
  return JSON.stringify(value);
}

/** Whether two JSON values are equal; the order of an object's keys does not matter. */
export function equalJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalJson(item, b[index]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]));
}
