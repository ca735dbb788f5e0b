import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyCopy } from './body-copy.ts';
import { EventTap, type StreamEvent } from './event-tap.ts';
import { type RpcId, readMessages, requestIds } from './rpc.ts';
import type { Session } from './sessions.ts';
import { silence } from './silence.ts';

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
  readonly body: BodyCopy | undefined;
  kind: ExchangeKind = 'call';
  session: Session | undefined;
  /** The drain ended it: what the app still writes is dropped. */
  ended = false;
  readonly #answered = new Set<RpcId>();
  #tap: EventTap | undefined;

  constructor(req: IncomingMessage, res: ServerResponse) {
    this.req = req;
    this.res = res;
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
  }

  /** It is a call, not a stream that lasts. */
  get isCall(): boolean {
    return this.kind === 'call' || this.kind === 'post-stream';
  }

  /** An event has begun to go out and is not complete. */
  get withinEvent(): boolean {
    return this.#tap?.within ?? false;
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

  /** It has become an event stream; `onEvent` gets what goes out. */
  stream(onEvent: (event: StreamEvent) => void): void {
    const get = this.req.method === 'GET';
    // Now, so that the copy of the body is not kept for as long as the stream lasts.
    this.body?.messages();
    const listen = !get && this.method === 'subscriptions/listen';
    this.kind = get ? 'get-stream' : listen ? 'listen' : 'post-stream';
    this.#tap = new EventTap((event) => {
      for (const id of answersIn(event)) this.#answered.add(id);
      onEvent(event);
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

/** Ids of the calls that an event answers. */
export function answersIn({ data }: StreamEvent): RpcId[] {
  if (!data.includes('"id"')) return [];
  return readMessages(data).flatMap(({ id, method }) =>
    id !== undefined && method === undefined ? [id] : [],
  );
}
