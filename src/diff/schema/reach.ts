import type { JsonValue } from '../../json.ts';
import { formOf } from '../schema-keywords.ts';
import { UNSUPPORTED } from './keyword-groups.ts';

/** What a schema refers to: nothing, definitions, what has a name or stands in another document, or anything else. */
export type Reach = 'itself' | 'definitions' | 'names' | 'elsewhere';

const ORDER: readonly Reach[] = ['itself', 'definitions', 'names', 'elsewhere'];
const REACH = new WeakMap<object, Reach>();

/** Of a schema, or of an object or a list of them: the farthest. */
export function reachOf(raw: JsonValue, isSchema = true): Reach {
  if (typeof raw !== 'object' || raw === null) return 'itself';
  const known = REACH.get(raw);
  if (known) return known;
  let reach: Reach = 'itself';
  for (const [key, member] of Object.entries(raw)) {
    const inside = isSchema && !Array.isArray(raw) ? keywordReach(key, member) : reachOf(member);
    if (ORDER.indexOf(inside) > ORDER.indexOf(reach)) reach = inside;
  }
  // What references below a base URI of their own mean is decided there.
  if (reach !== 'itself' && isSchema && Object.hasOwn(raw, '$id')) reach = 'elsewhere';
  REACH.set(raw, reach);
  return reach;
}

function keywordReach(keyword: string, value: JsonValue): Reach {
  if (keyword === '$ref') {
    if (typeof value !== 'string' || /^#(?:\/|$)/.test(value)) {
      return /^#\/(?:\$defs|definitions)\//.test(String(value)) ? 'definitions' : 'elsewhere';
    }
    return 'names';
  }
  if (keyword.startsWith('$recursive')) return 'elsewhere';
  if (UNSUPPORTED.has(keyword)) return value === '#' ? 'elsewhere' : 'names';
  const form = formOf(keyword);
  if (form === 'schema') return reachOf(value);
  return form === 'schemas' || form === 'map' ? reachOf(value, false) : 'itself';
}

const NAMING = new WeakMap<object, boolean>();

/** Whether a value holds schemas that can be referred to by name: an anchor, an `$id` of their own. */
export function namesPlaces(raw: JsonValue): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const known = NAMING.get(raw);
  if (known !== undefined) return known;
  const found = Object.entries(raw).some(
    ([key, member]) => key === '$id' || /^\$.*[aA]nchor$/.test(key) || namesPlaces(member),
  );
  NAMING.set(raw, found);
  return found;
}
