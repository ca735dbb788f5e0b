/** What carries a request. */
export function linkOf(req) {
    const stream = 'stream' in req ? req.stream : undefined;
    return stream?.session ?? req.socket;
}
/** Ends a link once what was written has left. */
export function endLink(link) {
    if ('end' in link)
        link.end();
    else
        link.close();
}
function bytesRead(socket) {
    return 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
}
/** The open sockets of a server. */
export class Sockets {
    #open = new Map();
    #onClose;
    /** `onClose` is told of every one that closes. */
    constructor(onClose) {
        this.#onClose = onClose;
    }
    get size() {
        return this.#open.size;
    }
    /** The use of a socket; one not known yet counts as idle from now. */
    of(socket, carrier = false) {
        const known = this.#open.get(socket);
        if (known)
            return known;
        const use = {
            requests: new Set(),
            idleSince: performance.now(),
            used: false,
            bytesRead: bytesRead(socket),
            session: false,
            upgraded: undefined,
            carrier,
        };
        if (socket.destroyed)
            return use;
        this.#open.set(socket, use);
        socket.once('close', () => {
            this.#open.delete(socket);
            this.#onClose(use);
        });
        return use;
    }
    /** A request on this socket ended. */
    release(socket, use, counts) {
        use.bytesRead = bytesRead(socket);
        if (counts)
            use.idleSince = performance.now();
        // Whoever only checks our health brings no call.
        else if (!use.used)
            use.idleSince = Number.NEGATIVE_INFINITY;
        use.used ||= counts;
    }
    /** How many are idle, but not for so long that no client would use them again. */
    warm(keepAliveMs) {
        const now = performance.now();
        let count = 0;
        for (const [socket, use] of this.#open) {
            if (use.requests.size > 0 || use.upgraded !== undefined || use.carrier)
                continue;
            const bytes = bytesRead(socket);
            // The head of a request is coming in.
            if (bytes !== use.bytesRead)
                use.idleSince = now;
            use.bytesRead = bytes;
            if (now - use.idleSince < keepAliveMs)
                count++;
        }
        return count;
    }
    upgraded() {
        let count = 0;
        for (const { upgraded } of this.#open.values())
            if (upgraded !== undefined)
                count++;
        return count;
    }
    entries() {
        return [...this.#open];
    }
}
