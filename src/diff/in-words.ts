import type { JsonValue } from '../json.ts';

/** A value in a sentence: its JSON, cut where it is long. A side that is absent is called so. */
export function inWords(value: JsonValue | undefined, limit = 60): string {
  if (value === undefined) return 'absent';
  const json = beginningOf(value, limit + 1);
  return json.length > limit ? `${json.slice(0, limit)}…` : json;
}

/** The first characters of a value's JSON: it may be huge, and nest deeper than the stack. */
function beginningOf(value: JsonValue, length: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, length));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    let text = '[';
    for (const item of value) {
      if (text.length > length) return text;
      text += (text.length > 1 ? ',' : '') + beginningOf(item, length - text.length);
    }
    return `${text}]`;
  }
  let text = '{';
  for (const [key, member] of Object.entries(value)) {
    if (text.length > length) return text;
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key.slice(0, length))}:`;
    text += beginningOf(member, length - text.length);
  }
  return `${text}}`;
}
