import type { ReachedLevel, RequiredLevel } from '../../../src/decide/watch/result.ts';

/** What ends the server well; in a control, what stands in its place. */
export type Handler = 'drain' | 'no-drain' | 'close-handler';

/** One way to deploy the server of the example. */
export interface Kind {
  /** `sse`: stateful too, over the transport before Streamable HTTP. */
  server: 'stateless' | 'stateful' | 'sse';
  handler: Handler;
  /** One replica, which goes before the new one comes. */
  stopFirst?: true;
}

/** A line of the table that the watched rollouts end with. */
export interface WatchRow extends Kind {
  part: string;
  /** Those that are right: a cut may cost more or less. */
  expected: readonly ReachedLevel[];
  /** Asked of the gate. */
  required: RequiredLevel;
  /** Absent: it did not come so far. */
  reached?: ReachedLevel;
  exit?: number | null;
  /** Without the wait for its turn. */
  seconds?: number;
  /** How the watch spoke with it. */
  protocol?: string;
  /** What the watch says was lost. */
  lost?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    watched?: WatchRow;
  }
}
