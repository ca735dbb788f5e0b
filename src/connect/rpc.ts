import { isJsonObject, type JsonObject } from '../json.ts';
import type { RpcAnswer } from './session.ts';

/** A raw JSON-RPC answer, result or error; undefined where the message is neither. */
export function rpcAnswer(message: JsonObject): RpcAnswer | undefined {
  if (isJsonObject(message.result)) return { ok: true, result: message.result };
  const { error } = message;
  if (!isJsonObject(error) || typeof error.code !== 'number') return undefined;
  return {
    ok: false,
    code: error.code,
    message: typeof error.message === 'string' ? error.message : '',
    ...(error.data !== undefined && { data: error.data }),
  };
}

/** The JSON-RPC message that came with another HTTP status than 200, out of the SDK's error for that. */
export function rpcBody(error: unknown): JsonObject | undefined {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : undefined;
  const text = isJsonObject(data) ? data.text : undefined;
  if (typeof text !== 'string') return undefined;
  try {
    const body: unknown = JSON.parse(text);
    return isJsonObject(body) && rpcAnswer(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
