import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';

/** The largest integer that JavaScript holds exactly: zod 4 writes it at every integer. */
export const MAX_SAFE = 9_007_199_254_740_991;

/** Whether a keyword is one that generators add and that restricts nothing that a JSON text can hold. */
export function isNoise(keyword: string, value: JsonValue): boolean {
  switch (keyword) {
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
