import { isJsonObject, type JsonValue } from '../../json.ts';
import { equalAtAnyDepth } from '../deep-equal.ts';
import type { Context, Doc, Ref } from './node.ts';
import { memoOf } from './node.ts';
import { type Reach, reachOf } from './reach.ts';
import { isBelowId } from './resolve.ts';

/** Whether two schemas are the same text and refer to the same: then nothing about them changed. */
export function areTwins(context: Context, a: Ref, b: Ref): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [one, other] = [a[0]!, b[0]!];
  if (typeof one.raw !== 'object' || one.doc.refAlone !== other.doc.refAlone) return false;
  const reach = reachOf(one.raw);
  if (isFar(reach)) return false;
  if (reach === 'definitions') {
    if (isBelowId(one) || isBelowId(other)) return false;
    if (!sameDefinitions(context, one.doc, other.doc)) return false;
  }
  return equalAtAnyDepth(one.raw, other.raw);
}

function isFar(reach: Reach): boolean {
  return reach === 'names' || reach === 'elsewhere';
}

/** Definitions of both documents are the same, and refer to nothing but themselves. */
function sameDefinitions(context: Context, a: Doc, b: Doc): boolean {
  const memo = memoOf<boolean>(context, sameDefinitions);
  const known = memo.get('');
  if (known !== undefined) return known;
  const answer = ['$defs', 'definitions'].every((key) => {
    const [one, other] = [definitionsOf(a, key), definitionsOf(b, key)];
    return !isFar(reachOf(one, false)) && equalAtAnyDepth(one, other);
  });
  memo.set('', answer);
  return answer;
}

function definitionsOf({ root }: Doc, key: string): JsonValue {
  return isJsonObject(root) && Object.hasOwn(root, key) ? root[key]! : {};
}
