import { BodyCopy } from './body-copy.js';
import { EventTap } from './event-tap.js';
import { answeredIds, requestIds } from './rpc.js';
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
    /** What carries it. */
    link;
    body;
    kind = 'call';
    session;
    /** The drain ended it: what the app still writes is dropped. */
    ended = false;
    #answered = new Set();
    #write;
    #tap;
    #encoded = false;
    constructor(req, res, link) {
        this.req = req;
        this.res = res;
        this.link = link;
        this.body = req.method === 'POST' ? new BodyCopy(req) : undefined;
        const { write, end } = res;
        res.write = ((...args) => this.ended && res.writableEnded
            ? silence(args, true)
            : this.#seen(args, write.apply(res, args)));
        res.end = ((...args) => this.ended && res.writableEnded
            ? silence(args, res)
            : this.#seen(args, end.apply(res, args)));
        this.#write = res.write;
    }
    /** It is a call, not a stream that lasts. */
    get isCall() {
        return this.kind === 'call' || this.kind === 'post-stream';
    }
    /** An event may have begun to go out and is not complete. */
    get withinEvent() {
        return this.#tap?.within ?? true;
    }
    /** The app itself compresses what it writes: text between that would break it. */
    get opaque() {
        // A `write` of another kind is that of a middleware, which compresses what it is given.
        return this.#encoded && this.res.write === this.#write;
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
    /** It has become an event stream; `onEvent` gets what goes out, and ids of calls that it answers. */
    stream(encoded, onEvent) {
        const get = this.req.method === 'GET';
        // Now, so that the copy of the body is not kept for as long as the stream lasts.
        this.body?.messages();
        const listen = !get && this.method === 'subscriptions/listen';
        this.kind = get ? 'get-stream' : listen ? 'listen' : 'post-stream';
        this.#encoded = encoded;
        if (encoded)
            return;
        this.#tap = new EventTap((event) => {
            const answers = answeredIds(event.data);
            // A stream held by GET answers calls of other requests, for as long as it lasts.
            if (!get)
                for (const id of answers)
                    this.#answered.add(id);
            onEvent(event, answers);
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
