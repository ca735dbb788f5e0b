const KNOWN_SESSIONS = 50_000;
const ID_CHARACTERS = 1_024;
/** So many calls of a session are waited for: its client chooses the ids, and may never get an answer. */
const PENDING_CALLS = 1_000;
/** The `Mcp-Session-Id` of a request. */
export function sessionId(req) {
    const id = req.headers['mcp-session-id'];
    return typeof id === 'string' && id !== '' ? id : undefined;
}
/**
 * What tells the HTTP+SSE sessions of a path apart: the query, for a proxy may have changed the path. It begins as no
 * header can, so that nobody names it as a `Mcp-Session-Id`.
 */
export function endpointKey(url) {
    const query = url.indexOf('?');
    return `\n${query < 0 ? url : url.slice(query)}`;
}
/** Takes note of a call over HTTP+SSE, or of a call that is called off. */
export function awaitAnswer({ pending }, { id, method, cancels }) {
    if (cancels !== undefined)
        pending.delete(cancels);
    if (id === undefined || method === undefined || pending.size >= PENDING_CALLS)
        return;
    if (typeof id === 'number' || id.length <= ID_CHARACTERS)
        pending.add(id);
}
/** The sessions that are known, the least recently active first: the oldest are forgotten above 50,000. */
export class Sessions {
    #known = new Map();
    get size() {
        return this.#known.size;
    }
    /** The session that a request belongs to, if it is known. */
    of(req) {
        return this.#known.get(sessionId(req) ?? endpointKey(req.url ?? ''));
    }
    /** Takes note of a session and of its activity now. Undefined: a key too long to keep. */
    touch(key, sse = false) {
        if (key.length > ID_CHARACTERS)
            return undefined;
        const session = this.#known.get(key) ?? { key, sse, lastActive: 0, pending: new Set() };
        session.lastActive = performance.now();
        this.#known.delete(key);
        this.#known.set(key, session);
        if (this.#known.size > KNOWN_SESSIONS) {
            for (const [oldest] of this.#known) {
                this.#known.delete(oldest);
                break;
            }
        }
        return session;
    }
    end(key) {
        this.#known.delete(key);
    }
    /** How many had a request within so many milliseconds. */
    active(withinMs) {
        const since = performance.now() - withinMs;
        let count = 0;
        for (const { lastActive } of this.#known.values())
            if (lastActive > since)
                count++;
        return count;
    }
    /** Calls over HTTP+SSE without an answer. */
    pending() {
        let count = 0;
        for (const { pending } of this.#known.values())
            count += pending.size;
        return count;
    }
}
