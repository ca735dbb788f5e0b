import type { JsonObject } from '../json.ts';
import { ITEM_KEY } from '../snapshot/items.ts';
import { equalAtAnyDepth } from './deep-equal.ts';
import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';
import { makeFinding } from './make-finding.ts';
import { changedMembers } from './members.ts';
import type { SharedTime } from './schema/shared-time.ts';
import { newInItem } from './security.ts';

/** What is told about a pair of items. */
export interface PairNames {
  subject: string;
  /** For sentences: `tool "search"`. */
  noun: string;
}

/** Findings inside of an item that stands on both sides; what names it is not compared. */
export function comparePair(
  kind: Kind,
  items: { before: JsonObject; after: JsonObject },
  { subject, noun }: PairNames,
  time: SharedTime | undefined,
): Finding[] {
  const ignore = new Set([ITEM_KEY[kind.list]]);
  const options = { subject, noun, pointer: '', rules: kind.members, ignore, time };
  try {
    if (equalAtAnyDepth(items.before, items.after)) return [];
    return changedMembers(items, options).map((finding) => withoutMoved(finding, items));
  } catch (error) {
    // Nesting that overflows the stack ends one comparison, not all.
    if (!(error instanceof RangeError)) throw error;
    const reason = `The ${noun} is nested too deep to be compared. It is not proven that callers are untouched.`;
    // Both sides are in the fingerprint: accepting this is not accepting whatever comes next.
    return [makeFinding('schema-unproven', { subject, reason, confidence: 'unproven', ...items })];
  }
}

/** Text that only moved inside of an item is not new. */
function withoutMoved(finding: Finding, items: { before: JsonObject; after: JsonObject }): Finding {
  const { security, ...rest } = finding;
  if (!security) return finding;
  const left = newInItem(security, items.before, items.after);
  return left.length === 0 ? rest : { ...rest, security: left };
}
