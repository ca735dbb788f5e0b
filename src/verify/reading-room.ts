import { LARGE_BYTES } from '../heap.ts';
import type { WireLimits } from '../wire/exchange.ts';
import type { Probed } from './probe.ts';
import { holdOnce } from './same-answers.ts';

type Open = Extract<Probed, { kind: 'open' }>;

/** All bodies of a round together, at most: samples are read side by side, and the gate has to stay small. */
const MAX_ROUND_BYTES = 96 * 1024 * 1024;
const MIN_SAMPLE_BYTES = 16 * 1024 * 1024;
/** What is left for each of the last samples, where the ones before were large and all different. */
const LAST_SAMPLE_BYTES = 1024 * 1024;
/** Samples of several endpoints that are read at a time, where what they serve is small. */
const MAX_PLACES = 12;

/** What rooms of one verification know of the rounds before: how large the largest sample was, in bytes. */
export interface RoomMemory {
  largest?: number;
}

/** Where the samples of one round are read, those of all its endpoints: so many at a time, and equal ones held once. */
export interface ReadingRoom {
  /**
   * Reads a sample within what is left for it, as soon as there is a place. The first samples of all endpoints come
   * before the second ones (`turn`): an endpoint that does not answer takes the place of one, not of all.
   */
  read(
    turn: number,
    limits: WireLimits,
    sample: (limits: WireLimits) => Promise<Probed>,
  ): Promise<Probed>;
  /** The limits of what is asked beside the samples. */
  aside(limits: WireLimits): WireLimits;
}

/**
 * A room for one round. One endpoint's samples are read all at once. Those of several are too, up to twelve, once it
 * is known that they are small: the round's memory must not grow with the number of endpoints.
 */
export function readingRoom(
  samples: number,
  endpoints: number,
  memory: RoomMemory = {},
): ReadingRoom {
  const held = new Map<string, Open>();
  const waiting: { turn: number; go: () => void }[] = [];
  let taken = 0;
  let heldBytes = 0;

  const places = (): number => {
    const { largest } = memory;
    const small = endpoints > 1 && largest !== undefined && largest < LARGE_BYTES;
    return small ? Math.max(samples, MAX_PLACES) : samples;
  };
  const share = (): number => {
    const even = Math.floor((MAX_ROUND_BYTES - heldBytes) / places());
    return Math.max(even, heldBytes < MAX_ROUND_BYTES / 2 ? MIN_SAMPLE_BYTES : LAST_SAMPLE_BYTES);
  };
  const fill = (): void => {
    waiting.sort((a, b) => a.turn - b.turn);
    while (taken < places()) {
      const next = waiting.shift();
      if (!next) return;
      taken++;
      next.go();
    }
  };
  const hold = (probed: Probed): Probed => {
    if (probed.kind !== 'open') return probed;
    memory.largest = Math.max(memory.largest ?? 0, probed.bytes);
    if (!held.has(probed.digest)) heldBytes += probed.bytes;
    return holdOnce(probed, held);
  };

  return {
    async read(turn, limits, sample) {
      await new Promise<void>((go) => {
        waiting.push({ turn, go });
        // Those that come in the same moment stand in the queue first.
        queueMicrotask(fill);
      });
      try {
        return hold(await sample(within(limits, share())));
      } finally {
        taken--;
        fill();
      }
    },
    aside: (limits) =>
      within(limits, Math.min(MIN_SAMPLE_BYTES, Math.floor(MAX_ROUND_BYTES / endpoints))),
  };
}

function within(limits: WireLimits, bytes: number): WireLimits {
  return {
    ...limits,
    maxSampleBytes: Math.min(limits.maxSampleBytes, bytes),
    maxBodyBytes: Math.min(limits.maxBodyBytes, bytes),
  };
}
