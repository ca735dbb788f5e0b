import { isJsonObject, type JsonValue } from '../json.ts';
import { segment } from '../json-pointer.ts';

/** Keywords whose value is a schema. */
const SCHEMA = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'contentSchema',
  'items',
]);
/** Keywords whose value maps names to schemas. */
const SCHEMA_MAP = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);
/** Keywords whose value is a non-empty list of schemas. */
const SCHEMA_LIST = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const TEXT = new Set([
  '$comment',
  'title',
  'description',
  'format',
  'pattern',
  'contentEncoding',
  'contentMediaType',
]);
const COUNT = new Set([
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
  'maxContains',
  'minContains',
]);
const NUMBER = new Set(['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum']);
const FLAG = new Set(['uniqueItems', 'readOnly', 'writeOnly', 'deprecated']);
const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);
/** Keywords that say nothing about form, or anything. */
const ANY = new Set(['const', 'default']);

export interface SchemaWalk {
  /** True where every keyword is known to have a value of the right form, by JSON Schema 2020-12 and by draft-07; false: ask a validator. */
  plain: boolean;
  /** `$ref` values, with the JSON pointer of where they stand. */
  refs: { ref: string; pointer: string }[];
  patterns: { pattern: string; pointer: string }[];
  /** True where `$id` or an anchor makes references relative to something else. */
  rebased: boolean;
  /** The longest list that stands as the value of a keyword: validators compare its entries each with each. */
  longestList: number;
  /** True where the schema was too large to be looked at whole. */
  cutShort: boolean;
}

const MAX_NODES = 100_000;

/**
 * One pass over a schema, iterative and bounded. Most schemas of real servers turn out `plain`, so that no
 * validator has to be loaded for them.
 */
export function walkSchema(schema: JsonValue): SchemaWalk {
  const walk: SchemaWalk = {
    plain: true,
    refs: [],
    patterns: [],
    rebased: false,
    longestList: 0,
    cutShort: false,
  };
  const stack: { node: JsonValue; pointer: string }[] = [{ node: schema, pointer: '' }];
  let budget = MAX_NODES;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, pointer } = next;
    if (typeof node === 'boolean') continue;
    if (!isJsonObject(node)) {
      walk.plain = false;
      continue;
    }
    for (const [keyword, value] of Object.entries(node)) {
      if (--budget < 0) return { ...walk, cutShort: true };
      const at = pointer + segment(keyword);
      const push = (child: JsonValue, token: string): void => {
        budget--;
        stack.push({ node: child, pointer: at + segment(token) });
      };
      if (SCHEMA.has(keyword)) stack.push({ node: value, pointer: at });
      else if (SCHEMA_MAP.has(keyword)) {
        if (!isJsonObject(value)) walk.plain = false;
        else for (const [name, child] of Object.entries(value)) push(child, name);
      } else if (SCHEMA_LIST.has(keyword)) {
        if (!Array.isArray(value) || value.length === 0) walk.plain = false;
        else for (const [index, child] of value.entries()) push(child, String(index));
      } else look(keyword, value, at, walk);
      if (budget < 0) return { ...walk, cutShort: true };
    }
  }
  return walk;
}

function look(keyword: string, value: JsonValue, pointer: string, walk: SchemaWalk): void {
  if (Array.isArray(value)) walk.longestList = Math.max(walk.longestList, value.length);
  if (keyword === '$ref' && typeof value === 'string') walk.refs.push({ ref: value, pointer });
  else if (keyword === '$id' || keyword === '$anchor' || keyword === '$dynamicAnchor') {
    walk.rebased = true;
    walk.plain = false;
  } else if (!hasRightForm(keyword, value)) walk.plain = false;
  if (keyword === 'pattern' && typeof value === 'string')
    walk.patterns.push({ pattern: value, pointer });
}

function hasRightForm(keyword: string, value: JsonValue): boolean {
  if (TEXT.has(keyword)) return typeof value === 'string';
  if (COUNT.has(keyword)) return Number.isInteger(value) && Number(value) >= 0;
  if (NUMBER.has(keyword)) return typeof value === 'number';
  if (FLAG.has(keyword)) return typeof value === 'boolean';
  if (ANY.has(keyword)) return true;
  switch (keyword) {
    case '$schema':
      // What is plain by 2020-12 is by draft-07 too, which v1 servers name.
      return typeof value === 'string' && /2020-12|draft-0[67]/.test(value);
    case 'type':
      return typeof value === 'string'
        ? TYPES.has(value)
        : distinct(value, (t) => TYPES.has(t)) && nonEmpty(value);
    case 'required':
      return distinct(value, () => true);
    case 'enum':
      return isPlainEnum(value);
    case 'examples':
      return Array.isArray(value);
    case 'multipleOf':
      return typeof value === 'number' && value > 0;
    case '$ref':
    case '$vocabulary':
    case '$dynamicRef':
    case '$recursiveRef':
    case '$recursiveAnchor':
    case 'dependencies':
    case 'dependentRequired':
      return false;
    default:
      // Not a keyword of JSON Schema: free.
      return true;
  }
}

/** Scalars that differ, as draft-07 wants; whether objects do is for the validator. */
function isPlainEnum(value: JsonValue): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  return (
    value.every((v) => typeof v !== 'object' || v === null) && new Set(value).size === value.length
  );
}

const nonEmpty = (value: JsonValue): boolean => Array.isArray(value) && value.length > 0;

function distinct(value: JsonValue, test: (text: string) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  return (
    value.every((v) => typeof v === 'string' && test(v)) && new Set(value).size === value.length
  );
}
