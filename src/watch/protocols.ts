import type { WatchRecord } from '../decide/watch/record.ts';
import type { Protocol } from './open-session.ts';

/** Kinds of protocols that are written down: a server that invents one after the other is not. */
const MAX_PROTOCOLS = 20;

/** How the endpoint was met, in order; each is written down once. */
export interface Protocols {
  readonly current: Protocol | undefined;
  /** A session was opened so; `streams`: whether it lets a stream be held, where that was tried. */
  met(protocol: Protocol, streams?: boolean): void;
  /** Writes down those of which nobody tried a stream. */
  flush(): void;
}

export function meetProtocols(clock: () => number, emit: (record: WatchRecord) => void): Protocols {
  const seen = new Map<string, { protocol: Protocol; at: number; told: boolean }>();
  let current: Protocol | undefined;
  const tell = (one: { protocol: Protocol; at: number; told: boolean }, streams: boolean) => {
    if (one.told) return;
    one.told = true;
    emit({ type: 'protocol', at: one.at, ...one.protocol, streams });
  };
  return {
    get current() {
      return current;
    },
    met(protocol, streams) {
      if (streams === undefined) current = protocol;
      const { protocolVersion, transport, stateful } = protocol;
      const key = `${protocolVersion} ${transport} ${stateful}`;
      let one = seen.get(key);
      if (!one && seen.size < MAX_PROTOCOLS) {
        one = { protocol, at: clock(), told: false };
        seen.set(key, one);
      }
      if (one && streams !== undefined) tell(one, streams);
    },
    flush() {
      for (const one of seen.values()) tell(one, false);
    },
  };
}
