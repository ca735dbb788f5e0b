import { pointerSegments, valueAt } from '../../json-pointer.ts';
import type { MemberPair } from '../member.ts';
import type { Draft } from './draft.ts';

/** Findings of one rule in one schema. Beyond it, one finding at the place that holds all the rest. */
const MAX_PLACES = 20;

/** The first places of each rule, and the rest of it as one. */
export function atMost(drafts: readonly Draft[], pair: MemberPair): Draft[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    // What moved both ways breaks somebody where what moved one way breaks nobody.
    const key = `${draft.rule} ${draft.effect} ${draft.severity ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length <= MAX_PLACES) return group;
    const rest = group.slice(MAX_PLACES - 1);
    const pointer = commonParent(rest.map((draft) => draft.pointer));
    // One with a witness speaks for the others.
    const one = rest.find(({ witness }) => witness !== undefined) ?? rest[0]!;
    return [
      ...group.slice(0, MAX_PLACES - 1),
      {
        ...one,
        pointer,
        before: valueAt(pair.items.before, pointerSegments(pointer)),
        after: valueAt(pair.items.after, pointerSegments(pointer)),
        says: `changed in the same way in ${rest.length} more places`,
        pair: { before: [], after: [], place: pointer },
      },
    ];
  });
}

function commonParent(pointers: string[]): string {
  let common = pointers[0]!.split('/');
  for (const pointer of pointers) {
    const segments = pointer.split('/');
    const length = common.findIndex((part, index) => part !== segments[index]);
    if (length >= 0) common = common.slice(0, length);
  }
  return common.join('/');
}
