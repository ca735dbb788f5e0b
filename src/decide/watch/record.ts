/** The kinds of probes: a new session on a new connection; a call in a held session on a reused one; a held stream; a slow call. */
export type ProbeKind = 'new' | 'call' | 'stream' | 'slow';

/**
 * Why the watch ended. `recording-full`: more was to be written than a recording may hold; `broke-off`: its recording ends
 * without a word. After either, nobody knows what else would have been seen.
 */
export type WatchEnd = 'asked' | 'max-duration' | 'owner-gone' | 'recording-full' | 'broke-off';

/**
 * What ended or failed. `refused`: the server said no (503 with a JSON-RPC error, say), which a caller can act on.
 * `limited`: it said that it is asked too often (429), by the watch itself as likely as not.
 */
export type ProbeFailure =
  | 'connect'
  | 'reset'
  | 'timeout'
  | 'status'
  | 'refused'
  | 'limited'
  | 'unknown-session'
  | 'rpc-error'
  | 'protocol';

/**
 * One thing that a watch saw: a line of its recording. `at` is milliseconds since the watch began, on a monotonic
 * clock; failures are dated at the start of their probe. Texts come from a server: raw, bounded.
 */
export type WatchRecord =
  | {
      type: 'watch-started';
      at: number;
      /** ISO 8601, UTC. */
      time: string;
      /** Of mcp-deploy-gate. */
      gateVersion: string;
      /** Without credentials. */
      endpoint: string;
      sessions: number;
      intervalMs: number;
      timeoutMs: number;
      maxDurationMs: number;
      /** The tool that is called slowly. */
      tool?: string;
    }
  /** How the endpoint was met first; several where a new version speaks otherwise. */
  | {
      type: 'protocol';
      at: number;
      era: 'modern' | 'legacy';
      protocolVersion: string;
      transport: 'streamable-http' | 'sse';
      /** It minted a session, or is one (HTTP+SSE). */
      stateful: boolean;
      /** It lets a stream be held. */
      streams: boolean;
    }
  /** All sessions are held, or `why` not: what follows is measured. */
  | { type: 'held'; at: number; sessions: number; why?: string }
  /** A probe of kind `new`, each. */
  | { type: 'new'; at: number; ms: number; ok: true; version?: string }
  | { type: 'new'; at: number; ms: number; ok: false; failure: ProbeFailure; why: string }
  /** Calls in held sessions that began in the second at `at` and were answered. */
  | {
      type: 'calls';
      at: number;
      probe: 'call' | 'slow';
      ok: number;
      slowestMs: number;
    }
  /** A call that was not answered with a result; `session` counts from 1. Unknown sessions are told by `session-ended`. */
  | {
      type: 'lost-call';
      at: number;
      probe: 'call' | 'slow';
      ms: number;
      session: number;
      failure: ProbeFailure;
      why: string;
    }
  /** More calls were lost in this second than are written down one by one. */
  | { type: 'lost-calls'; at: number; probe: 'call' | 'slow'; count: number }
  /** A held session began. `replaces`: the one that ended before; `gapMs`: since the last good answer in that one. */
  | {
      type: 'session-started';
      at: number;
      session: number;
      version?: string;
      replaces?: number;
      gapMs?: number;
    }
  /** A held stream was opened in a session, again where it had ended. */
  | { type: 'stream-started'; at: number; session: number }
  /** It ended as streams end (EOF, or the result of `subscriptions/listen`), or broke; perhaps after its session was lost. */
  | {
      type: 'stream-ended';
      at: number;
      session: number;
      how: 'clean' | 'broken';
      why: string;
      /** After which it is to be opened again, in milliseconds. */
      againMs?: number;
    }
  /**
   * A session is over: `lost`: the server no longer knows it; `closed`: the stream that it was (HTTP+SSE) ended cleanly;
   * `broken`: that stream, or every call in it, was cut; `hung`: nothing answers in it although new sessions work.
   */
  | {
      type: 'session-ended';
      at: number;
      session: number;
      how: 'lost' | 'closed' | 'broken' | 'hung';
      why: string;
    }
  /** A tick that began late: what a probe would have seen then is not known. */
  | { type: 'late'; at: number; ms: number }
  | { type: 'watch-ended'; at: number; why: WatchEnd };

export type WatchRecordOf<T extends WatchRecord['type']> = Extract<WatchRecord, { type: T }>;
