import type { JsonValue } from '../../json.ts';
import { pointerSegments, valueAt } from '../../json-pointer.ts';
import { equalAtAnyDepth } from '../deep-equal.ts';
import { chain } from './cause.ts';
import type { Draft, Pair, Walk } from './draft.ts';

/**
 * Drafts about a place that refers to something else now, or to nothing, while the definition that it referred to is
 * what it was: they stand at the place, for at the definition nothing changed.
 */
export function atReference(state: Walk, pair: Pair, found: ReadonlySet<Draft>): Set<Draft> {
  const [place] = pair.before;
  if (!place || pair.before.length !== 1) return new Set(found);
  const [, ...targets] = chain(pair.before);
  const now = new Set(chain(pair.after).map(({ pointer }) => pointer));
  const left = targets.filter(
    ({ pointer, raw }) =>
      !now.has(pointer) && equalAtAnyDepth(raw, placeIn(state, pointer) ?? undefined),
  );
  if (left.length === 0) return new Set(found);
  return new Set(
    [...found].map((draft) => {
      const target = left.find(
        ({ pointer }) => draft.pointer === pointer || draft.pointer.startsWith(`${pointer}/`),
      );
      if (!target) return draft;
      return { ...draft, pointer: place.pointer + draft.pointer.slice(target.pointer.length) };
    }),
  );
}

/** What stands at a place of the new schema. */
function placeIn({ after }: Walk, pointer: string): JsonValue | undefined {
  return valueAt(after.root, pointerSegments(pointer.slice(after.pointer.length)));
}
