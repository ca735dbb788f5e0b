import type { JsonObject } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { Wire } from '../wire/wire.ts';
import { describeFailure } from '../wire/wire-error.ts';

export interface HealthAnswer {
  /** Absent where nothing answered. */
  status?: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** The body, where it is a JSON object, whatever its content type. */
  json?: JsonObject;
  error?: { code: string; message: string };
}

/** Bodies of health answers are small; what is longer is not read as JSON. */
const MAX_CHARS = 256 * 1024;

/**
 * One GET of a health address, within the wire's limits; no credentials are sent. Never rejects. An answer whose
 * body broke a limit keeps its status.
 */
export async function probeHealth(url: URL, wire: Wire): Promise<HealthAnswer> {
  const own = { headers: {} as Record<string, string> };
  let answer: Response;
  try {
    answer = await wire.fetch(url, { headers: { accept: 'application/json, text/plain, */*' } });
  } catch (error) {
    return { ...own, error: describeFailure(error) };
  }
  const headers = wire.exchanges.at(-1)?.headers ?? own.headers;
  const health: HealthAnswer = { status: answer.status, headers };
  try {
    const text = await answer.text();
    const json = text.length <= MAX_CHARS ? parse(text) : undefined;
    return { ...health, ...(json && { json }) };
  } catch (error) {
    return { ...health, error: describeFailure(error) };
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
