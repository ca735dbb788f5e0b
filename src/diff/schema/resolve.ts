import { isJsonObject, type JsonValue } from '../../json.ts';
import { pointerSegments, segment } from '../../json-pointer.ts';
import { formOf, isKnownKeyword } from '../schema-keywords.ts';
import { namedSchemas } from './named.ts';
import { branchStance, nodeAt, type SchemaNode } from './node.ts';
import { namesPlaces } from './reach.ts';

/**
 * The schema that a `$ref` names, in the same document by JSON pointer or by a plain `$id`. `undefined` where it cannot be told: an address
 * elsewhere, an anchor, a place that is not there or that holds no schema (a default, say), a schema below an `$id`.
 */
export function resolveRef(node: SchemaNode, ref: JsonValue): SchemaNode | undefined {
  if (typeof ref !== 'string') return undefined;
  if (/^[\w-]+$/.test(ref)) {
    const named = namedSchemas(node.doc)?.get(ref);
    return named && nodeAt(node.doc, named.raw, node.doc.pointer + named.at, branchStance(node));
  }
  if (!/^#(\/|$)/.test(ref)) return undefined;
  if (isBelowId(node)) return undefined;
  const { doc } = node;
  let at = doc.root;
  let pointer = doc.pointer;
  let inside: 'schema' | 'map' | 'list' | 'anything' = 'schema';
  for (const part of tokens(ref)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, part)) return undefined;
    // A base URI of its own: what its references mean is decided there.
    if (at !== doc.root && isJsonObject(at) && inside === 'schema' && Object.hasOwn(at, '$id')) {
      return undefined;
    }
    const next = (at as Record<string, JsonValue>)[part]!;
    if (inside === 'schema') {
      const form = formOf(part);
      if (form === 'map') inside = 'map';
      else if (form === 'schemas' || (form === 'schema' && Array.isArray(next))) inside = 'list';
      else if (form !== 'schema') {
        if (isKnownKeyword(part)) return undefined;
        inside = 'anything';
      }
    } else if (inside !== 'anything') inside = 'schema';
    at = next;
    pointer += segment(part);
  }
  const isSchema = typeof at === 'boolean' || isJsonObject(at);
  if (!isSchema || inside === 'map' || inside === 'list') return undefined;
  return nodeAt(doc, at, pointer, branchStance(node));
}

/** Whether a schema stands in one with a base URI of its own. */
export function isBelowId({ doc, pointer }: SchemaNode): boolean {
  if (!namesPlaces(doc.root)) return false;
  let at: JsonValue | undefined = doc.root;
  for (const key of pointerSegments(pointer.slice(doc.pointer.length))) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return false;
    at = (at as Record<string, JsonValue>)[key]!;
    if (isJsonObject(at) && Object.hasOwn(at, '$id') && typeof at.$id === 'string') return true;
  }
  return false;
}

function tokens(ref: string): string[] {
  let text = ref;
  try {
    text = decodeURIComponent(ref);
  } catch {
    // A lone percent sign is one.
  }
  return pointerSegments(text.slice(1));
}
