import type { WatchRecord } from '../decide/watch/record.ts';
import { openAs, type Pins } from './detect.ts';
import type { Endpoint } from './endpoint.ts';
import { linePool } from './line-pool.ts';
import type { Protocol } from './open-session.ts';
import { failureOf } from './reply.ts';
import type { ReadVersion } from './version.ts';

/** Probes under way at once: a tick beyond it is a failure that is not sent. */
const MAX_UNDER_WAY = 200;

/** Probe N: a new session on a new connection, and its end. */
export interface NewSessions {
  /** One probe; never rejects. */
  probe(): Promise<void>;
  /** When the last good one began, in milliseconds of the watch; before the first: -1. */
  readonly lastGoodAt: number;
}

export function newSessions(watch: {
  endpoint: Endpoint;
  pins: Pins;
  timeoutMs: number;
  clock: () => number;
  emit: (record: WatchRecord) => void;
  readVersion: ReadVersion;
  /** How the endpoint is spoken to, and what is heard of it. */
  protocol: { current: Protocol | undefined; met(protocol: Protocol): void };
}): NewSessions {
  const { endpoint, clock, emit, timeoutMs } = watch;
  let underWay = 0;
  let lastGoodAt = -1;

  async function open(): Promise<void> {
    const at = clock();
    const lines = linePool(endpoint.openLine);
    try {
      const { session, reply } = await openAs(
        endpoint,
        lines,
        watch.pins,
        watch.protocol.current,
        timeoutMs,
      );
      const ms = clock() - at;
      if (!session) {
        const { failure, why } = failureOf(reply)!;
        return emit({ type: 'new', at, ms, ok: false, failure, why });
      }
      lastGoodAt = Math.max(lastGoodAt, at);
      watch.protocol.met(session.protocol);
      const version = await watch.readVersion(session.opening);
      emit({ type: 'new', at, ms, ok: true, ...(version !== undefined && { version }) });
      await session.end(timeoutMs);
    } finally {
      lines.close();
    }
  }

  return {
    get lastGoodAt() {
      return lastGoodAt;
    },
    async probe() {
      if (underWay >= MAX_UNDER_WAY) {
        const why = `Not sent: ${MAX_UNDER_WAY} new sessions are still waiting`;
        return emit({ type: 'new', at: clock(), ms: 0, ok: false, failure: 'timeout', why });
      }
      underWay++;
      try {
        await open();
      } finally {
        underWay--;
      }
    },
  };
}
