import type { ProbeFailure } from '../decide/watch/record.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { JsonScanner } from '../wire/json-scanner.ts';
import { describeFailure, ProxyError } from '../wire/wire-error.ts';

/** Lower-case names, no prototype. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/** Of a message that came as an event of a stream. */
export const NO_HEADERS: AnswerHeaders = Object.freeze(Object.create(null));

/** What came back for one JSON-RPC message; `none`: no answer, or one that is not to be read. */
export type Reply =
  | {
      kind: 'result';
      status: number;
      headers: AnswerHeaders;
      result: JsonObject;
      /** How long the message was, where that was looked at. */
      chars: number;
    }
  | {
      kind: 'error';
      status: number;
      headers: AnswerHeaders;
      code: number;
      message: string;
      data?: JsonObject;
    }
  /** An answer in HTTP only: what answers a notification, or a page of somebody else. */
  | { kind: 'status'; status: number; headers: AnswerHeaders; text: string }
  | {
      kind: 'none';
      failure: ProbeFailure;
      why: string;
      /** The stream of the answer ended, and goes on where it is asked for after this event. */
      resume?: { lastId: string; retryMs: number | undefined };
    };

const MAX_DEPTH = 500;
const MAX_WHY = 200;

/** A reason as it stands in a record: one line, bounded. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_WHY) return line;
  // Half of a pair at the end would not be text any more.
  return `${line.slice(0, MAX_WHY - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What a failure on a line is; `sent`: a connection had taken the request. */
export function failed(error: unknown, sent: boolean): Reply {
  const { code, message } = describeFailure(error);
  const why = cut(code === 'UNKNOWN' || message.includes(code) ? message : `${code}: ${message}`);
  if (error instanceof ProxyError || !sent) return { kind: 'none', failure: 'connect', why };
  if (/^HPE_|^UND_ERR_(HEADERS|RESPONSE|RES_|INVALID|NOT_SUPPORTED|REQ_)/.test(code)) {
    return { kind: 'none', failure: 'protocol', why };
  }
  return { kind: 'none', failure: 'reset', why };
}

/**
 * The JSON object of a text that a server sent; undefined for what is none, is nested too deep or has too many values
 * to be parsed.
 */
export function parseMessage(text: string): JsonObject | undefined {
  if (new JsonScanner(MAX_DEPTH).push(Buffer.from(text, 'utf8')) !== undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** True for a JSON-RPC response, to a request with this id or, where the server could not tell, with none. */
export function answers(message: JsonObject, id: number): boolean {
  if (message.result === undefined && message.error === undefined) return false;
  return message.id === id || (message.error !== undefined && message.id == null);
}

/** A JSON-RPC response as a reply. */
export function replyOf(
  message: JsonObject,
  status: number,
  headers: AnswerHeaders,
  chars = 0,
): Reply {
  const { result, error } = message;
  if (isJsonObject(error)) {
    return {
      kind: 'error',
      status,
      headers,
      code: typeof error.code === 'number' ? error.code : 0,
      message: cut(typeof error.message === 'string' ? error.message : ''),
      ...(isJsonObject(error.data) && { data: error.data }),
    };
  }
  if (isJsonObject(result) && status >= 200 && status < 300) {
    return { kind: 'result', status, headers, result, chars };
  }
  return { kind: 'none', failure: 'protocol', why: 'A response with neither result nor error.' };
}

/** Why a reply is no result, as a record tells it; undefined for a result. */
export function failureOf(reply: Reply): { failure: ProbeFailure; why: string } | undefined {
  if (reply.kind === 'result') return undefined;
  if (reply.kind === 'none') return { failure: reply.failure, why: reply.why };
  const limited = reply.status === 429 && ('limited' as const);
  if (reply.kind === 'error') {
    const said = `${reply.code} ${reply.message}`;
    return reply.status >= 200 && reply.status < 300
      ? { failure: 'rpc-error', why: cut(said) }
      : { failure: limited || 'refused', why: cut(`HTTP ${reply.status}: ${said}`) };
  }
  const about = reply.text.replace(/<[^>]{0,200}>/g, ' ').trim();
  const type = reply.headers['content-type'] ?? '';
  if (reply.status >= 200 && reply.status < 300) {
    return {
      failure: 'protocol',
      why: cut(`HTTP ${reply.status} ${type} without a JSON-RPC answer`),
    };
  }
  return { failure: limited || 'status', why: cut(`HTTP ${reply.status}${about && `: ${about}`}`) };
}
