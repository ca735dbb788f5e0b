import { readMessages } from './rpc.js';
const BODY_BYTES = 1 << 20;
const ALL_BYTES = 64 << 20;
/** What a piece takes beside its bytes: a body may come in as many pieces as it has bytes. */
const PIECE_BYTES = 256;
let heldBytes = 0;
/**
 * The pieces of a request's body, held while the app reads them too: the stream itself is neither read nor set
 * flowing. Above 1 MiB, and while 64 MiB are held in all, they are let go: the messages of such a body stay unknown.
 */
export class BodyCopy {
    #chunks = [];
    #bytes = 0;
    #whole = true;
    #complete = false;
    #messages;
    #waiting = [];
    #onComplete;
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
    /** Calls back once the body is complete, before the app can see its end. For one caller. */
    whenComplete(callback) {
        this.#onComplete = callback;
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
        if (chunk === null) {
            this.#complete = true;
            this.#onComplete?.();
        }
        else if (this.#whole) {
            const piece = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
            const bytes = piece.byteLength + PIECE_BYTES;
            if (this.#bytes + bytes > BODY_BYTES || heldBytes + bytes > ALL_BYTES) {
                this.release();
            }
            else {
                this.#chunks.push(piece);
                this.#bytes += bytes;
                heldBytes += bytes;
            }
        }
        if (!this.#ripe())
            return;
        for (const callback of this.#waiting.splice(0))
            callback();
    }
}
