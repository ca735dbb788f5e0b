import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyCopy } from './body-copy.ts';
import { EventTap, type StreamEvent } from './event-tap.ts';
import { answeredIds, type RpcId, requestIds } from './rpc.ts';
import type { Session } from './sessions.ts';
import { silence } from './silence.ts';
import type { Link } from './sockets.ts';

/** A call, or an event stream: of a call, of `subscriptions/listen`, or one that a client holds by GET. */
export type ExchangeKind = 'call' | 'post-stream' | 'listen' | 'get-stream';

/** The method that the request's header names, since the revision 2026-07-28. */
export function namedMethod(req: IncomingMessage): string | undefined {
  const method = req.headers['mcp-method'];
  return typeof method === 'string' ? method : undefined;
}

/** One request and its answer, watched without the app's help. */
export class Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** What carries it. */
  readonly link: Link;
  readonly body: BodyCopy | undefined;
  kind: ExchangeKind = 'call';
  session: Session | undefined;
  /** The drain ended it: what the app still writes is dropped. */
  ended = false;
  readonly #answered = new Set<RpcId>();
  readonly #write: ServerResponse['write'];
  #tap: EventTap | undefined;
  #encoded = false;

  constructor(req: IncomingMessage, res: ServerResponse, link: Link) {
    this.req = req;
    this.res = res;
    this.link = link;
    this.body = req.method === 'POST' ? new BodyCopy(req) : undefined;
    const { write, end } = res;
    res.write = ((...args: Parameters<typeof write>) =>
      this.ended && res.writableEnded
        ? silence(args, true)
        : this.#seen(args, write.apply(res, args))) as typeof write;
    res.end = ((...args: Parameters<typeof end>) =>
      this.ended && res.writableEnded
        ? silence(args, res)
        : this.#seen(args, end.apply(res, args))) as typeof end;
    this.#write = res.write;
  }

  /** It is a call, not a stream that lasts. */
  get isCall(): boolean {
    return this.kind === 'call' || this.kind === 'post-stream';
  }

  /** An event may have begun to go out and is not complete. */
  get withinEvent(): boolean {
    return this.#tap?.within ?? true;
  }

  /** The app itself compresses what it writes: text between that would break it. */
  get opaque(): boolean {
    // A `write` of another kind is that of a middleware, which compresses what it is given.
    return this.#encoded && this.res.write === this.#write;
  }

  /** The method of the request, where one JSON-RPC request came. */
  get method(): string | undefined {
    return (
      namedMethod(this.req) ?? this.body?.messages().find(({ id }) => id !== undefined)?.method
    );
  }

  /** Ids of the requests in it that have no answer yet. */
  unanswered(): RpcId[] {
    const ids = requestIds(this.body?.messages() ?? []);
    return ids.filter((id) => !this.#answered.has(id));
  }

  /** It has become an event stream; `onEvent` gets what goes out, and ids of calls that it answers. */
  stream(encoded: boolean, onEvent: (event: StreamEvent, answers: readonly RpcId[]) => void): void {
    const get = this.req.method === 'GET';
    // Now, so that the copy of the body is not kept for as long as the stream lasts.
    this.body?.messages();
    const listen = !get && this.method === 'subscriptions/listen';
    this.kind = get ? 'get-stream' : listen ? 'listen' : 'post-stream';
    this.#encoded = encoded;
    if (encoded) return;
    this.#tap = new EventTap((event) => {
      const answers = answeredIds(event.data);
      // A stream held by GET answers calls of other requests, for as long as it lasts.
      if (!get) for (const id of answers) this.#answered.add(id);
      onEvent(event, answers);
    });
  }

  /** Looks no longer at what goes out. */
  untap(): void {
    this.#tap = undefined;
  }

  #seen<T>(args: readonly unknown[], result: T): T {
    // After the call, for the first write may be what sends the headers.
    if (typeof args[0] !== 'function') this.#tap?.push(args[0], args[1]);
    return result;
  }
}
