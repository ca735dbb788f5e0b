import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { holds, matches, Undecidable } from './evaluate.ts';
import { evaluatedBy } from './evaluated.ts';
import {
  type Context,
  childNode,
  inner,
  innerStance,
  members,
  type SchemaNode,
  saidBy,
  takesAll,
  view,
} from './node.ts';
import { namesIn, numberIn } from './values.ts';

/** Whether an object fits what a schema says about objects; `allowed` are the names that a policy leaves. */
export function objectHolds(
  context: Context,
  node: SchemaNode,
  value: JsonObject,
  allowed: ((name: string) => boolean) | undefined,
): boolean {
  const names = Object.keys(value);
  if (names.length < (numberIn(saidBy(node, 'minProperties')) ?? 0)) return false;
  if (names.length > (numberIn(saidBy(node, 'maxProperties')) ?? names.length)) return false;
  const required = saidBy(node, 'required');
  const isThere = (name: JsonValue): boolean => Object.hasOwn(value, String(name));
  if (Array.isArray(required) && !required.every(isThere)) return false;
  if (!dependenciesHold(context, node, value)) return false;
  const declared = new Map(members(node, 'properties', innerStance(node)));
  const patterns = members(node, 'patternProperties', innerStance(node));
  const rest = inner(node, 'additionalProperties');
  const keys = view(node).get('propertyNames');
  for (const name of names) {
    if (allowed && !allowed(name)) return false;
    const member = value[name]!;
    const own = declared.get(name);
    if (own && !holds(context, own, member)) return false;
    let known = own !== undefined;
    for (const [source, schema] of patterns) {
      if (!matches(context, source, name)) continue;
      known = true;
      if (!holds(context, schema, member)) return false;
    }
    if (!known && rest && !holds(context, rest, member)) return false;
    if (keys && !holds(context, childNode(node, keys.value, keys.at, 'open'), name)) return false;
  }
  return unevaluatedHold(context, node, value);
}

function unevaluatedHold(context: Context, node: SchemaNode, value: JsonObject): boolean {
  const rest = inner(node, 'unevaluatedProperties');
  if (!rest || takesAll(rest)) return true;
  const evaluated = evaluatedBy(context, node);
  if (!evaluated) throw new Undecidable('unevaluatedProperties');
  const { names, patterns, all } = evaluated;
  if (all) return true;
  return Object.keys(value).every(
    (name) =>
      names.has(name) ||
      [...patterns].some((source) => matches(context, source, name)) ||
      holds(context, rest, value[name]!),
  );
}

function dependenciesHold(context: Context, node: SchemaNode, value: JsonObject): boolean {
  const required = saidBy(node, 'dependentRequired');
  if (isJsonObject(required)) {
    for (const [name, others] of Object.entries(required)) {
      if (!Object.hasOwn(value, name)) continue;
      if (!namesIn(others).every((other) => Object.hasOwn(value, other))) return false;
    }
  }
  for (const [name, schema] of members(node, 'dependentSchemas', 'open')) {
    if (Object.hasOwn(value, name) && !holds(context, schema, value)) return false;
  }
  return true;
}
