import { BodyCopy } from './body-copy.js';
import { EventTap } from './event-tap.js';
import { readMessages, requestIds } from './rpc.js';
import { silence } from './silence.js';
/** The method that the request's header names, since the revision 2026-07-28. */
export function namedMethod(req) {
    const method = req.headers['mcp-method'];
    return typeof method === 'string' ? method : undefined;
}
/** One request and its answer, watched without the app's help. */
export class Exchange {
    req;
    res;
    body;
    kind = 'call';
    session;
    /** The drain ended it: what the app still writes is dropped. */
    ended = false;
    #answered = new Set();
    #tap;
    constructor(req, res) {
        this.req = req;
        this.res = res;
        this.body = req.method === 'POST' ? new BodyCopy(req) : undefined;
        const { write, end } = res;
        res.write = ((...args) => this.ended && res.writableEnded
            ? silence(args, true)
            : this.#seen(args, write.apply(res, args)));
        res.end = ((...args) => this.ended && res.writableEnded
            ? silence(args, res)
            : this.#seen(args, end.apply(res, args)));
    }
    /** It is a call, not a stream that lasts. */
    get isCall() {
        return this.kind === 'call' || this.kind === 'post-stream';
    }
    /** An event has begun to go out and is not complete. */
    get withinEvent() {
        return this.#tap?.within ?? false;
    }
    /** The method of the request, where one JSON-RPC request came. */
    get method() {
        return (namedMethod(this.req) ?? this.body?.messages().find(({ id }) => id !== undefined)?.method);
    }
    /** Ids of the requests in it that have no answer yet. */
    unanswered() {
        const ids = requestIds(this.body?.messages() ?? []);
        return ids.filter((id) => !this.#answered.has(id));
    }
    /** It has become an event stream; `onEvent` gets what goes out. */
    stream(onEvent) {
        const get = this.req.method === 'GET';
        // Now, so that the copy of the body is not kept for as long as the stream lasts.
        this.body?.messages();
        const listen = !get && this.method === 'subscriptions/listen';
        this.kind = get ? 'get-stream' : listen ? 'listen' : 'post-stream';
        this.#tap = new EventTap((event) => {
            for (const id of answersIn(event))
                this.#answered.add(id);
            onEvent(event);
        });
    }
    /** Looks no longer at what goes out. */
    untap() {
        this.#tap = undefined;
    }
    #seen(args, result) {
        // After the call, for the first write may be what sends the headers.
        if (typeof args[0] !== 'function')
            this.#tap?.push(args[0], args[1]);
        return result;
    }
}
/** Ids of the calls that an event answers. */
export function answersIn({ data }) {
    if (!data.includes('"id"'))
        return [];
    return readMessages(data).flatMap(({ id, method }) => id !== undefined && method === undefined ? [id] : []);
}
