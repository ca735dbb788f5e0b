import { Exchange } from './exchange.js';
import { awaitAnswer, endpointKey, Sessions, sessionId } from './sessions.js';
import { endLink, linkOf, Sockets } from './sockets.js';
import { lastOnSocket, writtenHeader } from './written-header.js';
/** What the server is busy with: exchanges, sessions, sockets, seen from outside the app. */
export class Traffic {
    exchanges = new Set();
    sessions = new Sessions();
    /** An answer that waits behind another on its socket is not told of the socket's end. */
    sockets = new Sockets((use) => {
        for (const exchange of use.requests)
            this.#over(exchange, use);
    });
    /** Every socket is ended as soon as nothing is on it. */
    closing = false;
    /** Requests that the app answered. */
    served = 0;
    #moving;
    constructor(moving) {
        this.#moving = moving;
    }
    /** Watches a request. `counts`: it keeps its socket warm, which a health check does not. */
    observe(req, res, counts = true) {
        const link = linkOf(req);
        const exchange = new Exchange(req, res, link);
        const use = this.sockets.of(link);
        use.requests.add(exchange);
        if (counts)
            this.exchanges.add(exchange);
        const session = this.sessions.of(req);
        if (session)
            exchange.session = this.sessions.touch(session.key);
        if (session?.sse)
            exchange.body?.whenComplete(() => this.#post(exchange, session));
        if (session || sessionId(req) !== undefined)
            use.session = true;
        const { writeHead } = res;
        res.writeHead = ((...args) => {
            if (exchange.ended)
                return res.headersSent ? res : writeHead.apply(res, args);
            return writeHead.apply(res, this.#answer(exchange, use, args));
        });
        res.once('close', () => this.#over(exchange, use));
        return exchange;
    }
    /** Calls without an end: those being answered, and those whose answer goes over an HTTP+SSE stream. */
    calls() {
        let count = this.sessions.pending();
        for (const { isCall } of this.exchanges)
            if (isCall)
                count++;
        return count;
    }
    /** Streams that clients hold. */
    streams() {
        let count = 0;
        for (const { isCall } of this.exchanges)
            if (!isCall)
                count++;
        return count;
    }
    upgrade(req, socket) {
        this.sockets.of(socket).upgraded = req.headers.upgrade?.toLowerCase() ?? 'connect';
    }
    /** An exchange has ended, or its socket. */
    #over(exchange, use) {
        if (!use.requests.delete(exchange))
            return;
        const counts = this.exchanges.delete(exchange);
        this.sockets.release(exchange.link, use, counts);
        if (exchange.session)
            this.#leave(exchange, exchange.session);
        if (counts && !exchange.ended && exchange.res.headersSent)
            this.served++;
        exchange.body?.release();
        if (this.closing)
            endLink(exchange.link);
    }
    /** The moment of `writeHead`: gives its arguments, without keep-alive where the client is to move. */
    #answer(exchange, use, args) {
        const { req, res } = exchange;
        const status = Number(args[0]);
        const asked = sessionId(req);
        const minted = writtenHeader(res, args, 'mcp-session-id') ?? asked;
        if (minted !== undefined) {
            use.session = true;
            if (status < 300 && req.method !== 'DELETE')
                exchange.session = this.sessions.touch(minted);
        }
        if (asked !== undefined && (status === 404 || (req.method === 'DELETE' && status < 300))) {
            this.sessions.end(asked);
            exchange.session = undefined;
        }
        if (/^text\/event-stream\b/i.test(writtenHeader(res, args, 'content-type') ?? '')) {
            this.#stream(exchange, use, writtenHeader(res, args, 'content-encoding'));
        }
        if (exchange.session?.sse && status >= 300) {
            for (const id of exchange.unanswered())
                exchange.session.pending.delete(id);
        }
        const moving = this.#moving();
        const moves = moving === 'all' || (moving === 'sessionless' && !use.session);
        // What was sent behind this request would go without an answer.
        const alone = use.requests.size <= 1;
        return moves && alone && exchange.isCall ? lastOnSocket(res, args) : args;
    }
    #stream(exchange, use, encoding = 'identity') {
        let first = exchange.kind === 'call' && exchange.req.method === 'GET';
        exchange.stream(encoding !== 'identity', (event, answers) => {
            if (first && event.event === 'endpoint') {
                exchange.session = this.sessions.touch(endpointKey(event.data), true);
                use.session = true;
            }
            else if (first)
                exchange.untap();
            else
                for (const id of answers)
                    exchange.session?.pending.delete(id);
            first = false;
        });
    }
    /** A message to an HTTP+SSE session: its answer goes out over the stream. */
    #post({ ended, res, body }, session) {
        if (ended || (res.headersSent && res.statusCode >= 300))
            return;
        for (const message of body?.messages() ?? [])
            awaitAnswer(session, message);
    }
    #leave(exchange, session) {
        if (session.sse && exchange.kind === 'get-stream')
            this.sessions.end(session.key);
        else
            session.lastActive = performance.now();
    }
}
