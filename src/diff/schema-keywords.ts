/**
 * How two values of a JSON Schema keyword are compared:
 * `schema` a subschema; `schemas` a list of them, by position; `map` an object of them; `set` a list in which order and
 * repetition mean nothing; `sets` an object of such lists; `note` says something about the schema without restricting
 * it; anything else is data.
 */
export type KeywordForm = 'schema' | 'schemas' | 'map' | 'set' | 'sets' | 'note' | 'data';

const FORMS: ReadonlyMap<string, KeywordForm> = new Map([
  ...forms('map', 'properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'),
  ...forms('map', 'dependencies'),
  ...forms('schemas', 'allOf', 'anyOf', 'oneOf', 'prefixItems'),
  ...forms('schema', 'items', 'additionalItems', 'additionalProperties', 'propertyNames'),
  ...forms('schema', 'unevaluatedItems', 'unevaluatedProperties', 'contains', 'contentSchema'),
  ...forms('schema', 'not', 'if', 'then', 'else'),
  ...forms('set', 'required', 'enum', 'type'),
  ...forms('sets', 'dependentRequired'),
  ...forms('note', 'title', 'description', '$comment', 'examples', 'default'),
  ...forms('note', 'deprecated', 'readOnly', 'writeOnly', 'x-mcp-header'),
]);

const NOTE_RULES: ReadonlyMap<string, string> = new Map([
  ['title', 'schema-title-changed'],
  ['description', 'schema-description-changed'],
  ['$comment', 'schema-description-changed'],
  ['examples', 'schema-examples-changed'],
  ['default', 'default-changed'],
  ['deprecated', 'schema-deprecated-changed'],
  ['readOnly', 'schema-deprecated-changed'],
  ['writeOnly', 'schema-deprecated-changed'],
  ['x-mcp-header', 'x-mcp-header-changed'],
]);

export function formOf(keyword: string): KeywordForm {
  return FORMS.get(keyword) ?? 'data';
}

/** The rule for a changed note. */
export function noteRule(keyword: string): string | undefined {
  return NOTE_RULES.get(keyword);
}

/** What restricts without holding schemas, and what names places. */
const PLAIN_KEYWORDS: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$ref', '$anchor', '$dynamicRef', '$dynamicAnchor', '$recursiveRef'],
  ...['$recursiveAnchor', '$vocabulary', 'const', 'multipleOf', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'format'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minContains', 'maxContains', 'minProperties'],
  ...['maxProperties', 'contentEncoding', 'contentMediaType', 'id'],
]);

/** Whether JSON Schema, or the OpenAPI form that is read with it, knows the keyword. */
export function isKnownKeyword(keyword: string): boolean {
  return FORMS.has(keyword) || PLAIN_KEYWORDS.has(keyword);
}

function forms(form: KeywordForm, ...keywords: string[]): [string, KeywordForm][] {
  return keywords.map((keyword) => [keyword, form]);
}
