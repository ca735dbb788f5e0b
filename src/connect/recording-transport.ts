import type { JSONRPCMessage, Transport, TransportSendOptions } from '@modelcontextprotocol/client';
import { isJsonObject, type JsonObject } from '../json.ts';
import { ProcessError } from './process-fault.ts';
import { rpcBody } from './rpc.ts';

/** A message as it stood on the wire, and what is known of one request's answer. */
interface Pending {
  method: string;
  settle: (answer: JsonObject) => void;
  fail: (error: Error) => void;
}

/** No answer came to a request, and none can come any more. */
export class NoAnswerError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoAnswerError';
  }
}

/** A server may ask its client; one that asks without end is not answered for ever. */
const MAX_SERVER_REQUESTS = 100;

/** Ids of requests that do not go through the SDK's client. */
const OWN_ID = 'gate-';

/**
 * Stands between the SDK's client and one of its transports. Keeps the raw answer to each request (the client
 * strips members that it does not know), sends requests beside the client, and makes `send` of a request wait for
 * its answer, so that an answer that can no longer come ends the request at once instead of at its deadline.
 */
export class RecordingTransport implements Transport {
  onmessage?: Transport['onmessage'];
  onerror?: (error: Error) => void;
  onclose?: () => void;
  readonly hasPerRequestStream?: boolean;
  /** Raw results and errors by the method asked for, of the SDK's own requests only (`initialize`, `server/discover`). */
  readonly opened = new Map<string, JsonObject>();
  /** Methods of the SDK's own requests so far. */
  readonly asked = new Set<string>();
  private readonly inner: Transport;
  /** True where answers come on a channel of their own, or this request's answer is a stream. */
  private readonly answersLater: (id: string | number) => boolean;
  private readonly startWithin: (start: Promise<void>) => Promise<void>;
  private readonly pending = new Map<string | number, Pending>();
  private serverRequests = 0;
  private nextId = 1;
  private over?: Error;

  constructor(
    inner: Transport,
    options: {
      answersLater: (id: string | number) => boolean;
      /** Puts a deadline on the start of the transport. */
      startWithin: (start: Promise<void>) => Promise<void>;
      stdio?: boolean;
    },
  ) {
    this.inner = inner;
    this.answersLater = options.answersLater;
    this.startWithin = options.startWithin;
    if (inner.hasPerRequestStream) this.hasPerRequestStream = true;
    // By these two the SDK knows a process, where silence to the probe means the legacy era.
    if (options.stdio) Object.assign(this, { stderr: null, pid: null });
    inner.onmessage = (message) => this.receive(message);
    inner.onerror = (error) => {
      if (error instanceof ProcessError) this.end(error);
      this.onerror?.(error);
    };
    inner.onclose = () => {
      this.end(new NoAnswerError('The connection was closed.'));
      this.onclose?.();
    };
  }

  get sessionId(): string | undefined {
    return this.inner.sessionId;
  }

  setProtocolVersion(version: string): void {
    this.inner.setProtocolVersion?.(version);
  }

  start(): Promise<void> {
    return this.startWithin(this.inner.start());
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  /** Fails all requests under way, and those to come: nothing can be answered any more. */
  end(error: Error): void {
    this.over ??= error;
    for (const entry of [...this.pending.values()]) entry.fail(error);
  }

  async send(message: JSONRPCMessage, options?: TransportSendOptions): Promise<void> {
    if (!('method' in message) || !('id' in message)) return this.inner.send(message, options);
    this.asked.add(message.method);
    await this.exchange(message as unknown as JsonObject, message.id, options);
  }

  /** Sends a request of ours and gives its raw answer: the whole message, `result` or `error`. */
  async request(
    method: string,
    params: JsonObject | undefined,
    options: TransportSendOptions & { allow?: (id: string) => void } = {},
  ): Promise<JsonObject> {
    const id = `${OWN_ID}${this.nextId++}`;
    const { allow, ...sendOptions } = options;
    allow?.(id);
    try {
      return await this.exchange(
        { jsonrpc: '2.0', id, method, ...(params && { params }) },
        id,
        sendOptions,
      );
    } catch (error) {
      const body = rpcBody(error);
      if (body?.id === id) return body;
      throw error;
    }
  }

  private exchange(
    message: JsonObject,
    id: string | number,
    options: TransportSendOptions | undefined,
  ): Promise<JsonObject> {
    const method = String(message.method);
    return new Promise((resolve, reject) => {
      if (this.over) return reject(this.over);
      const done = () => this.pending.delete(id);
      const entry: Pending = {
        method,
        settle: (answer) => {
          done();
          resolve(answer);
        },
        fail: (error) => {
          if (done()) reject(error);
        },
      };
      this.pending.set(id, entry);
      const onRequestStreamEnd = () => {
        entry.fail(new NoAnswerError(`The answer to ${method} ended without a JSON-RPC answer.`));
        options?.onRequestStreamEnd?.();
      };
      this.inner
        .send(message as unknown as JSONRPCMessage, { ...options, onRequestStreamEnd })
        .then(
          () => {
            if (this.answersLater(id)) return;
            entry.fail(
              new NoAnswerError(`The answer to ${method} is no JSON-RPC answer to this request.`),
            );
          },
          (error: unknown) => entry.fail(error instanceof Error ? error : new Error(String(error))),
        );
    });
  }

  private receive(message: JSONRPCMessage): void {
    const raw: unknown = message;
    if (
      isJsonObject(raw) &&
      !('method' in raw) &&
      (typeof raw.id === 'string' || typeof raw.id === 'number')
    ) {
      const entry = this.pending.get(raw.id);
      const own = typeof raw.id === 'string' && raw.id.startsWith(OWN_ID);
      if (entry && !own) this.opened.set(entry.method, raw);
      if (!own) this.onmessage?.(message);
      entry?.settle(raw);
      return;
    }
    if (isJsonObject(raw) && 'id' in raw && ++this.serverRequests > MAX_SERVER_REQUESTS) return;
    this.onmessage?.(message);
  }
}
