import { drainingError, errorBody, sessionEndedError } from './rpc.js';
/** Seconds after which a refused client may come again: by then a balancer leads it elsewhere. */
const RETRY_AFTER = '1';
function send(req, res, status, body, headers, last) {
    for (const name of res.getHeaderNames())
        res.removeHeader(name);
    res.writeHead(status, {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        'cache-control': 'no-store',
        ...headers,
        // HTTP/2 has no such header.
        ...(last && req.httpVersionMajor === 1 && { connection: 'close' }),
    });
    res.end(req.method === 'HEAD' ? undefined : body);
    // What is still coming in of the body has no other reader.
    req.resume();
}
/** Answers a health check. Without `keepAlive` the next one needs a connection of its own. */
export function answerHealth(req, res, state, healthy, keepAlive) {
    send(req, res, healthy ? 200 : 503, `${JSON.stringify({ status: state })}\n`, {}, !keepAlive);
}
/** Refuses calls with 503: a client, or the proxy before it, may try elsewhere. Ends the connection. */
export function answerDraining(req, res, ids) {
    send(req, res, 503, errorBody(ids, drainingError), { 'retry-after': RETRY_AFTER }, true);
}
/** Tells a client with 404, as MCP has it, that its session is over. Ends the connection. */
export function answerSessionEnded(req, res, ids) {
    send(req, res, 404, errorBody(ids, sessionEndedError), {}, true);
}
/** The refusal of an upgrade: its socket has no answer object. */
export const UPGRADE_REFUSED = `HTTP/1.1 503 Service Unavailable\r\nRetry-After: ${RETRY_AFTER}\r\n` +
    'Connection: close\r\nContent-Length: 0\r\n\r\n';
