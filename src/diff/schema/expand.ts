import type { JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { altOf } from './alternative.ts';
import { pairwiseDisjoint } from './disjoint-branches.ts';
import { isEndless } from './endless.ts';
import { accepts } from './evaluate.ts';
import { allowsKind, listedValues, restricts } from './listed.ts';
import {
  asWritten,
  branchStance,
  type Context,
  contextOf,
  keyOf,
  members,
  memoOf,
  type Ref,
  refusesAll,
  type SchemaNode,
  view,
} from './node.ts';
import { altWithin } from './prove.ts';
import { resolveRef } from './resolve.ts';
import { restOf, settledIf, unknownRest } from './rest.ts';
import type { Alt, Rest, Shape } from './shape.ts';
import { KINDS, type Kind, kindOf } from './values.ts';

/** Alternatives by several choices; with more their branches are not multiplied out. */
const MAX_ALTERNATIVES = 48;
/** Branches of one choice. */
const MAX_BRANCHES = 400;

interface Conjunction {
  nodes: SchemaNode[];
  rest: Rest[];
}

/** The alternatives of schemas that all hold. */
export function expand(context: Context, ref: Ref): Shape {
  const memo = memoOf<Shape>(context, expand);
  const key = keyOf(ref);
  const known = memo.get(key);
  if (known) return known;
  context.expanding.add(key);
  const shape = context.budget.deeper(() => {
    const alts: Alt[] = [];
    for (const conjunction of conjunctions(context, ref, new Set())) {
      for (const kind of KINDS) {
        const alt = alternative(context, conjunction, kind);
        if (alt && !excludesItself(context, alt)) alts.push(alt);
      }
    }
    return { alts };
  });
  context.expanding.delete(key);
  memo.set(key, shape);
  return shape;
}

/** Whether nothing fits. While its alternatives are being made, something may. */
export function fitsNothing(context: Context, ref: Ref): boolean {
  return !context.expanding.has(keyOf(ref)) && expand(context, ref).alts.length === 0;
}

function alternative(context: Context, { nodes, rest }: Conjunction, kind: Kind): Alt | undefined {
  context.budget.step();
  if (!nodes.every((node) => allowsKind(node, kind))) return undefined;
  let values: JsonValue[] | undefined;
  for (const node of nodes) {
    const listed = listedValues(node);
    if (!listed) continue;
    if (values === undefined) values = listed;
    else {
      const earlier = values;
      values = listed.filter((value) => earlier.some((other) => equalJson(value, other)));
    }
  }
  if (values?.some((value) => kindOf(value) !== kind)) {
    values = values.filter((value) => kindOf(value) === kind);
  }
  if (values && nodes.some(restricts)) {
    values = values.filter((value) =>
      nodes.every((node) => accepts(context, asWritten(node), value) !== false),
    );
  }
  if (values?.length === 0) return undefined;
  const speaks = ({ keyword }: Rest): boolean => (ABOUT.get(keyword) ?? kind) === kind;
  // Of thousands of alternatives each list of its own is felt.
  const spoken = rest.every(speaks) ? rest : rest.filter(speaks);
  return altOf(context, kind, { nodes, rest: spoken, ...(values && { values }) });
}

/** Keywords that say nothing about values of other kinds. */
const ABOUT: ReadonlyMap<string, Kind> = new Map([
  ['dependentSchemas', 'object'],
  ['unevaluatedProperties', 'object'],
  ['unevaluatedItems', 'array'],
]);

/** Whether all of an alternative is what its own `not` excludes. */
function excludesItself(context: Context, alt: Alt): boolean {
  return alt.rest.some((rest) => rest.op === 'not' && isCovered(context, alt, rest.node));
}

/** Whether all that an alternative says by its keywords fits a schema; asked while alternatives are being made. */
export function isCovered(context: Context, alt: Alt, node: SchemaNode): boolean {
  if (context.isAside) return false;
  const { budget, patterns } = context;
  context.aside ??= { ...contextOf(budget, patterns), isAside: true };
  return altWithin(context.aside, { ...alt, rest: [] }, [node]);
}

/** Every way in which the branches of schemas that all hold can be taken. */
function conjunctions(context: Context, ref: Ref, seen: Set<SchemaNode>): Conjunction[] {
  const nodes: SchemaNode[] = [];
  const rest: Rest[] = [];
  const choices: SchemaNode[][] = [];
  const pending = [...ref].reverse();
  const met = new Set(seen);
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (met.has(node) || node.raw === true) continue;
    if (refusesAll(node)) return [];
    met.add(node);
    context.budget.step();
    nodes.push(node);
    const next: SchemaNode[] = [];
    for (const [keyword, { value, at }] of view(node)) {
      if (keyword === '$ref') {
        const target = resolveRef(node, value);
        if (target && !isEndless(context, target)) next.push(target);
        else rest.push(unknownRest(node, keyword));
      } else if (keyword === 'allOf') {
        next.push(...members(node, keyword, 'open').map(([, child]) => child));
      } else if (keyword === 'anyOf' || keyword === 'oneOf') {
        const branches = members(node, keyword, branchStance(node)).map(([, child]) => child);
        const fit = branches.length <= MAX_BRANCHES;
        if (fit) choices.push(branches);
        if (!fit || (keyword === 'oneOf' && !pairwiseDisjoint(context, branches.map(asWritten)))) {
          rest.push({ op: 'branches', keyword, owner: node, branches });
        }
      } else if (keyword === 'if' && settledIf(node)) {
        next.push(...settledIf(node)!);
      } else rest.push(...restOf(context, node, keyword, { value, at }));
    }
    pending.push(...next.reverse());
  }
  let found: Conjunction[] = [{ nodes, rest }];
  for (const branches of choices) {
    const options = branches.flatMap((branch) => conjunctions(context, [branch], met));
    const most = found.length === 1 ? MAX_BRANCHES : MAX_ALTERNATIVES;
    if (found.length * options.length > most) {
      const owner =
        nodes.find((node) => branches[0]?.pointer.startsWith(node.pointer)) ?? nodes[0]!;
      const whole: Rest = { op: 'branches', keyword: 'anyOf', owner, branches };
      found = found.map((one) => ({ ...one, rest: [...one.rest, whole] }));
      continue;
    }
    found = found.flatMap((one) =>
      options.map((option) => ({
        nodes: [...one.nodes, ...option.nodes],
        rest: [...one.rest, ...option.rest],
      })),
    );
  }
  return found;
}
