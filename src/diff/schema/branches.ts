import { isJsonObject, type JsonValue } from '../../json.ts';
import { inWords } from '../in-words.ts';
import type { Draft, Pair, Walk } from './draft.ts';
import { branchStance, members, type Ref, type SchemaNode, saidBy, typeKinds } from './node.ts';
import { speaking } from './notes.ts';
import type { Kind } from './values.ts';

type BranchDraft = Omit<Draft, 'path' | 'pair'>;

/** Types that came and went as branches of `anyOf` or `oneOf`, where both sides are made of branches. */
export function branchChange(
  state: Walk,
  { before, after }: Pair,
  lost: Kind[],
  gained: Kind[],
): BranchDraft[] | undefined {
  const old = combinator(state, before);
  const now = combinator(state, after);
  if (!old || !now || (old.branches.length === 1 && now.branches.length === 1)) return undefined;
  const gone = lost.map((kind) => branchFor(state, old.branches, kind));
  const fresh = gained.map((kind) => branchFor(state, now.branches, kind));
  const all = [...gone, ...fresh];
  if (all.length === 0 || all.some((branch) => branch === undefined)) return undefined;
  const prefix = old.keyword === 'anyOf' ? 'any-of' : 'one-of';
  const made = (branch: SchemaNode, effect: 'narrowed' | 'widened'): BranchDraft => ({
    rule: `${prefix}-branch-${effect === 'narrowed' ? 'removed' : 'added'}`,
    effect,
    pointer: effect === 'narrowed' ? branch.pointer : old.pointer,
    ...(effect === 'narrowed' ? { before: branch.raw } : { after: branch.raw }),
    says: branchSays(branch.raw, effect === 'narrowed' ? 'removed' : 'added'),
  });
  return [
    ...[...new Set(gone)].map((branch) => made(branch!, 'narrowed')),
    ...[...new Set(fresh)].map((branch) => made(branch!, 'widened')),
  ];
}

export interface Combinator {
  keyword: 'anyOf' | 'oneOf';
  pointer: string;
  branches: SchemaNode[];
  raw: JsonValue;
}

/** The `anyOf` or `oneOf` of a place, also behind a reference, `null` aside: first one that is a choice. */
export function combinator(state: Walk, ref: Ref): Combinator | undefined {
  let single: Combinator | undefined;
  for (const node of speaking(state, ref)) {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const all = members(node, keyword, branchStance(node)).map(([, child]) => child);
      const branches = all.filter((child) => saidBy(child, 'type') !== 'null');
      if (branches.length === 0) continue;
      const pointer = `${node.pointer}/${keyword}`;
      const found = { keyword, pointer, branches, raw: node.raw };
      if (branches.length > 1) return found;
      single ??= found;
    }
  }
  return single;
}

/** Where values are listed as branches, on both sides: the lists. */
export function choiceChange(
  state: Walk,
  { before, after }: Pair,
): Pick<Draft, 'pointer' | 'before' | 'after'> | undefined {
  const old = combinator(state, before);
  const now = combinator(state, after);
  if (!old || !now || (old.branches.length === 1 && now.branches.length === 1)) return undefined;
  const list = ({ raw, keyword }: Combinator) => (isJsonObject(raw) ? raw[keyword] : undefined);
  return { pointer: old.pointer, before: list(old), after: list(now) };
}

function branchFor(state: Walk, branches: SchemaNode[], kind: Kind): SchemaNode | undefined {
  if (kind === 'null') return undefined;
  return branches.find((branch) =>
    speaking(state, [branch]).some((node) => typeKinds(node)?.includes(kind)),
  );
}

/** A branch that came or went, in words. */
export function branchSays(raw: JsonValue | undefined, what: 'added' | 'removed'): string {
  const which = raw === undefined ? '' : `: ${inWords(raw)}`;
  return what === 'removed'
    ? `no longer allows one of its alternatives${which}`
    : `allows one more alternative${which}`;
}
