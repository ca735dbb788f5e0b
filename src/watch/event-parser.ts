import { gather } from './gather.ts';

/** One event of an event stream. Texts are as they were sent. */
export interface StreamEvent {
  /** `message` unless the stream names another. */
  type: string;
  data: string;
}

const LF = 0x0a;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];
/** Kept of a field that is not data: longer ones mean nothing to MCP. */
const MAX_FIELD_BYTES = 1024;

/**
 * Reads server-sent events from chunks of any size (WHATWG HTML, "Parsing an event stream"). An event whose data is
 * longer than `maxBytes` is left out and told; memory stays below twice that.
 */
export class EventParser {
  /** The last `retry:` in milliseconds. */
  retryMs: number | undefined;
  /** The last `id:`; it tells where a stream that ended can be taken up again. */
  lastId: string | undefined;
  /** How many comments came. */
  comments = 0;
  private readonly maxBytes: number;
  private readonly onEvent: (event: StreamEvent) => void;
  private readonly onTooLong: () => void;
  private line: Buffer[] = [];
  private lineBytes = 0;
  private afterCr = false;
  private first = true;
  private data: string[] = [];
  private dataBytes = 0;
  private type = '';
  private tooLong = false;

  constructor(maxBytes: number, onEvent: (event: StreamEvent) => void, onTooLong = () => {}) {
    this.maxBytes = maxBytes;
    this.onEvent = onEvent;
    this.onTooLong = onTooLong;
  }

  /** Bytes of the event that is not complete yet. */
  get heldBytes(): number {
    return this.tooLong ? 0 : this.lineBytes + this.dataBytes;
  }

  push(chunk: Uint8Array): void {
    let from = 0;
    if (this.afterCr && chunk[0] === LF) from = 1;
    if (chunk.length > 0) this.afterCr = false;
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte !== LF && byte !== CR) continue;
      this.keep(chunk, from, at);
      this.endLine();
      if (byte === CR) {
        if (at + 1 === chunk.length) this.afterCr = true;
        else if (chunk[at + 1] === LF) at++;
      }
      from = at + 1;
    }
    this.keep(chunk, from, chunk.length);
  }

  private keep(chunk: Uint8Array, from: number, to: number): void {
    if (from >= to) return;
    this.lineBytes += to - from;
    if (this.tooLong) return;
    if (this.lineBytes + this.dataBytes > this.maxBytes) {
      this.tooLong = true;
      this.line = [];
      this.data = [];
      this.onTooLong();
      return;
    }
    // A copy, for who gave the chunk may use its memory again.
    gather(this.line, Buffer.from(chunk.subarray(from, to)));
  }

  private endLine(): void {
    let bytes = this.line.length === 1 ? this.line[0]! : Buffer.concat(this.line);
    const empty = this.lineBytes === 0;
    this.line = [];
    this.lineBytes = 0;
    if (this.first && BOM.every((byte, i) => bytes[i] === byte)) bytes = bytes.subarray(3);
    this.first = false;
    if (empty) this.endEvent();
    if (bytes[0] === 0x3a) this.comments++;
    if (this.tooLong || bytes.length === 0 || bytes[0] === 0x3a) return;
    const colon = bytes.indexOf(0x3a);
    const name = (colon < 0 ? bytes : bytes.subarray(0, Math.min(colon, 10))).toString(
      'latin1',
      0,
      10,
    );
    const start = colon < 0 ? bytes.length : colon + (bytes[colon + 1] === 0x20 ? 2 : 1);
    if (name === 'data') {
      this.data.push(bytes.toString('utf8', start));
      this.dataBytes += bytes.length;
      return;
    }
    if (bytes.length > MAX_FIELD_BYTES) return;
    const value = bytes.toString('utf8', start);
    if (name === 'event') this.type = value;
    else if (name === 'id' && !value.includes('\0')) this.lastId = value;
    else if (name === 'retry' && /^\d{1,9}$/.test(value)) this.retryMs = Number(value);
  }

  private endEvent(): void {
    const { data, type, tooLong } = this;
    this.data = [];
    this.dataBytes = 0;
    this.type = '';
    this.tooLong = false;
    if (!tooLong && data.length > 0)
      this.onEvent({ type: type || 'message', data: data.join('\n') });
  }
}
