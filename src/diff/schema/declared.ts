import { isJsonObject } from '../../json.ts';
import { IN_PLACE } from './keyword-groups.ts';
import {
  asWritten,
  type Context,
  childNode,
  members,
  memoOf,
  type SchemaNode,
  saidBy,
  view,
} from './node.ts';
import { resolveRef } from './resolve.ts';
import { namesIn } from './values.ts';

/** What an object may hold under the policy that callers send only what is declared. */
export interface Declared {
  names: ReadonlySet<string>;
  patterns: ReadonlySet<string>;
  /** Something in it leaves the names open. */
  open: boolean;
}

/**
 * What a schema and everything that is said about the same object declares: `properties`, names in `required` and
 * `dependentRequired`, branches, references, conditions.
 */
export function declaredIn(context: Context, node: SchemaNode): Declared {
  const memo = memoOf<Declared>(context, declaredIn);
  const key = String(node.id);
  const known = memo.get(key);
  if (known) return known;
  const names = new Set<string>();
  const patterns = new Set<string>();
  const seen = new Set<SchemaNode>();
  let open = false;
  const collect = (at: SchemaNode, isTop: boolean): void => {
    if (seen.has(at)) return;
    seen.add(at);
    context.budget.step();
    for (const [name] of members(at, 'properties', 'open')) names.add(name);
    for (const name of namesIn(saidBy(at, 'required'))) names.add(name);
    const dependent = saidBy(at, 'dependentRequired');
    for (const others of isJsonObject(dependent) ? Object.values(dependent) : []) {
      for (const name of namesIn(others)) names.add(name);
    }
    for (const [source] of members(at, 'patternProperties', 'open')) patterns.add(source);
    if (!isTop) {
      const rest = saidBy(at, 'additionalProperties') ?? saidBy(at, 'unevaluatedProperties');
      if (rest !== undefined && rest !== false) open = true;
    }
    for (const [keyword, { value, at: path }] of view(at)) {
      const form = IN_PLACE.get(keyword);
      if (form === 'schema') collect(childNode(at, value, path, 'open'), false);
      else if (form) for (const [, child] of members(at, keyword, 'open')) collect(child, false);
      if (keyword === '$ref' || keyword === '$dynamicRef') {
        const target = resolveRef(at, value);
        if (target) collect(asWritten(target), false);
        else open = true;
      }
    }
  };
  collect(node, true);
  const declared = { names, patterns, open };
  memo.set(key, declared);
  return declared;
}
