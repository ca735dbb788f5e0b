import type { JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import type { Confidence, Severity } from '../finding.ts';
import type { Context, Doc, Ref, SchemaNode } from './node.ts';
import { view } from './node.ts';

export type Direction = 'input' | 'output';

/** How a change moves what is allowed. */
export type Effect = 'narrowed' | 'widened' | 'changed' | 'none';

/** One step from a value to a part of it. */
export type Step =
  | { property: string }
  | { pattern: string }
  | { other: true }
  | { item: number }
  | { name: true };

/** A finding before it is known whether it stands. */
export interface Draft {
  rule: string;
  effect: Effect;
  pointer: string;
  before?: JsonValue | undefined;
  after?: JsonValue | undefined;
  /** The sentence, from after the place: `must now be an integer`. */
  says: string;
  severity?: Severity;
  confidence?: Confidence;
  /** A value of the whole that shows it. */
  witness?: JsonValue;
  /** The keyword that nothing could be proven about. */
  cause?: string;
  /** It stands even where every old call is proven to work: a promise beyond validation. */
  policy?: boolean;
  /** From the whole to the value that changed, and the schemas on both sides there. */
  path: Step[];
  pair: Pair;
}

/** The same place on both sides. */
export interface Pair {
  before: Ref;
  after: Ref;
  /** Where it stands, should no schema say it. */
  place: string;
}

/** One comparison of two schemas. */
export interface Walk {
  context: Context;
  direction: Direction;
  before: Doc;
  after: Doc;
  /** What was found below a pair of places, by their keys. */
  done: Map<string, ReadonlySet<Draft>>;
  /** Pairs that are being looked at, and those of them that were met inside themselves. */
  open: Set<string>;
  met: Set<string>;
  /** Places of either schema that were looked at. */
  seen: Set<string>;
}

/** Schemas at one place: what must fit what. */
export function sides({ direction }: Walk, { before, after }: Pair): { sub: Ref; sup: Ref } {
  return direction === 'input' ? { sub: before, sup: after } : { sub: after, sup: before };
}

/** Whether a change breaks somebody on this side. */
export function isBad({ direction }: Walk, { effect, severity }: Draft): boolean {
  if (severity !== undefined) return severity === 'breaking';
  if (effect === 'none') return false;
  return effect === 'changed' || (effect === 'narrowed') === (direction === 'input');
}

/** Where a keyword stands on the old side, or would stand, and what both sides say. */
export function changeAt(
  pair: Pair,
  old: readonly SchemaNode[],
  now: readonly SchemaNode[],
  ...keywords: string[]
): {
  keyword: string;
  pointer: string;
  before: JsonValue | undefined;
  after: JsonValue | undefined;
} {
  const left = said(old, keywords);
  const right = said(now, keywords);
  const keyword = left?.keyword ?? right?.keyword ?? keywords[0]!;
  const base = nearest(right?.owner ?? '', old) ?? pair.place;
  const differ = left && right && left.keyword !== right.keyword;
  return {
    keyword,
    pointer: left?.pointer ?? base + (right?.at ?? segment(keyword)),
    before: left && (differ ? { [left.keyword]: left.value } : left.value),
    after: right && (differ ? { [right.keyword]: right.value } : right.value),
  };
}

/** The old schema at the place of a new one, or the innermost around it; else the outermost of all. */
function nearest(owner: string, old: readonly SchemaNode[]): string | undefined {
  const around = old
    .map(({ pointer }) => pointer)
    .filter((pointer) => owner === pointer || owner.startsWith(`${pointer}/`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? old[0]?.pointer;
}

function said(
  nodes: readonly SchemaNode[],
  keywords: string[],
): { keyword: string; owner: string; at: string; pointer: string; value: JsonValue } | undefined {
  for (const node of nodes) {
    for (const keyword of keywords) {
      const entry = view(node).get(keyword);
      if (!entry) continue;
      const { pointer: owner } = node;
      const { at, value } = entry;
      return { keyword, owner, at, pointer: owner + at, value };
    }
  }
  return undefined;
}

/** Where a place stands. */
export function placeOf({ before, place }: Pair): string {
  return before[0]?.pointer ?? place;
}
