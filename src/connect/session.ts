import type { JsonObject, JsonValue } from '../json.ts';
import type { Era, ListKind } from '../snapshot/contract.ts';
import type { Exchange } from '../wire/exchange.ts';
import type { ProcessFault } from './process-fault.ts';

export type TransportKind = 'streamable-http' | 'sse' | 'stdio';

/** Something seen in passing while connecting that never decides by itself. `id` is a row of docs/checks.md. */
export interface ConnectNotice {
  /** N2: hostile to the modern probe; M1: the probe arrived without its headers; L1: `initialized` not answered 202; H1: a same-origin redirect was followed; R2: cold start. */
  id: 'N2' | 'M1' | 'L1' | 'H1' | 'R2';
  message: string;
  hint: string;
}

/** All pages of one list, raw, in the order served. */
export interface RawList {
  items: JsonValue[];
  pages: number;
  /** Set where the list ended for a reason that is a fault of the server: the same cursor again, or a limit of ours. */
  fault?: {
    kind: 'cursor-loop' | 'too-many-pages' | 'too-many-items' | 'not-a-list';
    message: string;
  };
  /** The first page's result object without its items: `ttlMs`, `cacheScope`, `resultType`, `_meta`. */
  envelope: JsonObject;
  elapsedMs: number;
}

/** A JSON-RPC answer to one request: the raw result or the raw error. */
export type RpcAnswer =
  | { ok: true; result: JsonObject }
  | { ok: false; code: number; message: string; data?: JsonValue };

/** An open session with one server over one transport, on connections of its own. */
export interface Session {
  readonly era: Era;
  readonly protocolVersion: string;
  readonly transport: TransportKind;
  /** `Mcp-Session-Id`, where the server issued one. */
  readonly sessionId?: string;
  /** As sent; in the modern era from `_meta`, so it may be missing. */
  readonly serverInfo?: JsonObject;
  readonly capabilities: JsonObject;
  readonly instructions?: string;
  /** The result of `server/discover` (modern) or `initialize` (legacy), raw. */
  readonly opening: JsonObject;
  /** Headers of the answer that opened the session, lower-case names. */
  readonly openingHeaders: Record<string, string>;
  readonly notices: ConnectNotice[];
  /** From the first byte sent to the session being usable, in milliseconds. */
  readonly connectMs: number;
  /** All that went over HTTP so far, in order; empty for stdio. Bounded: the oldest are dropped past 500. */
  readonly exchanges: readonly Exchange[];

  /** Requests all pages of a list. An absent capability gives an empty list without a request. Throws SessionError. */
  list(kind: ListKind): Promise<RawList>;
  /** One request, answered or failed within `timeoutMs` (default: the request timeout). Throws SessionError where no JSON-RPC answer came. */
  request(
    method: string,
    params?: JsonObject,
    options?: { timeoutMs?: number },
  ): Promise<RpcAnswer>;
  /** Ends the session: DELETE where it has an id, then the transport, bounded to 2 s, never throws. */
  close(): Promise<void>;
}

/** A request that was answered with a JSON-RPC error. */
export interface Refusal {
  method: string;
  code: number;
  message: string;
}

/** Where in a session's life something failed. */
export type Stage = 'credentials' | 'connect' | 'opening' | 'list' | 'request';

/**
 * No session, or no JSON-RPC answer in one. Carries what `verify/diagnose` needs to say what is really wrong:
 * the exchanges (the last one is usually the culprit) and the cause.
 */
export class SessionError extends Error {
  readonly stage: Stage;
  readonly exchanges: readonly Exchange[];
  /** Set where a limit of ours ended it: `timeout`, `body-bytes`, `depth`, `sse-no-endpoint` … */
  readonly limit?:
    | 'timeout'
    | 'body-bytes'
    | 'sample-bytes'
    | 'depth'
    | 'sse-no-endpoint'
    | 'aborted';
  /** Set where a revision was pinned and the server speaks another: what it offered instead. */
  readonly negotiated?: string;
  /** Beside `negotiated`: the revision that was pinned; absent where an era was asked for. */
  readonly pinned?: string;
  /** Set where a transport was pinned and the address speaks this one. */
  readonly otherTransport?: Exclude<TransportKind, 'stdio'>;
  /** Set where a server that is a process of ours failed as one. */
  readonly process?: ProcessFault;
  /** Set where a list was refused with a JSON-RPC error. `message` is the server's. */
  readonly refused?: Refusal;

  constructor(
    stage: Stage,
    message: string,
    options: {
      exchanges: readonly Exchange[];
      limit?: SessionError['limit'];
      negotiated?: string;
      pinned?: string;
      otherTransport?: SessionError['otherTransport'];
      process?: ProcessFault;
      refused?: Refusal;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.name = 'SessionError';
    this.stage = stage;
    this.exchanges = options.exchanges;
    if (options.limit) this.limit = options.limit;
    if (options.negotiated !== undefined) this.negotiated = options.negotiated;
    if (options.pinned !== undefined) this.pinned = options.pinned;
    if (options.otherTransport) this.otherTransport = options.otherTransport;
    if (options.process) this.process = options.process;
    if (options.refused) this.refused = options.refused;
  }
}
