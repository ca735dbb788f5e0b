import type { JsonValue } from '../../json.ts';
import { type SchemaNode, saidBy, view } from './node.ts';
import { isInteger } from './strip.ts';
import { isIn, type Kind, typesOf } from './values.ts';

/** Whether a schema says more than a type and values. */
export function restricts(node: SchemaNode): boolean {
  if (isInteger(saidBy(node, 'type'))) return true;
  return [...view(node).keys()].some((key) => key !== 'type' && key !== 'enum' && key !== 'const');
}

/** The only values that a schema allows, where it lists them. */
export function listedValues(node: SchemaNode): JsonValue[] | undefined {
  const fixed = view(node).get('const');
  const listed = saidBy(node, 'enum');
  if (!fixed) return Array.isArray(listed) ? listed : undefined;
  return !Array.isArray(listed) || isIn(fixed.value, listed) ? [fixed.value] : [];
}

/** Whether values of a kind are not excluded at once. */
export function allowsKind(node: SchemaNode, kind: Kind): boolean {
  const types = typesOf(saidBy(node, 'type'));
  if (types && !types.includes(kind) && !(kind === 'number' && types.includes('integer'))) {
    return false;
  }
  const not = saidBy(node, 'not');
  if (typeof not !== 'object' || not === null || Object.keys(not).some((key) => key !== 'type')) {
    return true;
  }
  const excluded = typesOf((not as { type?: JsonValue }).type);
  return !excluded?.includes(kind);
}
