import { isJsonObject, type JsonValue } from '../../json.ts';
import { canonicalJson } from '../../snapshot/canonical.ts';
import type { Keyword } from './dialect.ts';
import { evaluatedBy } from './evaluated.ts';
import { UNSUPPORTED } from './keyword-groups.ts';
import { namedSchemas } from './named.ts';
import {
  type Context,
  childNode,
  members,
  refusesAll,
  type SchemaNode,
  takesAll,
  view,
} from './node.ts';
import { namesPlaces, reachOf } from './reach.ts';
import type { Rest } from './shape.ts';
import { withoutNotes } from './without-notes.ts';

/** What a keyword says that no alternative can say. */
export function restOf(
  context: Context,
  node: SchemaNode,
  keyword: string,
  { value, at }: Keyword,
): Rest[] {
  if (keyword === 'unevaluatedProperties') {
    const isPlain = takesAll(childNode(node, value, at, 'open')) || evaluatedBy(context, node);
    return isPlain ? [] : [unknownRest(node, keyword)];
  }
  if (keyword === 'not') {
    return [{ op: 'not', keyword, node: childNode(node, value, at, 'open') }];
  }
  if (keyword === 'if') {
    const [yes, no] = [partOf(node, 'then'), partOf(node, 'else')];
    if (!yes && !no) return [];
    return [{ op: 'if', keyword, node: childNode(node, value, at, 'open'), yes, no }];
  }
  if (keyword === 'dependentSchemas') {
    return members(node, keyword, 'open').map(([name, child]) => ({
      op: 'dependent',
      keyword,
      name,
      node: child,
    }));
  }
  // A mere name restricts nothing, but another one may be what a client knows.
  if (keyword === '$id' && namedSchemas(node.doc)?.has(String(value))) {
    return [{ op: 'unknown', keyword, owner: node, text: `$id ${value}` }];
  }
  if (
    UNSUPPORTED.has(keyword) ||
    (keyword === '$id' && node.pointer !== node.doc.pointer) ||
    keyword === 'unevaluatedItems'
  ) {
    return [unknownRest(node, keyword)];
  }
  return [];
}

/** The parts that always hold, where the condition of an `if` is plainly met by everything or by nothing. */
export function settledIf(node: SchemaNode): SchemaNode[] | undefined {
  const condition = partOf(node, 'if');
  if (!condition) return undefined;
  const name = takesAll(condition) ? 'then' : refusesAll(condition) ? 'else' : undefined;
  const part = name && partOf(node, name);
  return name === undefined ? undefined : part ? [part] : [];
}

function partOf(node: SchemaNode, keyword: string): SchemaNode | undefined {
  const entry = view(node).get(keyword);
  return entry && childNode(node, entry.value, entry.at, 'open');
}

/** What is not understood is the same only where all that may give it a meaning is the same. */
export function unknownRest(owner: SchemaNode, keyword: string): Rest {
  const text = canonicalJson([withoutNotes(owner.raw), ...surroundings(owner)]);
  return { op: 'unknown', keyword, owner, text };
}

/** What may give a meaning to what is not understood in a schema. */
function surroundings({ raw, doc: { root } }: SchemaNode): JsonValue[] {
  if (!isJsonObject(root)) return [];
  const { $defs = {}, definitions = {}, $id = null, ...rest } = root;
  const reach = [reachOf(raw), reachOf($defs, false), reachOf(definitions, false)];
  const isFar = reach.includes('elsewhere') || (reach.includes('names') && namesPlaces(rest));
  const parts = [withoutNotes($defs, true), withoutNotes(definitions, true), $id];
  // A pointer to no schema may lead to a default, say.
  if (isJsonObject(raw) && /^#\//.test(String(raw.$ref))) return [root];
  return isFar ? [...parts, withoutNotes(rest)] : parts;
}
