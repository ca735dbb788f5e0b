import { isJsonObject, type JsonValue } from '../../json.ts';
import { equalJson } from '../../snapshot/canonical.ts';
import { declaredIn } from './declared.ts';
import { arrayHolds } from './evaluate-array.ts';
import { objectHolds } from './evaluate-object.ts';
import { UNSUPPORTED } from './keyword-groups.ts';
import {
  branchStance,
  type Context,
  childNode,
  members,
  type SchemaNode,
  type Stance,
  saidBy,
  view,
} from './node.ts';
import { resolveRef } from './resolve.ts';
import { isInteger, MAX_SAFE } from './strip.ts';
import { isIn, isMultiple, isOfType, lengthOf, typesOf } from './values.ts';

/** The value cannot be told valid or not: a pattern that takes too long, a keyword that is not understood. */
export class Undecidable extends Error {
  override name = 'Undecidable';
}

/** Whether a value fits a schema; `undefined` where that cannot be told. */
export function accepts(context: Context, node: SchemaNode, value: JsonValue): boolean | undefined {
  try {
    return holds(context, node, value);
  } catch (error) {
    if (error instanceof Undecidable) return undefined;
    throw error;
  }
}

/**
 * Whether a value fits a schema, by the validation of JSON Schema 2020-12 with `format` as an annotation. Throws
 * Undecidable where it cannot be told.
 */
export function holds(context: Context, node: SchemaNode, value: JsonValue): boolean {
  if (typeof node.raw === 'boolean') return node.raw;
  return context.budget.deeper(() => {
    if (!ownHolds(context, node, value)) return false;
    if (Array.isArray(value)) return arrayHolds(context, node, value);
    if (isJsonObject(value)) return objectHolds(context, node, value, allowedNames(context, node));
    return true;
  });
}

/** The names that the policy leaves, where it closes this schema. */
function allowedNames(context: Context, node: SchemaNode): ((name: string) => boolean) | undefined {
  if (node.stance !== 'closing' || branchStance(node) !== 'beside') return undefined;
  const { names, patterns, open } = declaredIn(context, node);
  if (open) return undefined;
  return (name) =>
    names.has(name) || [...patterns].some((source) => matches(context, source, name));
}

/** Throws Undecidable where the pattern takes too long. */
export function matches(context: Context, source: string, text: string): boolean {
  context.budget.step();
  const result = context.patterns.matches(source, text);
  if (result === undefined) throw new Undecidable(`pattern ${source.slice(0, 60)}`);
  return result;
}

function ownHolds(context: Context, node: SchemaNode, value: JsonValue): boolean {
  const branch = branchStance(node);
  for (const [keyword, { value: said, at }] of view(node)) {
    const one = (stance: Stance): SchemaNode => childNode(node, said, at, stance);
    switch (keyword) {
      case 'type':
        if (!typesOf(said)!.some((type) => isOfType(value, type))) return false;
        break;
      case 'enum':
        if (Array.isArray(said) && !isIn(value, said)) return false;
        break;
      case 'const':
        if (!equalJson(said, value)) return false;
        break;
      case '$ref': {
        const target = resolveRef(node, said);
        if (!target) throw new Undecidable('$ref');
        if (!holds(context, target, value)) return false;
        break;
      }
      case 'allOf':
        for (const [, child] of members(node, keyword, 'open')) {
          if (!holds(context, child, value)) return false;
        }
        break;
      case 'anyOf':
        if (count(context, members(node, keyword, branch), value, 1) === 0) return false;
        break;
      case 'oneOf':
        if (count(context, members(node, keyword, branch), value, 2) !== 1) return false;
        break;
      case 'not':
        if (holds(context, one('open'), value)) return false;
        break;
      case 'if': {
        const next = holds(context, one('open'), value) ? 'then' : 'else';
        const entry = view(node).get(next);
        const child = entry && childNode(node, entry.value, entry.at, 'open');
        if (child && !holds(context, child, value)) return false;
        break;
      }
      default:
        if (UNSUPPORTED.has(keyword)) throw new Undecidable(keyword);
        if (!scalarHolds(context, keyword, said, value, saidBy(node, 'type'))) return false;
    }
  }
  return true;
}

function count(
  context: Context,
  branches: [string, SchemaNode][],
  value: JsonValue,
  enough: number,
): number {
  let found = 0;
  for (const [, branch] of branches) {
    if (holds(context, branch, value) && ++found >= enough) break;
  }
  return found;
}

function scalarHolds(
  context: Context,
  keyword: string,
  said: JsonValue,
  value: JsonValue,
  type: JsonValue | undefined,
): boolean {
  if (typeof value === 'number' && typeof said === 'number') {
    switch (keyword) {
      // Beyond the bounds that generators write at every integer nothing is bounded.
      case 'minimum':
        return value >= said || (said === -MAX_SAFE && isInteger(type));
      case 'maximum':
        return value <= said || (said === MAX_SAFE && isInteger(type));
      case 'exclusiveMinimum':
        return value > said;
      case 'exclusiveMaximum':
        return value < said;
      case 'multipleOf':
        return isMultiple(value, said);
    }
  }
  if (typeof value === 'string') {
    if (keyword === 'minLength' && typeof said === 'number') return lengthOf(value) >= said;
    if (keyword === 'maxLength' && typeof said === 'number') return lengthOf(value) <= said;
    if (keyword === 'pattern' && typeof said === 'string') return matches(context, said, value);
  }
  return true;
}
