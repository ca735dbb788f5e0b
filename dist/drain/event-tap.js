import { StringDecoder } from 'node:string_decoder';
/** Of an event that comes in pieces so much is kept; of one in a single piece so much is read. */
const PIECES_CHARACTERS = 1 << 18;
const EVENT_CHARACTERS = 1 << 23;
/** Where no line ends by CR, as almost always, without a pattern: that takes as long as all else here. */
function split(text, plain, any) {
    return text.split(text.includes('\r') ? any : plain);
}
function parse(block) {
    const found = { event: 'message', data: '' };
    for (const line of split(block, '\n', /\r\n|\r|\n/)) {
        const value = (name) => line.slice(name.length + 1).replace(/^ /, '');
        if (line.startsWith('event:'))
            found.event = value('event');
        else if (line.startsWith('data:'))
            found.data += value('data');
    }
    return found;
}
/** Reads the events of what goes out over an event stream. An event that is very long is passed over. */
export class EventTap {
    #decoder = new StringDecoder('utf8');
    #onEvent;
    #rest = '';
    #skipping = false;
    constructor(onEvent) {
        this.#onEvent = onEvent;
    }
    /** An event has begun to go out and is not complete. */
    get within() {
        return this.#rest !== '' || this.#skipping;
    }
    /** Takes what the app wrote. */
    push(chunk, encoding) {
        const text = this.#rest + this.#text(chunk, encoding);
        const blocks = split(text, '\n\n', /\r\n\r\n|\n\n|\r\r/);
        const rest = blocks.pop() ?? '';
        for (const block of blocks) {
            if (!this.#skipping && block.length <= EVENT_CHARACTERS)
                this.#onEvent(parse(block));
            this.#skipping = false;
        }
        if (rest.length > PIECES_CHARACTERS)
            this.#skipping = true;
        // The last characters may be half of what separates events.
        this.#rest = this.#skipping ? rest.slice(-3) : rest;
    }
    #text(chunk, encoding) {
        if (typeof chunk === 'string') {
            return encoding === 'base64' || encoding === 'hex'
                ? Buffer.from(chunk, encoding).toString('utf8')
                : chunk;
        }
        return chunk instanceof Uint8Array
            ? this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
            : '';
    }
}
