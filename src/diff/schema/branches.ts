import type { JsonValue } from '../../json.ts';
import { inWords } from '../make-finding.ts';
import type { Draft, Pair } from './draft.ts';
import { members, type Ref, type SchemaNode, typeKinds } from './node.ts';
import type { Kind } from './values.ts';

type BranchDraft = Omit<Draft, 'path' | 'pair'>;

/** Types that came and went as branches of `anyOf` or `oneOf`, where both sides are made of branches. */
export function branchChange(
  { before, after }: Pair,
  lost: Kind[],
  gained: Kind[],
): BranchDraft[] | undefined {
  const old = combinator(before);
  const now = combinator(after);
  if (!old || !now) return undefined;
  const gone = lost.map((kind) => branchFor(old.branches, kind));
  const fresh = gained.map((kind) => branchFor(now.branches, kind));
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

/** The `anyOf` or `oneOf` of a place, `null` aside. */
export function combinator(ref: Ref): Combinator | undefined {
  for (const node of ref) {
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      const branches = members(node, keyword, node.stance).map(([, child]) => child);
      if (branches.length > 0) {
        return { keyword, pointer: `${node.pointer}/${keyword}`, branches, raw: node.raw };
      }
    }
  }
  return undefined;
}

function branchFor(branches: SchemaNode[], kind: Kind): SchemaNode | undefined {
  return kind === 'null' ? undefined : branches.find((branch) => typeKinds(branch)?.includes(kind));
}

/** A branch that came or went, in words. */
export function branchSays(raw: JsonValue | undefined, what: 'added' | 'removed'): string {
  const which = raw === undefined ? '' : `: ${inWords(raw)}`;
  return what === 'removed'
    ? `no longer allows one of its alternatives${which}`
    : `allows one more alternative${which}`;
}
