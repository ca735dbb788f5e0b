import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { pointerSegments } from '../../json-pointer.ts';
import { isRefused } from './candidates.ts';
import type { Direction, Draft } from './draft.ts';
import { type Context, docOf, nodeAt } from './node.ts';

/**
 * Whether a value is refused by what a draft is about, and not only by another change of the same place. False too
 * where a draft cannot be asked alone.
 */
export function isOwnFault(
  context: Context,
  draft: Draft,
  direction: Direction,
  value: JsonValue,
): boolean {
  const alone = demandOf(draft, direction);
  if (!alone) return false;
  return isRefused(context, [nodeAt(docOf(alone, ''), alone, '', 'open')], value);
}

/** A longer list of values is not looked through once more. */
const MAX_VALUES = 1000;

/** The demand that came with a draft to a call, or that went with it from a result, as a schema of its own. */
function demandOf(draft: Draft, direction: Direction): JsonObject | undefined {
  const { rule, pointer } = draft;
  const keyword = pointer.slice(pointer.lastIndexOf('/') + 1);
  const name = pointerSegments(pointer).at(-1) ?? '';
  const says = direction === 'input' ? draft.after : draft.before;
  if (/^property-(?:added-|became-)/.test(rule)) {
    const required = keyword === 'required' && typeof says === 'string' ? says : name;
    return { required: [required] };
  }
  if (rule === 'property-removed') {
    return direction === 'output' ? { required: [name] } : { properties: { [name]: false } };
  }
  if (Array.isArray(says) && says.length > MAX_VALUES) return undefined;
  if (says === undefined || !/^(?:constraint|pattern|enum|const|type)-/.test(rule)) {
    return undefined;
  }
  // Where the sides say it by different keywords, each is named.
  const other = direction === 'input' ? draft.before : draft.after;
  const isNamed = isJsonObject(says) && isJsonObject(other) && keyword !== 'const';
  return isNamed ? says : { [keyword]: says };
}
