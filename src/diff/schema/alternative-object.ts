import { isJsonObject } from '../../json.ts';
import { greatest, least } from './alternative.ts';
import { declaredIn } from './declared.ts';
import { Undecidable } from './evaluate.ts';
import { evaluatedBy } from './evaluated.ts';
import { fitsNothing } from './expand.ts';
import { memberOf } from './member-of.ts';
import {
  type Context,
  childNode,
  closesItself,
  inner,
  innerStance,
  members,
  type SchemaNode,
  saidBy,
  takesAll,
  view,
} from './node.ts';
import type { AltBase, ObjectAlt } from './shape.ts';
import { NEVER } from './shape.ts';
import { namesIn } from './values.ts';

/** What schemas that all hold say about objects. */
export function objectAlt(context: Context, base: AltBase): ObjectAlt | undefined {
  const alt: ObjectAlt = {
    ...base,
    kind: 'object',
    groups: [],
    required: new Set(base.nodes.flatMap((node) => namesIn(saidBy(node, 'required')))),
    minProperties: greatest(base, 'minProperties', 0),
    maxProperties: least(base, 'maxProperties'),
    names: [],
    dependent: new Map(),
  };
  for (const node of base.nodes) addObject(context, alt, node);
  declareTogether(alt);
  for (const name of alt.required) {
    // What joins the set is visited too.
    for (const other of alt.dependent.get(name) ?? []) alt.required.add(other);
  }
  alt.minProperties = Math.max(alt.minProperties, alt.required.size);
  if (alt.minProperties > alt.maxProperties) return undefined;
  for (const name of alt.required) if (isNever(context, alt, name)) return undefined;
  return alt;
}

/**
 * Schemas of one object that the policy closes leave each other's names: else they close each other out, and with
 * nothing left everything would look safe.
 */
function declareTogether({ nodes, groups, required, dependent }: ObjectAlt): void {
  if (nodes.length === 1 || groups.every(({ declared }) => !declared)) return;
  const isOpen = nodes.some((node) => {
    const rest = saidBy(node, 'additionalProperties') ?? saidBy(node, 'unevaluatedProperties');
    return rest !== undefined && rest !== false;
  });
  for (const group of groups) {
    if (!group.declared) continue;
    const names = new Set([...group.declared.names, ...required]);
    for (const others of dependent.values()) for (const name of others) names.add(name);
    const patterns = new Set(group.declared.patterns);
    for (const other of groups) {
      for (const name of other.properties.keys()) names.add(name);
      for (const [source] of other.patterns) patterns.add(source);
    }
    group.declared = isOpen ? undefined : { names, patterns };
  }
}

function isNever(context: Context, alt: ObjectAlt, name: string): boolean {
  try {
    const member = memberOf(context, alt, name);
    return member === NEVER || (member.length > 0 && fitsNothing(context, member));
  } catch (error) {
    if (error instanceof Undecidable) return false;
    throw error;
  }
}

function addObject(context: Context, alt: ObjectAlt, node: SchemaNode): void {
  const properties = new Map(members(node, 'properties', innerStance(node)));
  const patterns = members(node, 'patternProperties', innerStance(node));
  const additional = inner(node, 'additionalProperties');
  const declared = closesItself(node) ? declaredIn(context, node) : undefined;
  if (properties.size > 0 || patterns.length > 0 || additional || declared) {
    const closing = declared && !declared.open ? declared : undefined;
    alt.groups.push({ properties, patterns, additional, declared: closing });
  }
  const rest = inner(node, 'unevaluatedProperties');
  const evaluated = rest && !takesAll(rest) ? evaluatedBy(context, node) : undefined;
  if (evaluated && !evaluated.all) {
    const nothing = { properties: new Map(), patterns: [], declared: undefined };
    alt.groups.push({ ...nothing, additional: rest, evaluated });
  }
  const names = view(node).get('propertyNames');
  if (names) alt.names.push(childNode(node, names.value, names.at, 'open'));
  const dependent = saidBy(node, 'dependentRequired');
  if (!isJsonObject(dependent)) return;
  for (const [name, others] of Object.entries(dependent)) {
    const known = alt.dependent.get(name) ?? new Set();
    for (const other of namesIn(others)) known.add(other);
    if (known.size > 0) alt.dependent.set(name, known);
  }
}
