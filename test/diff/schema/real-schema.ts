import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { isSchemaObject } from './vocabulary.ts';

export function withProperty(schema: JsonObject): JsonObject | undefined {
  if (!isSchemaObject(schema.properties) || !isSimple(schema)) return undefined;
  return { ...schema, properties: { ...schema.properties, added: { type: 'string' } } };
}

export function propertiesOf(schema: JsonObject): JsonObject {
  return isSchemaObject(schema.properties) ? schema.properties : {};
}

export function names(schema: JsonObject): string[] {
  return Array.isArray(schema.required) ? schema.required.map(String) : [];
}

export function values(schema: JsonObject): JsonValue[] | undefined {
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

export function isClosed(schema: JsonObject): boolean {
  return schema.additionalProperties === false;
}

/** Nothing else in the schema decides which properties there may be. */
export function isSimple(schema: JsonObject): boolean {
  const { additionalProperties: rest } = schema;
  const others = ['allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref', 'propertyNames'];
  return !others.some((key) => key in schema) && (rest === undefined || typeof rest === 'boolean');
}

export function isUnfixed(schema: JsonObject): boolean {
  return schema.enum === undefined && schema.const === undefined;
}

export function isText(schema: JsonObject): boolean {
  const taken = ['enum', 'const', 'maxLength', 'minLength', 'pattern', 'format'];
  return schema.type === 'string' && !taken.some((key) => key in schema);
}

export function notesOf(schema: JsonObject): JsonObject {
  const { description, title, default: preset } = schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    ...(preset === undefined ? {} : { default: preset }),
  };
}
