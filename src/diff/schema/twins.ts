import { isJsonObject, type JsonValue } from '../../json.ts';
import { equalAtAnyDepth } from '../deep-equal.ts';
import { formOf } from '../schema-keywords.ts';
import { UNSUPPORTED } from './keyword-groups.ts';
import type { Context, Doc, Ref } from './node.ts';
import { memoOf } from './node.ts';

/** What a schema refers to: nothing, definitions, or anything else. */
type Reach = 'itself' | 'definitions' | 'elsewhere';

const REACH = new WeakMap<object, Reach>();

/** Whether two schemas are the same text and refer to the same: then nothing about them changed. */
export function areTwins(context: Context, a: Ref, b: Ref): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [one, other] = [a[0]!, b[0]!];
  if (typeof one.raw !== 'object' || one.doc.refAlone !== other.doc.refAlone) return false;
  const reach = reachOf(one.raw);
  if (
    reach === 'elsewhere' ||
    (reach === 'definitions' && !sameDefinitions(context, one.doc, other.doc))
  ) {
    return false;
  }
  return equalAtAnyDepth(one.raw, other.raw);
}

/** Of a schema, or of an object or a list of them. */
function reachOf(raw: JsonValue, isSchema = true): Reach {
  if (typeof raw !== 'object' || raw === null) return 'itself';
  const known = REACH.get(raw);
  if (known) return known;
  let reach: Reach = 'itself';
  for (const [key, member] of Object.entries(raw)) {
    const inside = isSchema && !Array.isArray(raw) ? keywordReach(key, member) : reachOf(member);
    if (inside !== 'itself' && reach !== 'elsewhere') reach = inside;
  }
  REACH.set(raw, reach);
  return reach;
}

function keywordReach(keyword: string, value: JsonValue): Reach {
  if (keyword === '$ref') {
    const isDefinition = typeof value === 'string' && /^#\/(?:\$defs|definitions)\//.test(value);
    return isDefinition ? 'definitions' : 'elsewhere';
  }
  if (keyword === '$id' || UNSUPPORTED.has(keyword)) return 'elsewhere';
  const form = formOf(keyword);
  if (form === 'schema') return reachOf(value);
  return form === 'schemas' || form === 'map' ? reachOf(value, false) : 'itself';
}

/** Definitions of both documents are the same, and refer to nothing but themselves. */
function sameDefinitions(context: Context, a: Doc, b: Doc): boolean {
  const memo = memoOf<boolean>(context, sameDefinitions);
  const known = memo.get('');
  if (known !== undefined) return known;
  const answer = ['$defs', 'definitions'].every((key) => {
    const [one, other] = [definitionsOf(a, key), definitionsOf(b, key)];
    return reachOf(one, false) !== 'elsewhere' && equalAtAnyDepth(one, other);
  });
  memo.set('', answer);
  return answer;
}

function definitionsOf({ root }: Doc, key: string): JsonValue {
  return isJsonObject(root) && Object.hasOwn(root, key) ? root[key]! : {};
}
