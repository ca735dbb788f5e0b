import type { Both } from './compare-objects.ts';
import { changeAt, type Draft, placeOf } from './draft.ts';
import { expand } from './expand.ts';
import { otherMember } from './member-of.ts';
import type { Context } from './node.ts';
import { within } from './prove.ts';
import { type Member, NEVER, type ObjectAlt } from './shape.ts';
import { walk } from './walk.ts';

/** What may be there beside the declared properties, as written. */
export function compareAdditional({ state, pair, path, old, now }: Both): Iterable<Draft> {
  const { context } = state;
  const before = written(context, old);
  const after = written(context, now);
  if (before !== NEVER && after !== NEVER && !isOpen(context, before) && !isOpen(context, after)) {
    const place = `${placeOf(pair)}/additionalProperties`;
    return walk(state, { before, after, place }, [...path, { other: true }]);
  }
  if (within(context, asRef(before), asRef(after)) && before !== NEVER && after !== NEVER) {
    if (within(context, after, before)) return [];
  } else if (before === after) return [];
  const change = changeAt(
    pair,
    old.nodes,
    now.nodes,
    'additionalProperties',
    'unevaluatedProperties',
  );
  const isClosing = before !== NEVER && (after === NEVER || isOpen(context, before));
  const draft: Draft = isClosing
    ? {
        rule: 'additional-properties-closed',
        effect: 'narrowed',
        ...change,
        says:
          after === NEVER
            ? 'no longer allows properties that it does not declare'
            : 'now limits what properties that it does not declare may hold',
        policy: true,
        path,
        pair,
      }
    : {
        rule: 'additional-properties-opened',
        effect: 'widened',
        ...change,
        says:
          before === NEVER
            ? 'now allows properties that it does not declare'
            : 'now allows other values in properties that it does not declare',
        path,
        pair,
      };
  return [draft];
}

/** Without the policy, which is about what is sent. */
function written(context: Context, alt: ObjectAlt): Member {
  const groups = alt.groups.map((group) => ({ ...group, declared: undefined }));
  const member = otherMember({ ...alt, groups }, new Set());
  return member !== NEVER && member.length > 0 && expand(context, member).alts.length === 0
    ? NEVER
    : member;
}

function isOpen(context: Context, member: Member): boolean {
  return member !== NEVER && within(context, [], member);
}

function asRef(member: Member): Exclude<Member, typeof NEVER> {
  return member === NEVER ? [] : member;
}
