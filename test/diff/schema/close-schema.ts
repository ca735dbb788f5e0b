import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { resolveRef } from './schema-places.ts';
import { isSchemaObject } from './vocabulary.ts';

/** Where an object's schema stands: it is closed itself, it stands beside one that is, or it is left as it is. */
type Stance = 'closing' | 'beside' | 'open';

/**
 * The schema under the policy that callers send only what is declared. An object that declares `properties` and leaves
 * `additionalProperties` absent takes no others, except under `allOf`, `not`, `contains`, `if`, `then` and `else`. What
 * is declared in another schema of the same object (a branch, a reference), or named in `required`, counts as declared.
 */
export function closeSchema(root: JsonObject): JsonObject {
  const definitions: JsonObject = {};
  const pending: [name: string, target: JsonValue, stance: Stance][] = [];
  const seen = new Set<string>();
  const reference = (ref: string, stance: Stance): string => {
    const name = `${stance}:${ref.replace(/[^\w]/g, '_')}`;
    const target = resolveRef(root, ref);
    if (!seen.has(name) && target !== undefined) {
      seen.add(name);
      pending.push([name, target, stance]);
    }
    return `#/$defs/${name}`;
  };
  const { $defs: _, ...top } = root;
  const closed = closeAt(top, 'closing', reference) as JsonObject;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [name, target, stance] = next;
    definitions[name] = closeAt(withoutDefinitions(target), stance, reference);
  }
  return { ...closed, $defs: definitions };
}

function closeAt(
  schema: JsonValue,
  stance: Stance,
  reference: (ref: string, stance: Stance) => string,
): JsonValue {
  if (!isSchemaObject(schema)) return schema;
  const at = (part: JsonValue, where: Stance): JsonValue => closeAt(part, where, reference);
  const closes =
    stance === 'closing' &&
    isSchemaObject(schema.properties) &&
    schema.additionalProperties === undefined &&
    schema.unevaluatedProperties === undefined;
  // Values of an object are calls' parts of their own, unless the object itself stands under `allOf` and the like.
  const inside: Stance = stance === 'open' ? 'open' : 'closing';
  const branch: Stance = closes ? 'beside' : stance;
  const isLone = isLoneReference(schema);
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    switch (key) {
      case 'properties':
      case 'patternProperties':
        out[key] = mapValues(value, (part) => at(part, inside));
        break;
      case 'items':
      case 'additionalProperties':
      case 'unevaluatedProperties':
      case 'unevaluatedItems':
        out[key] = at(value, inside);
        break;
      case 'prefixItems':
        out[key] = (value as JsonValue[]).map((part) => at(part, inside));
        break;
      case 'anyOf':
      case 'oneOf':
        out[key] = (value as JsonValue[]).map((part) => at(part, branch));
        break;
      case 'allOf':
        out[key] = (value as JsonValue[]).map((part) => at(part, isLone ? branch : 'open'));
        break;
      case 'not':
      case 'if':
      case 'then':
      case 'else':
      case 'contains':
      case 'propertyNames':
        out[key] = at(value, 'open');
        break;
      case 'dependentSchemas':
        out[key] = mapValues(value, (part) => at(part, 'open'));
        break;
      case '$ref':
        out[key] = typeof value === 'string' ? reference(value, branch) : value;
        break;
      default:
        out[key] = value;
    }
  }
  if (!closes) return out;
  const named = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const declared = out.properties as JsonObject;
  const more = named.filter((name) => !Object.hasOwn(declared, name));
  out.properties = { ...declared, ...Object.fromEntries(more.map((name) => [name, true])) };
  out.unevaluatedProperties = false;
  return out;
}

/** `allOf` with one reference and nothing else that has parts: another way to write the reference. */
function isLoneReference({ allOf, ...rest }: JsonObject): boolean {
  if (!Array.isArray(allOf) || allOf.length !== 1 || !isSchemaObject(allOf[0]!)) return false;
  const others = ['$ref', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'];
  return (
    typeof allOf[0].$ref === 'string' &&
    Object.keys(allOf[0]).length === 1 &&
    others.every((key) => !Object.hasOwn(rest, key))
  );
}

function mapValues(map: JsonValue, change: (value: JsonValue) => JsonValue): JsonValue {
  if (!isSchemaObject(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

function withoutDefinitions(schema: JsonValue): JsonValue {
  if (!isSchemaObject(schema)) return schema;
  const { $defs: _, ...rest } = schema;
  return rest;
}
