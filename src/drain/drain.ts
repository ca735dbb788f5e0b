import cluster from 'node:cluster';
import type { Server as HttpServer } from 'node:http';
import type { Http2SecureServer, Http2Server } from 'node:http2';
import type { Server as HttpsServer } from 'node:https';
import { type DrainOptions, settle } from './options.ts';
import type { Report, Snapshot, State } from './report.ts';
import { ServerDrain } from './server-drain.ts';
import { ignoreSignals, listenForSignals } from './signals.ts';

export type { DrainOptions } from './options.ts';
export type { Report, Snapshot, State } from './report.ts';

/** A server of Node: what `http.createServer`, `https.createServer`, Express' `listen`, Fastify's `server` and Hono's `serve` give. */
export type DrainableServer = HttpServer | HttpsServer | Http2Server | Http2SecureServer;

/** The drain of one server. */
export interface Drain {
  readonly state: State;
  /** The server may be sent requests from now on: readiness answers 200. Tells a parent process, PM2 say. */
  ready(): void;
  /**
   * Drains the server; the report comes when it has stopped. Never rejects. Called again, it gives the same
   * promise. Does not end the process.
   */
  drain(reason: string): Promise<Report>;
  /** Begins the closing of a drain that is going on; of one that comes, at once. */
  force(): void;
  /** What is open at this moment. */
  snapshot(): Snapshot;
  /** Takes the drain out of the server and of the process's signals. */
  uninstall(): void;
}

/**
 * Lets a server end without cutting its clients off: call it once, before the server listens. Throws a TypeError or
 * RangeError for an option that cannot be.
 */
export function installDrain(server: DrainableServer, options: DrainOptions = {}): Drain {
  if (typeof server?.emit !== 'function' || typeof server.address !== 'function') {
    throw new TypeError(
      'installDrain takes the server that listens: of createServer(app), of app.server, not the app',
    );
  }
  const settings = settle(options, cluster.isWorker);
  const drain = new ServerDrain(server, settings);
  listenForSignals(drain);
  return {
    get state() {
      return drain.state;
    },
    ready: () => {
      if (drain.ready() && settings.sendReady && process.connected) process.send?.('ready');
    },
    drain: (reason) => drain.drain(reason),
    force: () => drain.force(),
    snapshot: () => drain.snapshot(),
    uninstall: () => {
      drain.uninstall();
      ignoreSignals(drain);
    },
  };
}
