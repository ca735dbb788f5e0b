import { readMessages } from './rpc.js';
const BODY_BYTES = 1 << 20;
const ALL_BYTES = 64 << 20;
let heldBytes = 0;
/**
 * A bounded copy of a request's body, made while the app reads it: the stream itself is neither read nor set flowing.
 * A body above 1 MiB, and one that comes when copies of 64 MiB are held, is not copied: its messages stay unknown.
 */
export class BodyCopy {
    #chunks = [];
    #bytes = 0;
    #whole = true;
    #complete = false;
    #messages;
    #waiting = [];
    #peekBytes;
    constructor(req) {
        this.#peekBytes = req.readableHighWaterMark;
        const push = req.push;
        req.push = (chunk, encoding) => {
            this.#take(chunk, encoding);
            return push.call(req, chunk, encoding);
        };
    }
    /** The messages of the body as far as it is known: none before its end. */
    messages() {
        if (this.#messages)
            return this.#messages;
        if (!this.#complete || !this.#whole)
            return [];
        this.#messages = readMessages(Buffer.concat(this.#chunks).toString('utf8'));
        this.release();
        return this.#messages;
    }
    /**
     * Calls back once the body is complete, or longer than a stream holds that nobody reads: before the app can see its
     * last part.
     */
    whenRead(callback) {
        if (this.#ripe())
            callback();
        else
            this.#waiting.push(callback);
    }
    /** Forgets the copy, not the messages read from it. */
    release() {
        heldBytes -= this.#bytes;
        this.#chunks = [];
        this.#bytes = 0;
        this.#whole = false;
    }
    #ripe() {
        return this.#complete || !this.#whole || this.#bytes >= this.#peekBytes;
    }
    #take(chunk, encoding) {
        if (chunk === null)
            this.#complete = true;
        else if (this.#whole) {
            const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
            if (this.#bytes + bytes.length > BODY_BYTES || heldBytes + bytes.length > ALL_BYTES) {
                this.release();
            }
            else {
                this.#chunks.push(bytes);
                this.#bytes += bytes.length;
                heldBytes += bytes.length;
            }
        }
        if (!this.#ripe())
            return;
        for (const callback of this.#waiting.splice(0))
            callback();
    }
}
