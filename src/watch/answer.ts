import type { ProbeFailure } from '../decide/watch/record.ts';
import type { JsonObject } from '../json.ts';
import { DEFAULT_LIMITS } from '../wire/limits.ts';
import type { LineSink } from '../wire/line.ts';
import { EventParser } from './event-parser.ts';
import { gather } from './gather.ts';
import { type AnswerHeaders, answers, failed, parseMessage, type Reply, replyOf } from './reply.ts';

/** Bytes of answers that are held in memory at this moment, of a whole watch. */
export interface Held {
  bytes: number;
}

/** What an answer is to. */
export interface Asked {
  /** Of the JSON-RPC request; absent: any answer is the reply. */
  id?: number | undefined;
  held: Held;
  /** Messages of the answer's stream that are not the response. */
  onMessage?: ((message: JsonObject) => void) | undefined;
}

const { maxBodyBytes: MAX_BODY_BYTES, maxSampleBytes: MAX_HELD_BYTES } = DEFAULT_LIMITS;
/** Read of an answer that is no result: enough for an error. */
const MAX_OTHER_BYTES = 64 * 1024;
/** What follows a response in its stream may be this much and take this long: then its connection is given up. */
const MAX_TAIL_BYTES = 64 * 1024;
const TAIL_MS = 1000;

/** Reads one answer, as JSON or as an event stream, up to the reply in it, which is given once. */
export class Answer implements LineSink {
  /** Ends the request below. */
  abort: () => void = () => {};
  private readonly asked: Asked;
  private readonly give: (reply: Reply) => void;
  private given = false;
  private expiredMs: number | undefined;
  private status = 0;
  private headers: AnswerHeaders = {};
  private events: EventParser | undefined;
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private heldBytes = 0;
  private maxBytes = MAX_OTHER_BYTES;
  private tail: NodeJS.Timeout | undefined;

  constructor(asked: Asked, give: (reply: Reply) => void) {
    this.asked = asked;
    this.give = give;
  }

  /** The deadline is over. */
  expire(deadlineMs: number): void {
    this.expiredMs = deadlineMs;
    this.abort();
  }

  onHead(status: number, headers: AnswerHeaders): void {
    this.status = status;
    this.headers = headers;
    if (status < 200 || status > 299 || this.asked.id === undefined) return;
    const type = (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();
    if (type === 'application/json') this.maxBytes = MAX_BODY_BYTES;
    if (type !== 'text/event-stream') return;
    this.events = new EventParser(
      MAX_BODY_BYTES,
      ({ data }) => this.take(parseMessage(data), data.length),
      () => this.fail('protocol', `An event is larger than ${MAX_BODY_BYTES} bytes`),
    );
  }

  onData(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    if (this.given) {
      if (this.bytes > MAX_TAIL_BYTES) this.abort();
      return;
    }
    if (this.events) {
      this.events.push(chunk);
      if (!this.given) this.hold(this.events.heldBytes);
    } else if (this.bytes <= this.maxBytes) {
      gather(this.chunks, Buffer.from(chunk));
      this.hold(this.bytes);
    } else if (this.maxBytes === MAX_BODY_BYTES) {
      this.fail('protocol', `The answer is larger than ${MAX_BODY_BYTES} bytes`);
    } else {
      this.whole();
      this.abort();
    }
  }

  onEnd(): void {
    clearTimeout(this.tail);
    if (this.given) return;
    if (!this.events) {
      this.whole();
      return;
    }
    const { lastId, retryMs } = this.events;
    const why = 'The stream of the answer ended without the response';
    const resume = lastId ? { resume: { lastId, retryMs } } : {};
    this.finish({ kind: 'none', failure: 'reset', why, ...resume });
  }

  onError(error: unknown, sent: boolean): void {
    clearTimeout(this.tail);
    if (this.given) return;
    if (this.expiredMs === undefined) {
      this.finish(failed(error, sent));
      return;
    }
    const what = !sent ? 'connection' : this.status === 0 ? 'answer' : 'complete answer';
    this.fail('timeout', `No ${what} within ${this.expiredMs} ms`);
  }

  /** The body was JSON, or is what it is. */
  private whole(): void {
    const { asked, status, headers } = this;
    const text = Buffer.concat(this.chunks).toString('utf8');
    const message = /^\s*\{/.test(text) ? parseMessage(text) : undefined;
    // A refusal is to this request, whatever id it names. Clients refuse a result that is not called JSON.
    const mine =
      status > 299
        ? message?.error !== undefined
        : this.maxBytes === MAX_BODY_BYTES && message && answers(message, asked.id!);
    const reply: Reply =
      message && mine
        ? replyOf(message, status, headers, text.length)
        : { kind: 'status', status, headers, text: text.slice(0, 1000) };
    this.finish(reply);
  }

  private take(message: JsonObject | undefined, chars: number): void {
    if (this.given || !message) return;
    if (!answers(message, this.asked.id!)) this.asked.onMessage?.(message);
    else this.finish(replyOf(message, this.status, this.headers, chars));
  }

  private fail(failure: ProbeFailure, why: string): void {
    this.finish({ kind: 'none', failure, why });
    this.abort();
  }

  private finish(reply: Reply): void {
    if (this.given) return;
    this.given = true;
    this.release();
    this.chunks.length = 0;
    if (this.events) this.tail = setTimeout(() => this.abort(), TAIL_MS);
    this.bytes = 0;
    this.give(reply);
  }

  private hold(bytes: number): void {
    this.asked.held.bytes += bytes - this.heldBytes;
    this.heldBytes = bytes;
    if (this.asked.held.bytes > MAX_HELD_BYTES) {
      this.fail('protocol', `The answers under way are larger than ${MAX_HELD_BYTES} bytes`);
    }
  }

  private release(): void {
    this.asked.held.bytes -= this.heldBytes;
    this.heldBytes = 0;
  }
}
