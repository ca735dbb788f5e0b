import { objectAlt } from './alternative-object.ts';
import { fitsNothing } from './expand.ts';
import {
  type Context,
  childNode,
  inner,
  innerStance,
  members,
  saidBy,
  takesAll,
  view,
} from './node.ts';
import { plainPattern } from './same-pattern.ts';
import type { Alt, AltBase, ArrayAlt, Contained, NumberAlt, StringAlt } from './shape.ts';
import { MAX_SAFE } from './strip.ts';
import { type Kind, numberIn, typesOf } from './values.ts';

/** What the schemas of a conjunction say about one kind of value; `undefined` where no value of it fits. */
export function altOf(context: Context, kind: Kind, base: AltBase): Alt | undefined {
  switch (kind) {
    case 'null':
    case 'boolean':
      return { ...base, kind };
    case 'number':
      return numberAlt(base);
    case 'string':
      return stringAlt(base);
    case 'array':
      return arrayAlt(context, base);
    case 'object':
      return objectAlt(context, base);
  }
}

/** The numbers that schemas give for a keyword. */
function numbers({ nodes }: AltBase, keyword: string): number[] {
  return nodes.flatMap((node) => numberIn(saidBy(node, keyword)) ?? []);
}

/** The greatest number for a keyword. */
export function greatest(base: AltBase, keyword: string, none: number): number {
  return numbers(base, keyword).reduce((a, b) => Math.max(a, b), none);
}

/** The least number for a keyword. */
export function least(base: AltBase, keyword: string, none = Number.POSITIVE_INFINITY): number {
  return numbers(base, keyword).reduce((a, b) => Math.min(a, b), none);
}

function numberAlt(base: AltBase): NumberAlt | undefined {
  const multiples = [...new Set(numbers(base, 'multipleOf'))].filter((of) => of > 0);
  const typedInteger = base.nodes.some((node) => {
    const types = typesOf(saidBy(node, 'type'));
    return types?.includes('integer') === true && !types.includes('number');
  });
  const integer = typedInteger || multiples.some(Number.isInteger);
  let min = greatest(base, 'minimum', Number.NEGATIVE_INFINITY);
  const above = greatest(base, 'exclusiveMinimum', Number.NEGATIVE_INFINITY);
  let minExcluded = above >= min && above !== Number.NEGATIVE_INFINITY;
  if (minExcluded) min = above;
  let max = least(base, 'maximum');
  const below = least(base, 'exclusiveMaximum');
  let maxExcluded = below <= max && below !== Number.POSITIVE_INFINITY;
  if (maxExcluded) max = below;
  if (integer && Number.isFinite(min)) {
    // Beyond the exact integers the next one may be the same number.
    const next = minExcluded && Number.isInteger(min) ? min + 1 : Math.ceil(min);
    if (next !== min) minExcluded = false;
    min = next;
  }
  if (integer && Number.isFinite(max)) {
    const next = maxExcluded && Number.isInteger(max) ? max - 1 : Math.floor(max);
    if (next !== max) maxExcluded = false;
    max = next;
  }
  // Towards the multiples, as far as numbers are exact.
  for (const of of multiples) {
    if (!Number.isInteger(of)) continue;
    if (Math.abs(min) < MAX_SAFE) min = Math.ceil(min / of) * of;
    if (Math.abs(max) < MAX_SAFE) max = Math.floor(max / of) * of;
  }
  if (min > max || (min === max && (minExcluded || maxExcluded))) return undefined;
  const kept = multiples.filter((of) => of !== 1);
  return {
    ...base,
    kind: 'number',
    integer,
    typedInteger,
    min,
    minExcluded,
    max,
    maxExcluded,
    multiples: kept,
  };
}

function stringAlt(base: AltBase): StringAlt | undefined {
  const minLength = Math.ceil(greatest(base, 'minLength', 0));
  const maxLength = Math.floor(least(base, 'maxLength'));
  if (minLength > maxLength) return undefined;
  const patterns = new Set<string>();
  for (const node of base.nodes) {
    const source = saidBy(node, 'pattern');
    const plain = typeof source === 'string' ? plainPattern(source) : undefined;
    if (plain !== undefined) patterns.add(plain);
  }
  return { ...base, kind: 'string', minLength, maxLength, patterns: [...patterns] };
}

function arrayAlt(context: Context, base: AltBase): ArrayAlt | undefined {
  const groups: ArrayAlt['groups'] = [];
  const contains: Contained[] = [];
  let minItems = greatest(base, 'minItems', 0);
  let maxItems = least(base, 'maxItems');
  for (const node of base.nodes) {
    const prefix = members(node, 'prefixItems', innerStance(node)).map(([, child]) => child);
    const items = inner(node, 'items');
    if (prefix.length > 0 || items) groups.push({ prefix, items });
    const entry = view(node).get('contains');
    if (!entry) continue;
    const wanted = childNode(node, entry.value, entry.at, 'open');
    const min = numberIn(saidBy(node, 'minContains')) ?? 1;
    const max = numberIn(saidBy(node, 'maxContains')) ?? Number.POSITIVE_INFINITY;
    if (min > max || (min > 0 && fitsNothing(context, [wanted]))) return undefined;
    if (takesAll(wanted)) {
      minItems = Math.max(minItems, min);
      maxItems = Math.min(maxItems, max);
    } else contains.push({ node: wanted, min, max });
  }
  for (const { prefix, items } of groups) {
    const closed = prefix.findIndex((one) => fitsNothing(context, [one]));
    if (closed >= 0) maxItems = Math.min(maxItems, closed);
    if (items && fitsNothing(context, [items])) maxItems = Math.min(maxItems, prefix.length);
  }
  if (minItems > maxItems) return undefined;
  const unique = base.nodes.some((node) => saidBy(node, 'uniqueItems') === true);
  return { ...base, kind: 'array', groups, minItems, maxItems, unique, contains };
}
