import { isJsonObject, type JsonValue } from '../json.ts';

/**
 * Canonical JSON text of a value by RFC 8785, and total where the RFC gives up: a lone surrogate becomes
 * its `\\udxxx` escape, and a number too large for a double (`1e400` on the wire) becomes `1e999`.
 * Two values have the same text exactly when `equalJson` holds. Files may nest deeper than the stack.
 */
export function canonicalJson(value: JsonValue): string {
  try {
    return nestedJson(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return deepJson(value);
  }
}

function nestedJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map((item) => nestedJson(item)).join(',')}]`;
  if (!isJsonObject(value)) return scalarJson(value);
  const members: string[] = [];
  // RFC 8785 §3.2.3 sorts by UTF-16 unit, which is the default order.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${nestedJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

/** The same without recursion. */
function deepJson(value: JsonValue): string {
  const texts: string[] = [];
  const pending: ({ value: JsonValue } | { text: string })[] = [{ value }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('text' in next) texts.push(next.text);
    else if (typeof next.value !== 'object' || next.value === null)
      texts.push(scalarJson(next.value));
    else {
      const isList = Array.isArray(next.value);
      const parts = Object.entries(next.value).filter(([, member]) => member !== undefined);
      // Keys of a list are in order, which is not that of their texts.
      if (!isList) parts.sort(([a], [b]) => (a < b ? -1 : 1));
      texts.push(isList ? '[' : '{');
      pending.push({ text: isList ? ']' : '}' });
      for (const [index, [key, member]] of [...parts.entries()].reverse()) {
        const name = isList ? '' : `${JSON.stringify(key)}:`;
        pending.push({ value: member }, { text: (index > 0 ? ',' : '') + name });
      }
    }
  }
  return texts.join('');
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
