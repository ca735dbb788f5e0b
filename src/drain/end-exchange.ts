import { answerDraining } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { drainingError, listenResult, type RpcId } from './rpc.ts';
import { neutralise } from './silence.ts';

/** Clients of ended streams come back spread over this time, in milliseconds. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 2_000;

function write(exchange: Exchange, messages: readonly string[]): void {
  // A blank line ends what the app may have begun.
  const start = exchange.withinEvent ? '\n\n' : '';
  const text = messages.map((message) => `event: message\ndata: ${message}\n\n`).join('');
  if (text !== '' && !exchange.opaque) exchange.res.write(start + text);
}

function end(exchange: Exchange): void {
  exchange.ended = true;
  exchange.res.end();
  neutralise(exchange.res);
}

/** Fails a call so that its client knows at once. Returns false where what was sent leaves no way to say so. */
export function failCall(exchange: Exchange): boolean {
  const { req, res, kind, opaque } = exchange;
  const ids = exchange.unanswered();
  if (!res.headersSent) {
    exchange.ended = true;
    answerDraining(req, res, ids);
    neutralise(res);
    return true;
  }
  if (kind !== 'post-stream') return false;
  write(exchange, ids.map(drainingError));
  end(exchange);
  return ids.length > 0 && !opaque;
}

/** Fails the calls of an HTTP+SSE session over its stream. */
export function failPending(exchange: Exchange, ids: readonly RpcId[]): void {
  write(exchange, ids.map(drainingError));
}

/** Ends a stream that a client holds, in the way of its kind. */
export function endStream(exchange: Exchange): void {
  if (exchange.kind === 'listen') write(exchange, exchange.unanswered().map(listenResult));
  else if (!exchange.opaque) {
    const retryMs = Math.round(RETRY_FROM_MS + Math.random() * RETRY_SPREAD_MS);
    exchange.res.write(`${exchange.withinEvent ? '\n\n' : ''}retry: ${retryMs}\n\n`);
  }
  end(exchange);
}
