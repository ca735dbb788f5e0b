import type { WatchRecord } from '../decide/watch/record.ts';
import type { Pins } from './detect.ts';
import type { Endpoint } from './endpoint.ts';
import type { Protocol } from './open-session.ts';
import type { SlowTool } from './slow-tool.ts';
import type { Tally } from './tally.ts';
import type { ReadVersion } from './version.ts';

/** What the probes of a watch share. */
export interface Watch {
  endpoint: Endpoint;
  pins: Pins;
  timeoutMs: number;
  intervalMs: number;
  /** Milliseconds since the watch began. */
  clock: () => number;
  emit: (record: WatchRecord) => void;
  tally: Tally;
  readVersion: ReadVersion;
  /** How the endpoint is spoken to; `streams` where that was seen. */
  protocol: {
    readonly current: Protocol | undefined;
    met(protocol: Protocol, streams?: boolean): void;
  };
  /** When the last good new session began; before the first: -1. */
  lastGoodAt(): number;
  /** The number of the next session. */
  nextSession(): number;
  slow?: SlowTool | undefined;
}
