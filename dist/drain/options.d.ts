import type { Report } from './report.js';
/** What `installDrain` takes. Every time is in milliseconds. */
export interface DrainOptions {
    /** Answered here with 200 while ready, else 503. Default `/readyz`; `[]` for none. */
    readinessPath?: string | readonly string[];
    /** Answered here with 200 until the process ends. Default `/livez`; `[]` for none. */
    livenessPath?: string | readonly string[];
    /** The app's own health endpoint: it answers while ready; before and after, 503 is answered here. Default none. */
    appReadinessPath?: string | readonly string[];
    /** How long new sessions are still taken after the drain began: a balancer needs it to look away. Default a fifth of `timeoutMs`. */
    settleMs?: number;
    /** From the start of the drain, settling included, to the closing at the latest. Default 25,000. */
    timeoutMs?: number;
    /** How long the closing waits for `onClosing`, and for what was written to leave. Default 2,000. */
    flushMs?: number;
    /** A socket that was idle for this long is not used again. Default the server's `keepAliveTimeout`, or 5,000 without one. */
    keepAliveMs?: number;
    /** A session without a request for this long does not hold the drain. Default 5,000. */
    quietMs?: number;
    /** So long before the end of `timeoutMs` sessions are ended: their next call is answered 404. Default a quarter of it, 2,000 at most. */
    endSessionsMs?: number;
    /** Signals that start the drain; `[]` for none. Default `['SIGTERM', 'SIGINT']`. */
    signals?: readonly NodeJS.Signals[];
    /** End the process after a drain that a signal started. Default true. */
    exit?: boolean;
    /** When to stop listening: `closing`, or `net`: at once, keeping open sockets. Default `auto`: `net` in a worker of `node:cluster`. */
    stopListening?: 'auto' | 'closing' | 'net';
    /** Let `ready()` tell a parent process, PM2 say, by `process.send('ready')`. Default true. */
    sendReady?: boolean;
    /** Runs first when the closing begins: here the app says goodbye. What it throws is reported and stops nothing. */
    onClosing?: (reason: string) => unknown;
    /** Gets the report of the drain, before the process ends. A promise is waited for, 250 ms at most. */
    onStopped?: (report: Report) => unknown;
}
/** Options with every default filled in. */
export interface Settings extends Required<Omit<DrainOptions, 'readinessPath' | 'livenessPath' | 'appReadinessPath' | 'stopListening' | 'keepAliveMs'>> {
    readinessPaths: ReadonlySet<string>;
    livenessPaths: ReadonlySet<string>;
    appReadinessPaths: ReadonlySet<string>;
    stopListeningAtOnce: boolean;
    /** Undefined: the server's, which the app may still set. */
    keepAliveMs: number | undefined;
}
/** Fills in the defaults. Throws a TypeError or RangeError that names the option. */
export declare function settle(given: DrainOptions, clusterWorker: boolean): Settings;
