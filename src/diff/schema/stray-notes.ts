import { schemaPlaces } from '../schema-places.ts';
import type { Draft, Pair, Walk } from './draft.ts';

/** Texts at places that no value leads to, under `not` or in a definition without a use: models read them all the same. */
export function strayNotes({ before, after, seen }: Walk, pair: Pair): Draft[] {
  return schemaPlaces(before.root, after.root, before.pointer).flatMap((place) => {
    const { note: rule, pointer, before: was, after: is } = place;
    const at = pointer.slice(0, pointer.lastIndexOf('/'));
    if (rule === undefined || seen.has(at)) return [];
    return [
      { rule, effect: 'none' as const, pointer, before: was, after: is, says: '', path: [], pair },
    ];
  });
}
