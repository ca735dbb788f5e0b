import type { JsonObject } from '../json.ts';
import type { Endpoint } from './endpoint.ts';
import type { LinePool } from './line-pool.ts';
import type { AnswerHeaders, Reply } from './reply.ts';

/** How an endpoint is spoken to. */
export interface Protocol {
  era: 'modern' | 'legacy';
  protocolVersion: string;
  transport: 'streamable-http' | 'sse';
  /** It minted a session, or is one (HTTP+SSE). */
  stateful: boolean;
}

/** A JSON-RPC request without its id. */
export interface Call {
  method: string;
  params?: JsonObject;
  /** What it wants beside the headers of every request of this session. */
  headers?: Readonly<Record<string, string>>;
}

/** What becomes of a held stream. Exactly one of `onRefused` and `onEnd` comes at last. */
export interface StreamSink {
  onStart(): void;
  /** There is none: `never`: the server does not know such streams; else it could not be opened at this moment. */
  onRefused(how: 'never' | 'now' | 'unknown-session', reply: Reply): void;
  /** `retryMs`: the server wants to be asked again after this. */
  onEnd(how: 'clean' | 'broken', why: string, retryMs: number | undefined): void;
}

/** A session as a client holds it. Nothing of it rejects. */
export interface OpenSession {
  readonly protocol: Protocol;
  /** Of the answer that opened it, for the version of the server. */
  readonly opening: { headers: AnswerHeaders; serverInfo: JsonObject | undefined };
  /** Calls that only ask for a sign of life. */
  readonly beat: Call;
  /** It has tools: a list of them needs the session, where a `ping` may be answered by whoever stands before it. */
  readonly listsTools: boolean;
  /** Tells the server that the session begins; without it, it may be only an attempt. */
  begin(deadlineMs: number): Promise<void>;
  call(call: Call, options: { deadlineMs: number; lines: LinePool }): Promise<Reply>;
  /** Holds the session's stream until what it returns is called. */
  hold(sink: StreamSink, deadlineMs: number): () => void;
  /** Ends the session on the server where that is possible, and the connections of its streams. */
  end(deadlineMs: number): Promise<void>;
}

/** A session, or the reply that was no opening. */
export type Opening =
  | { session: OpenSession; reply?: undefined }
  | { session?: undefined; reply: Reply };

/** Opens a session over the connections of `lines`. */
export type Opener = (
  endpoint: Endpoint,
  lines: LinePool,
  options: { deadlineMs: number; protocolVersion?: string },
) => Promise<Opening>;
