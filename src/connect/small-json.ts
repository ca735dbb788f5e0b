import type { JsonValue } from '../json.ts';
import type { Wire } from '../wire/wire.ts';
import { describeFailure } from '../wire/wire-error.ts';

export interface SmallAnswer {
  /** Absent where nothing answered. */
  status?: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** The body, where it is JSON, whatever its content type. */
  value?: JsonValue;
  error?: { code: string; message: string };
}

/** What is longer is not read as JSON. */
const MAX_CHARS = 256 * 1024;

/**
 * One GET of a small JSON document, within the wire's limits; no credentials are sent. Never rejects. An answer whose
 * body broke a limit keeps its status.
 */
export async function getSmallJson(url: URL, wire: Wire): Promise<SmallAnswer> {
  let answer: Response;
  try {
    answer = await wire.fetch(url, { headers: { accept: 'application/json, text/plain, */*' } });
  } catch (error) {
    return { headers: {}, error: describeFailure(error) };
  }
  const headers = wire.exchanges.at(-1)?.headers ?? {};
  const small: SmallAnswer = { status: answer.status, headers };
  try {
    const text = await answer.text();
    const value = text.length <= MAX_CHARS ? parse(text) : undefined;
    return { ...small, ...(value !== undefined && { value }) };
  } catch (error) {
    return { ...small, error: describeFailure(error) };
  }
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
