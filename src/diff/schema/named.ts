import { isJsonObject, type JsonValue } from '../../json.ts';
import { segment } from '../../json-pointer.ts';
import { formOf } from '../schema-keywords.ts';
import type { Doc } from './node.ts';

/** A schema of a document, by its `$id`. */
export interface Named {
  raw: JsonValue;
  /** Below the document's own pointer. */
  at: string;
}

const NAMED = new WeakMap<object, ReadonlyMap<string, Named> | null>();

/**
 * The schemas of a document by their `$id`, where these are mere names, as TypeBox gives them to recursive types: words
 * without a slash, each once, under a root that has none. Undefined where something else gives names or base URIs too.
 */
export function namedSchemas({ root }: Doc): ReadonlyMap<string, Named> | undefined {
  if (!isJsonObject(root)) return undefined;
  let known = NAMED.get(root);
  if (known === undefined) {
    known = collected(root) ?? null;
    NAMED.set(root, known);
  }
  return known ?? undefined;
}

function collected(root: JsonValue): Map<string, Named> | undefined {
  const found = new Map<string, Named>();
  const pending: [raw: JsonValue, at: string, isSchema: boolean][] = [[root, '', true]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [raw, at, isSchema] = next;
    if (typeof raw !== 'object' || raw === null) continue;
    const single = isSchema && !Array.isArray(raw);
    for (const [key, member] of Object.entries(raw)) {
      const form = single ? formOf(key) : 'schema';
      if (single && /^\$(?:.*[aA]nchor|dynamicRef|recursiveRef)$/.test(key)) return undefined;
      if (single && key === '$id') {
        const isName = typeof member === 'string' && /^[\w-]+$/.test(member);
        if (!isName || at === '' || found.has(member)) return undefined;
        found.set(member, { raw, at });
      }
      if (form === 'schema') pending.push([member, at + segment(key), !Array.isArray(member)]);
      else if (form === 'schemas' || form === 'map')
        pending.push([member, at + segment(key), false]);
    }
  }
  return found;
}
