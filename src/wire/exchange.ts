/** One HTTP request and its answer, as recorded under a session. Bodies are bounded; credentials never stand in it. */
export interface Exchange {
  method: string;
  url: string;
  /** The JSON-RPC method of the request's body, where it has one. */
  rpcMethod?: string;
  /** Milliseconds on the gate's monotonic clock. */
  startedAt: number;
  endedAt?: number;
  status?: number;
  /** Lower-case names. */
  headers?: Record<string, string>;
  /** The beginning of the body, at most 4 KiB of text, of answers that are not a 2xx of MCP's content types. */
  bodyHead?: string;
  /** Why there was no answer, or why reading it ended. */
  error?: { code: string; message: string };
}

/** Bounds on what is read from a server in one sample; promise 12 of the design. */
export interface WireLimits {
  /** For one answer's body, default 32 MiB. */
  maxBodyBytes: number;
  /** For all bodies of one sample, default 64 MiB. */
  maxSampleBytes: number;
  /** JSON nesting, default 500. */
  maxDepth: number;
  /** Pages of one list, default 1000. */
  maxPages: number;
  /** Items of one list, default 20,000. */
  maxItems: number;
  /** For one request up to the end of its answer, from `request-timeout`. */
  requestTimeoutMs: number;
}
