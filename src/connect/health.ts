import { isJsonObject, type JsonObject } from '../json.ts';
import type { Wire } from '../wire/wire.ts';
import { getSmallJson, type SmallAnswer } from './small-json.ts';

export interface HealthAnswer extends Omit<SmallAnswer, 'value'> {
  /** The body, where it is a JSON object, whatever its content type. */
  json?: JsonObject;
}

/** One GET of a health address, within the wire's limits; no credentials are sent. Never rejects. */
export async function probeHealth(url: URL, wire: Wire): Promise<HealthAnswer> {
  const { value, ...answer } = await getSmallJson(url, wire);
  return { ...answer, ...(isJsonObject(value) && { json: value }) };
}
