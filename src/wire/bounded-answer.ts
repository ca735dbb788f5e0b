import type { Response as WireResponse } from 'undici';
import { type ByteBudget, excessError, readHead, watchBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { recordHeaders } from './exchange-log.ts';
import { JsonScanner } from './json-scanner.ts';
import { BODY_HEAD_CHARS, MAX_OTHER_BODY_BYTES } from './limits.ts';
import type { RequestLife } from './request-life.ts';
import { SseScanner } from './sse-scanner.ts';
import { WireError } from './wire-error.ts';

/**
 * An answer whose body ends with a WireError as soon as it breaks a limit, recorded in its exchange. MCP's two
 * content types are handed on as they come in; of anything else only the beginning is read, at once.
 */
export async function boundedAnswer(
  answer: WireResponse,
  options: {
    exchange: Exchange;
    life: RequestLife;
    budget: ByteBudget;
    maxDepth: number;
    endless: boolean;
    Response: typeof WireResponse;
  },
): Promise<WireResponse> {
  const { exchange, life, budget, maxDepth, Response } = options;
  exchange.status = answer.status;
  exchange.headers = recordHeaders(answer.headers);
  const kind = bodyKind(answer.status, answer.headers.get('content-type'));
  const head = { status: answer.status, headers: answer.headers };
  if (answer.body === null) {
    life.end();
    return new Response(null, head);
  }
  const body = answer.body as ReadableStream<Uint8Array>;
  if (kind === 'other') {
    const { bytes } = await readHead(body, MAX_OTHER_BODY_BYTES, budget);
    life.end();
    const text = new TextDecoder().decode(bytes.subarray(0, BODY_HEAD_CHARS * 4));
    exchange.bodyHead = text.slice(0, BODY_HEAD_CHARS);
    const excess = looksLikeJson(bytes) ? new JsonScanner(maxDepth).push(bytes) : undefined;
    if (excess) throw excessError(excess, maxDepth);
    return new Response(bytes, head);
  }
  if (options.endless && kind === 'sse') life.lift();
  const scanner = kind === 'sse' ? new SseScanner(maxDepth) : new JsonScanner(maxDepth);
  // A stream that was held open after its events was ended by us, and that is no fault of the answer.
  const forgiven = (error: unknown) =>
    scanner instanceof SseScanner && scanner.events > 0 && isOurs(error);
  const watched = watchBody(body, {
    budget,
    scan: (chunk) => scanner.push(chunk),
    maxDepth,
    explain: life.explain,
    onEnd: (error) => life.end(forgiven(error) ? undefined : error),
    abort: life.abort,
  });
  return new Response(watched, head);
}

/** How a body is read: as MCP's two content types when the status is a 2xx, else only its beginning. */
function bodyKind(status: number, contentType: string | null): 'json' | 'sse' | 'other' {
  const essence = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (status < 200 || status > 299) return 'other';
  if (essence === 'text/event-stream') return 'sse';
  return essence === 'application/json' ? 'json' : 'other';
}

function isOurs(error: unknown): boolean {
  return error instanceof WireError && (error.code === 'aborted' || error.code === 'timeout');
}

function looksLikeJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  return first === 0x5b || first === 0x7b;
}
