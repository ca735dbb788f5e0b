import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { placesOf, replaceAt } from './schema-places.ts';
import { isSchemaObject } from './vocabulary.ts';

/** Undefined where ajv gives up on an endless reference. */
export type Accepts = (instance: JsonValue) => boolean | undefined;

/** What ajv says about instances; undefined where it can't compile the schema, or is known to err. */
export function validatorOf(schema: JsonObject): Accepts | undefined {
  if (placesOf(schema).some(({ schema: part }) => isMisread(part))) return undefined;
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    validateFormats: false,
    ownProperties: true,
    code: { optimize: false },
  });
  try {
    const validate = ajv.compile(withNullListed(schema));
    return (instance) => {
      try {
        return validate(instance);
      } catch {
        return undefined;
      }
    };
  } catch {
    return undefined;
  }
}

/** ajv reads `nullable` as a type only: beside it, what is listed and the branches take null as well. */
function withNullListed(root: JsonObject): JsonObject {
  let listed: JsonValue = root;
  for (const { path, schema } of placesOf(root)) {
    if (!isSchemaObject(schema) || schema.nullable !== true) continue;
    const { enum: values, anyOf, oneOf } = schema;
    if (Array.isArray(values) && !values.includes(null)) {
      listed = replaceAt(listed, [...path, 'enum'], [...values, null]);
    }
    for (const [key, branches] of Object.entries({ anyOf, oneOf })) {
      if (!Array.isArray(branches) || branches.some(saysNull)) continue;
      listed = replaceAt(listed, [...path, key], [...branches, { type: 'null' }]);
    }
  }
  return listed as JsonObject;
}

function saysNull(branch: JsonValue): boolean {
  if (!isSchemaObject(branch)) return false;
  const types = Array.isArray(branch.type) ? branch.type : [branch.type];
  return types.includes('null') || (branch.nullable === true && types[0] !== undefined);
}

/** ajv 8.20 takes an empty array for `contains` where `prefixItems` stands beside it. */
function isMisread(schema: JsonValue): boolean {
  return isSchemaObject(schema) && 'contains' in schema && 'prefixItems' in schema;
}
