import type { Stage } from '../scenarios/part.ts';
import type { Kind } from './row.ts';

/** One of the real things that the server of the example is deployed with. */
export interface WatchedPart {
  name: string;
  /** What a stateful server with the drain reaches. */
  stateful: 'l2' | 'l3';
  /** Deploys a server with HTTP+SSE too, with the drain and with the usual handler. */
  sse?: true;
  /** How long the gate watches on after the deploy-command, where that is over before the old servers are gone. */
  settle?: string;
  start(kind: Kind): Promise<Stage>;
  /** Ends what the stages shared. */
  end?(): Promise<void>;
}
