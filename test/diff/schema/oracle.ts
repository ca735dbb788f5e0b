import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { placesOf } from './schema-places.ts';
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
    const validate = ajv.compile(schema);
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

/** ajv 8.20 takes an empty array for `contains` where `prefixItems` stands beside it. */
function isMisread(schema: JsonValue): boolean {
  return isSchemaObject(schema) && 'contains' in schema && 'prefixItems' in schema;
}
