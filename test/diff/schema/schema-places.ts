import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { isSchemaObject } from './vocabulary.ts';

/** A subschema inside a root schema. */
export interface Place {
  path: readonly string[];
  schema: JsonValue;
  /** Reached through properties, items and map values only: what changes here changes the root in the same direction. */
  plain: boolean;
}

const ONE = [
  'items',
  'additionalProperties',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
].concat(['else', 'unevaluatedProperties', 'unevaluatedItems']);
const LISTS = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const MAPS = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const PLAIN = new Set(['items', 'additionalProperties', 'prefixItems', 'properties']);

/** The subschemas directly inside one, with the steps that lead there. */
export function partsOf(schema: JsonValue): { steps: string[]; schema: JsonValue }[] {
  if (!isSchemaObject(schema)) return [];
  const parts: { steps: string[]; schema: JsonValue }[] = [];
  for (const key of ONE) {
    const part = schema[key];
    if (part !== undefined) parts.push({ steps: [key], schema: part });
  }
  for (const key of LISTS) {
    const list = schema[key];
    if (!Array.isArray(list)) continue;
    list.forEach((part, index) => {
      parts.push({ steps: [key, String(index)], schema: part });
    });
  }
  for (const key of MAPS) {
    const map = schema[key];
    if (!isSchemaObject(map)) continue;
    for (const [name, part] of Object.entries(map))
      parts.push({ steps: [key, name], schema: part });
  }
  return parts;
}

/** Every subschema, the root first. */
export function placesOf(root: JsonValue): Place[] {
  const places: Place[] = [];
  const walk = (place: Place): void => {
    places.push(place);
    for (const { steps, schema } of partsOf(place.schema)) {
      const plain = place.plain && PLAIN.has(steps[0]!);
      walk({ path: [...place.path, ...steps], schema, plain });
    }
  };
  walk({ path: [], schema: root, plain: true });
  return places;
}

/** A copy of the root with something else at a path; `undefined` takes it away. */
export function replaceAt(
  root: JsonValue,
  path: readonly string[],
  value: JsonValue | undefined,
): JsonValue {
  const copy = structuredClone(root);
  if (path.length === 0) return value ?? copy;
  let node = copy as JsonObject;
  for (const step of path.slice(0, -1)) node = node[step] as JsonObject;
  const last = path.at(-1)!;
  if (value !== undefined) node[last] = structuredClone(value);
  else if (Array.isArray(node)) node.splice(Number(last), 1);
  else delete node[last];
  return copy;
}

/** What a local reference `#/…` leads to. */
export function resolveRef(root: JsonValue, reference: string): JsonValue | undefined {
  let node: JsonValue | undefined = root;
  for (const part of reference.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null) return undefined;
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = Object.hasOwn(node, key) ? (node as JsonObject)[key] : undefined;
  }
  return node;
}
