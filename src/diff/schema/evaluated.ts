import { IN_PLACE, UNSUPPORTED } from './keyword-groups.ts';
import { type Context, childNode, members, memoOf, type SchemaNode, view } from './node.ts';
import { resolveRef } from './resolve.ts';

/** Properties that a schema evaluates in every object that fits it. */
export interface Evaluated {
  names: ReadonlySet<string>;
  patterns: ReadonlySet<string>;
  /** Nothing is left to `unevaluatedProperties`. */
  all: boolean;
}

/**
 * What `unevaluatedProperties` of a schema leaves alone: the properties of the schema itself and of what it refers to or
 * joins by `allOf`. Undefined where that depends on the value: branches and conditions that speak of properties.
 */
export function evaluatedBy(context: Context, node: SchemaNode): Evaluated | undefined {
  const memo = memoOf<Evaluated | null>(context, evaluatedBy);
  const key = String(node.id);
  const known = memo.get(key);
  if (known !== undefined) return known ?? undefined;
  const found = collected(context, node);
  memo.set(key, found ?? null);
  return found;
}

const SPEAKING = 'properties patternProperties additionalProperties unevaluatedProperties'.split(
  ' ',
);

function collected(context: Context, top: SchemaNode): Evaluated | undefined {
  const names = new Set<string>();
  const patterns = new Set<string>();
  let all = false;
  const pending: { at: SchemaNode; always: boolean }[] = [{ at: top, always: true }];
  const seen = new Set<string>();
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { at, always } = next;
    const key = `${at.id} ${always}`;
    if (seen.has(key)) continue;
    seen.add(key);
    context.budget.step();
    if (!always && SPEAKING.some((keyword) => view(at).has(keyword))) return undefined;
    for (const [name] of members(at, 'properties', 'open')) names.add(name);
    for (const [source] of members(at, 'patternProperties', 'open')) patterns.add(source);
    const hasRest = view(at).has('unevaluatedProperties') && at.pointer !== top.pointer;
    if (hasRest || view(at).has('additionalProperties')) all = true;
    for (const [keyword, { value, at: path }] of view(at)) {
      if (UNSUPPORTED.has(keyword)) return undefined;
      if (keyword === '$ref') {
        const target = resolveRef(at, value);
        if (!target) return undefined;
        pending.push({ at: target, always });
      }
      const form = keyword === 'not' ? undefined : IN_PLACE.get(keyword);
      const inside = always && keyword === 'allOf';
      if (form === 'schema')
        pending.push({ at: childNode(at, value, path, 'open'), always: false });
      else if (form) {
        for (const [, child] of members(at, keyword, 'open')) {
          pending.push({ at: child, always: inside });
        }
      }
    }
  }
  return { names, patterns, all };
}
