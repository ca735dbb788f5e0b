/** Where a server is in its life. While `draining` it first settles, then refuses new sessions. */
export type State = 'starting' | 'ready' | 'draining' | 'closing' | 'stopped';
/** What is open at this moment. */
export interface Snapshot {
    state: State;
    /** New sessions are refused. */
    refusing: boolean;
    /** Calls without an end: requests being answered, POST streams, and calls whose answer goes over an HTTP+SSE stream. */
    calls: number;
    /** Event streams that a client holds: GET streams and `subscriptions/listen`. */
    streams: number;
    /** Sockets that another protocol took over: WebSocket, CONNECT. */
    upgraded: number;
    /** Sessions that are known and not ended. */
    sessions: number;
    /** Of these, those with a request within `quietMs`. */
    activeSessions: number;
    /** Idle sockets that a client may use again: idle for less than `keepAliveMs`. */
    warmSockets: number;
    /** All open sockets. */
    sockets: number;
}
/** What happened from the start of the drain to its end. */
export interface Report {
    reason: string;
    /** Nothing was left to wait for, `timeoutMs` was over, or `force()` was called. */
    result: 'finished' | 'deadline' | 'forced';
    durationMs: number;
    /** Requests that the app answered. */
    served: number;
    /** Requests that were refused because they open a session or a stream. */
    refused: number;
    /** Calls that were failed with a JSON-RPC error in the closing. */
    failed: number;
    /** Requests answered 404, for their session was ended shortly before the deadline. */
    sessionsEnded: number;
    /** Streams that were ended in the closing. */
    streamsEnded: number;
    /** Sockets that were still open after `flushMs` and were destroyed. */
    destroyed: number;
    /** What `onClosing` threw, or that it did not end in time. */
    closingError?: unknown;
}
