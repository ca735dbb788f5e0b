import { isJsonObject, type JsonValue } from '../json.ts';
import { equalJson } from '../snapshot/canonical.ts';

/** Whether two JSON values are equal, however deep they are nested. */
export function equalAtAnyDepth(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  try {
    return equalJson(a, b);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const pending: [JsonValue | undefined, JsonValue | undefined][] = [[a, b]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [left, right] = pair;
    if (left === right) continue;
    if (Array.isArray(left)) {
      if (!Array.isArray(right) || left.length !== right.length) return false;
      for (const [index, item] of left.entries()) pending.push([item, right[index]]);
      continue;
    }
    if (!isJsonObject(left) || !isJsonObject(right)) return false;
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(right, key)) return false;
      pending.push([left[key], right[key]]);
    }
  }
  return true;
}
