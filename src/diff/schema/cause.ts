import type { JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { isKnownKeyword, noteRule } from '../schema-keywords.ts';
import { changeAt, type Pair } from './draft.ts';
import { type SchemaNode, view } from './node.ts';
import { resolveRef } from './resolve.ts';
import { withoutNotes } from './without-notes.ts';

/** Keywords that proofs fail at, the likeliest first. */
const LIKELY = [
  ...['$ref', '$dynamicRef', 'unevaluatedProperties', 'unevaluatedItems', 'oneOf', 'anyOf', 'not'],
  ...['if', 'then', 'else', 'dependentSchemas', 'patternProperties', 'propertyNames', 'contains'],
  ...['pattern', 'multipleOf', 'allOf', 'additionalProperties', 'prefixItems', 'items'],
];

/** The schema of a place: that which a lone reference names. */
export function schemaOf(ref: readonly SchemaNode[]): SchemaNode | undefined {
  if (ref.length !== 1) return ref[0];
  let [node] = ref;
  for (const next of chain(ref).slice(1)) {
    const keywords = [...view(node!).keys()].filter((key) => !noteRule(key));
    if (keywords.length !== 1) break;
    node = next;
  }
  return node;
}

/** The keyword at which two schemas differ and no proof was found. */
export function causeOf(pair: Pair): {
  cause: string;
  pointer: string;
  before: JsonValue | undefined;
  after: JsonValue | undefined;
} {
  const old = chain(pair.before);
  const now = chain(pair.after);
  const keywords = new Set([...old, ...now].flatMap((node) => [...view(node).keys()]));
  const ordered = [...LIKELY, ...keywords].filter(
    (keyword) =>
      keywords.has(keyword) && isKnownKeyword(keyword) && !noteRule(keyword) && keyword !== '$defs',
  );
  const differs = (keyword: string): boolean => {
    const { before, after } = changeAt(pair, old, now, keyword);
    if (before === undefined || after === undefined) return before !== after;
    return !equalJson(withoutNotes({ [keyword]: before }), withoutNotes({ [keyword]: after }));
  };
  const cause = ordered.find((keyword) => keyword !== '$ref' && differs(keyword));
  const keyword = cause ?? ordered[0] ?? '$ref';
  return { cause: keyword, ...changeAt(pair, old, now, keyword) };
}

/** Schemas, and those that they refer to. */
export function chain(ref: readonly SchemaNode[]): SchemaNode[] {
  const found = [...ref];
  for (let index = 0; index < found.length && found.length < 40; index++) {
    const target = view(found[index]!).get('$ref');
    const node = target && resolveRef(found[index]!, target.value);
    if (node && !found.includes(node)) found.push(node);
  }
  return found;
}
