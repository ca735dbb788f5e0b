import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';

/** The largest integer that JavaScript holds exactly: zod 4 writes it at every integer. */
export const MAX_SAFE = 9_007_199_254_740_991;

/** Names of zod's checks, which zod 4 writes as formats: the pattern beside says it. */
const CHECKS = new Set(['starts_with', 'ends_with', 'includes', 'lowercase', 'uppercase']);

/** Whether a keyword is one that generators add and that restricts nothing that a JSON text can hold. */
export function isNoise(
  keyword: string,
  value: JsonValue,
  beside: ReadonlyMap<string, unknown>,
): boolean {
  switch (keyword) {
    case 'format':
      return typeof value === 'string' && CHECKS.has(value);
    case 'discriminator':
      // OpenAPI: says once more how the branches tell themselves apart, with the names of definitions.
      return isJsonObject(value) && (beside.has('oneOf') || beside.has('anyOf'));
    case 'propertyNames':
      return (
        value === true ||
        (isJsonObject(value) && Object.keys(value).every((key) => key === 'type') && names(value))
      );
    default:
      return false;
  }
}

/** Whether a type is of integers only. */
export function isInteger(type: JsonValue | undefined): boolean {
  return Array.isArray(type)
    ? type.includes('integer') && !type.includes('number')
    : type === 'integer';
}

/** Names are strings anyway. */
function names({ type }: JsonObject): boolean {
  return type === undefined || type === 'string';
}
