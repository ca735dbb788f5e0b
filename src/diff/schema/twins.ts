import { isJsonObject, type JsonValue } from '../../json.ts';
import { equalAtAnyDepth } from '../deep-equal.ts';
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

function reachOf(raw: JsonValue): Reach {
  if (typeof raw !== 'object' || raw === null) return 'itself';
  const known = REACH.get(raw);
  if (known) return known;
  let reach: Reach = 'itself';
  if (isJsonObject(raw)) {
    const ref = Object.hasOwn(raw, '$ref') ? raw.$ref : undefined;
    if (typeof ref === 'string') {
      reach = /^#\/(?:\$defs|definitions)\//.test(ref) ? 'definitions' : 'elsewhere';
    }
    if ('$dynamicRef' in raw || '$recursiveRef' in raw || '$id' in raw) reach = 'elsewhere';
  }
  for (const member of Object.values(raw)) {
    if (reach === 'elsewhere') break;
    const inside = reachOf(member as JsonValue);
    if (inside !== 'itself') reach = inside;
  }
  REACH.set(raw, reach);
  return reach;
}

/** Definitions of both documents are the same, and refer to nothing but themselves. */
function sameDefinitions(context: Context, a: Doc, b: Doc): boolean {
  const memo = memoOf<boolean>(context, sameDefinitions);
  const known = memo.get('');
  if (known !== undefined) return known;
  const answer = ['$defs', 'definitions'].every((key) => {
    const [one, other] = [definitionsOf(a, key), definitionsOf(b, key)];
    return reachOf(one) !== 'elsewhere' && equalAtAnyDepth(one, other);
  });
  memo.set('', answer);
  return answer;
}

function definitionsOf({ root }: Doc, key: string): JsonValue {
  return isJsonObject(root) && Object.hasOwn(root, key) ? root[key]! : {};
}
