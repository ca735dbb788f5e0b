import { answerDraining } from './answers.js';
import { drainingError, listenResult } from './rpc.js';
import { neutralise } from './silence.js';
/** Clients of ended streams come back spread over this time, in milliseconds. */
const RETRY_FROM_MS = 500;
const RETRY_SPREAD_MS = 2_000;
function write(exchange, messages) {
    // A blank line ends what the app may have begun.
    const start = exchange.withinEvent ? '\n\n' : '';
    const text = messages.map((message) => `event: message\ndata: ${message}\n\n`).join('');
    if (text !== '' && !exchange.opaque)
        exchange.res.write(start + text);
}
function end(exchange) {
    exchange.ended = true;
    exchange.res.end();
    neutralise(exchange.res);
}
/** Fails a call so that its client knows at once. Returns false where what was sent leaves no way to say so. */
export function failCall(exchange) {
    const { req, res, kind, opaque } = exchange;
    const ids = exchange.unanswered();
    if (!res.headersSent) {
        exchange.ended = true;
        answerDraining(req, res, ids);
        neutralise(res);
        return true;
    }
    if (kind !== 'post-stream')
        return false;
    write(exchange, ids.map(drainingError));
    end(exchange);
    return ids.length > 0 && !opaque;
}
/** Fails the calls of an HTTP+SSE session over its stream. */
export function failPending(exchange, ids) {
    write(exchange, ids.map(drainingError));
}
/** Ends a stream that a client holds, in the way of its kind. */
export function endStream(exchange) {
    if (exchange.kind === 'listen')
        write(exchange, exchange.unanswered().map(listenResult));
    else if (!exchange.opaque) {
        const retryMs = Math.round(RETRY_FROM_MS + Math.random() * RETRY_SPREAD_MS);
        exchange.res.write(`${exchange.withinEvent ? '\n\n' : ''}retry: ${retryMs}\n\n`);
    }
    end(exchange);
}
