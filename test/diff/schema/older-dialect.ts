import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { placesOf } from './schema-places.ts';
import { isSchemaObject } from './vocabulary.ts';

const SCHEMAS = new Set(
  ['additionalProperties', 'contains', 'propertyNames', 'not', 'if', 'then'].concat('else'),
);
const LISTS = new Set(['prefixItems', 'allOf', 'anyOf', 'oneOf']);
const MAPS = new Set(['properties', 'patternProperties', '$defs']);
/** What draft-07 does not know. */
const NEWER = [
  'unevaluatedProperties',
  'unevaluatedItems',
  'dependentSchemas',
  'minContains',
  'maxContains',
];

/** The same schema as draft-07 says it, or undefined where that dialect can't say it. */
export function inDraft07(root: JsonObject): JsonObject | undefined {
  const newer = placesOf(root).some(({ schema }) => {
    if (!isSchemaObject(schema)) return false;
    const besideRef = '$ref' in schema && Object.keys(schema).length > 1;
    return besideRef || NEWER.some((key) => key in schema);
  });
  if (newer) return undefined;
  const { $schema: _, ...older } = rewritten(root) as JsonObject;
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...older };
}

function rewritten(schema: JsonValue): JsonValue {
  if (!isSchemaObject(schema)) return schema;
  const out: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'prefixItems') out.items = (value as JsonValue[]).map(rewritten);
    else if (key === 'items')
      out[schema.prefixItems ? 'additionalItems' : 'items'] = rewritten(value);
    else if (key === 'dependentRequired') out.dependencies = value;
    else if (key === '$ref') out.$ref = String(value).replace('#/$defs/', '#/definitions/');
    else if (SCHEMAS.has(key)) out[key] = rewritten(value);
    else if (LISTS.has(key)) out[key] = (value as JsonValue[]).map(rewritten);
    else if (MAPS.has(key)) {
      const parts = Object.entries(value as JsonObject);
      out[key === '$defs' ? 'definitions' : key] = Object.fromEntries(
        parts.map(([name, part]) => [name, rewritten(part)]),
      );
    } else out[key] = value;
  }
  return out;
}
