import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { keysOfBoth } from '../member.ts';
import { formOf, noteRule } from '../schema-keywords.ts';
import type { Draft, Pair, Walk } from './draft.ts';

/**
 * Texts at places that no value leads to, under `not` or in a definition without a use: models read them all the same.
 * Compared by where they stand.
 */
export function strayNotes(state: Walk, pair: Pair): Draft[] {
  const { before, after, seen, context } = state;
  const drafts: Draft[] = [];
  const visit = (old: JsonValue | undefined, now: JsonValue | undefined, at: string): void => {
    if (!isJsonObject(old) || !isJsonObject(now) || old === now) return;
    context.budget.step();
    for (const key of keysOfBoth(old, now)) {
      const [was, is] = [own(old, key), own(now, key)];
      const pointer = at + segment(key);
      switch (formOf(key)) {
        case 'note': {
          if (seen.has(at) || equalJson(was, is)) break;
          const rule = noteRule(key)!;
          drafts.push({
            rule,
            effect: 'none',
            pointer,
            before: was,
            after: is,
            says: '',
            path: [],
            pair,
          });
          break;
        }
        case 'schema':
          if (!Array.isArray(was)) visit(was, is, pointer);
          else visitMembers(was, is, pointer);
          break;
        case 'schemas':
        case 'map':
          visitMembers(was, is, pointer);
          break;
      }
    }
  };
  const visitMembers = (
    old: JsonValue | undefined,
    now: JsonValue | undefined,
    at: string,
  ): void => {
    if (typeof old !== 'object' || typeof now !== 'object' || !old || !now) return;
    for (const key of Object.keys(old)) {
      if (Object.hasOwn(now, key)) {
        visit((old as JsonObject)[key], (now as JsonObject)[key], at + segment(key));
      }
    }
  };
  visit(before.root, after.root, before.pointer);
  return drafts;
}

function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
