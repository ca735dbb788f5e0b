import { admit } from './admit.js';
import { answerDraining, answerHealth, answerSessionEnded, UPGRADE_REFUSED } from './answers.js';
import { namedMethod } from './exchange.js';
import { sessionId } from './sessions.js';
/** The methods of what wants an answer; undefined: the body has to be read for it. */
function requestsOf(exchange, read) {
    const named = namedMethod(exchange.req);
    if (named !== undefined)
        return named.startsWith('notifications/') ? [] : [named];
    if (!read)
        return undefined;
    const messages = exchange.body?.messages() ?? [];
    return messages.flatMap(({ id, method }) => (id !== undefined && method ? [method] : []));
}
/** The path of a request's target, which may be a whole URL, as proxies send it. */
function pathOf(target) {
    const [path = ''] = target.split('?', 1);
    return path.startsWith('/') ? path : path.replace(/^https?:\/\/[^/]*/i, '');
}
/** Stands before the app: answers health checks, and what a draining server does not take. */
export class Gatekeeper {
    refused = 0;
    sessionsEnded = 0;
    #traffic;
    #settings;
    #standing;
    /** Where an answer keeps its exchange: a WeakMap of all would cost more than all else here. */
    #seen = Symbol('exchange');
    constructor(traffic, settings, standing) {
        this.#traffic = traffic;
        this.#settings = settings;
        this.#standing = standing;
    }
    /** Takes a request: `serve` hands it to the app. `readable`: its body comes without the app's consent. */
    request(req, res, readable, serve) {
        // An app may hand a request on as another event of the server: it is one request.
        const marked = res;
        const seen = marked[this.#seen];
        if (seen) {
            if (!seen.ended)
                this.#decide(seen, serve, !readable);
            return;
        }
        const health = this.#health(req);
        const exchange = this.#traffic.observe(req, res, health === undefined);
        marked[this.#seen] = exchange;
        if (health === undefined)
            this.#decide(exchange, serve, !readable);
        else if (health === 'app')
            serve();
        else {
            const { state } = this.#standing();
            exchange.ended = true;
            const keepAlive = state === 'starting' || state === 'ready';
            answerHealth(req, res, state, health === 'good', keepAlive);
        }
    }
    /** Takes an upgrade or a CONNECT; true where it was refused. */
    upgrade(req, socket) {
        if (this.#standing().phase === 'serving') {
            this.#traffic.upgrade(req, socket);
            return false;
        }
        this.refused++;
        socket.on('error', () => { });
        socket.end(UPGRADE_REFUSED);
        return true;
    }
    /** How a health check is answered: here, by the app; undefined: it is none. */
    #health(req) {
        if (req.method !== 'GET' && req.method !== 'HEAD')
            return undefined;
        const path = pathOf(req.url ?? '');
        const { readinessPaths, livenessPaths, appReadinessPaths } = this.#settings;
        const ready = this.#standing().state === 'ready';
        if (appReadinessPaths.has(path))
            return ready ? 'app' : 'bad';
        if (readinessPaths.has(path))
            return ready ? 'good' : 'bad';
        return livenessPaths.has(path) ? 'good' : undefined;
    }
    #decide(exchange, serve, read) {
        const { req, res, body } = exchange;
        const { phase } = this.#standing();
        const asked = {
            method: req.method ?? 'GET',
            wantsStream: /\btext\/event-stream\b/i.test(req.headers.accept ?? ''),
            session: sessionId(req) !== undefined || exchange.session !== undefined,
            requests: requestsOf(exchange, read),
        };
        const verdict = admit(phase, asked);
        if (verdict === 'serve')
            serve();
        else if (verdict === 'read' || (!read && body)) {
            // For a decision, or for the ids that the answer names.
            // Over HTTP/2 nothing comes before the first reading.
            if (req.httpVersionMajor > 1)
                req.read(0);
            body?.whenRead(() => 
            // Only now is the last part in the stream.
            queueMicrotask(() => {
                if (!exchange.ended)
                    this.#decide(exchange, serve, true);
            }));
        }
        else {
            const ids = exchange.unanswered();
            for (const id of ids)
                exchange.session?.pending.delete(id);
            exchange.ended = true;
            if (verdict === 'refuse') {
                this.refused++;
                answerDraining(req, res, ids);
            }
            else {
                this.sessionsEnded++;
                answerSessionEnded(req, res, ids);
            }
        }
    }
}
