import type { WatchRecord } from './record.ts';
import type { SessionFates } from './result.ts';

type Fate = Exclude<keyof SessionFates, 'total'>;
type EndedHow = Extract<WatchRecord, { type: 'session-ended' }>['how'];

/** From good to worst: of several things that became of a session, the worst counts. */
const WORST: readonly Fate[] = ['kept', 'endedGracefully', 'lost', 'endedAbruptly', 'hung'];
const FATES: Record<EndedHow, Fate> = {
  closed: 'endedGracefully',
  lost: 'lost',
  broken: 'endedAbruptly',
  hung: 'hung',
};
/** A stream that ended so shortly before the watch did had no time to be opened again; calls tell whether the session lives. */
const TIME_TO_REOPEN_MS = 8000;
/** The more often a stream has ended, the longer the watch waits before it opens it again; not longer than this. */
const MAX_TIME_TO_REOPEN_MS = 40_000;
/** What the attempt itself may take. */
const ATTEMPT_MS = 2000;
/** Ten times as many as settings allow. */
const MAX_PLACES = 10_000;

/** A held session and those that replaced it one after the other: together they are one session in the result. */
interface Place {
  alive: boolean;
  worst: Fate;
  endedAt: number;
  stream: 'none' | 'open' | 'ended';
  streamEndedAt: number;
  streamEnds: number;
  /** How long after its end it is to be opened again. */
  againMs: number;
}

export interface Sessions {
  /** `held` sessions are there: only what follows counts. */
  measureFrom(held: number, at: number): void;
  started(session: number, at: number, replaces?: number, gapMs?: number): void;
  /** Gives whether it is news. */
  ended(session: number, at: number, how: EndedHow): boolean;
  streamStarted(session: number, at: number): void;
  streamEnded(session: number, at: number, how: 'clean' | 'broken', againMs?: number): void;
  /** What is known at `now`. `streamless`: of those that ended gracefully, whose streams could not be opened again. */
  told(now: number): {
    sessions: SessionFates;
    streamless: number;
    streams: { ok: number; failed: number };
    longestGapMs?: number;
  };
}

/**
 * What became of held sessions. A session that is not known is one of those that were held and not named. `changed` is
 * told when how many more, or fewer, are held.
 */
export function createSessions(
  changed: (at: number, what: 'sessions' | 'streams', more: number) => void,
): Sessions {
  const places = new Map<number, Place>();
  const streams = { all: 0, failed: 0 };
  let measured = false;
  let unnamed = 0;
  let longestGapMs: number | undefined;

  const place = (session: number, isNew = false): Place | undefined => {
    const known = places.get(session);
    if (known || (unnamed === 0 && !isNew) || places.size >= MAX_PLACES) return known;
    if (unnamed > 0) unnamed--;
    const made: Place = {
      alive: true,
      worst: 'kept',
      endedAt: 0,
      stream: 'none',
      streamEndedAt: 0,
      streamEnds: 0,
      againMs: 0,
    };
    places.set(session, made);
    return made;
  };
  const setStream = (place: Place, stream: Place['stream'], at: number): void => {
    const more = Number(stream === 'open') - Number(place.stream === 'open');
    place.stream = stream;
    place.streamEndedAt = at;
    if (stream === 'ended') place.streamEnds++;
    if (more !== 0) changed(at, 'streams', more);
  };

  return {
    measureFrom(held, at) {
      if (measured) return;
      measured = true;
      for (const [session, each] of places) {
        if (!each.alive) places.delete(session);
        each.worst = 'kept';
        if (each.stream === 'ended') each.stream = 'none';
      }
      streams.all = [...places.values()].filter(({ stream }) => stream === 'open').length;
      unnamed = Math.max(0, Math.min(MAX_PLACES, held) - places.size);
      if (unnamed > 0) changed(at, 'sessions', unnamed);
    },
    started(session, at, replaces, gapMs) {
      if (replaces === undefined) {
        const isNamedNow = unnamed > 0;
        if (!places.has(session) && place(session, true) && !isNamedNow) changed(at, 'sessions', 1);
        return;
      }
      const before = places.get(replaces);
      if (!before || before.alive) return;
      places.delete(replaces);
      places.set(session, before);
      const gap = gapMs ?? Math.max(0, at - before.endedAt);
      if (measured) longestGapMs = Math.max(longestGapMs ?? 0, Math.round(gap));
      before.alive = true;
      before.stream = 'none';
      changed(at, 'sessions', 1);
    },
    ended(session, at, how) {
      const known = place(session);
      if (!known?.alive) return false;
      known.alive = false;
      known.endedAt = at;
      known.worst = worse(known.worst, FATES[how]);
      changed(at, 'sessions', -1);
      setStream(known, 'none', at);
      return true;
    },
    streamStarted(session, at) {
      const known = place(session);
      if (known) setStream(known, 'open', at);
      if (measured) streams.all++;
    },
    streamEnded(session, at, how, againMs = 0) {
      const known = place(session);
      if (known) {
        setStream(known, how === 'clean' ? 'ended' : 'none', at);
        known.againMs = againMs;
      }
      if (measured && how === 'broken') streams.failed++;
    },
    told(now) {
      const sessions: SessionFates = {
        ...{ total: places.size + unnamed, kept: unnamed, endedGracefully: 0 },
        ...{ endedAbruptly: 0, lost: 0, hung: 0 },
      };
      let streamless = 0;
      for (const { worst, stream, streamEndedAt, streamEnds, againMs } of places.values()) {
        const often = Math.min(TIME_TO_REOPEN_MS * streamEnds, MAX_TIME_TO_REOPEN_MS);
        const patience = Math.max(often, Math.min(againMs, MAX_TIME_TO_REOPEN_MS) + ATTEMPT_MS);
        const without = stream === 'ended' && now - streamEndedAt >= patience;
        if (without && worst === 'kept') streamless++;
        sessions[without ? worse(worst, 'endedGracefully') : worst]++;
      }
      return {
        sessions,
        streamless,
        streams: { ok: Math.max(0, streams.all - streams.failed), failed: streams.failed },
        ...(longestGapMs !== undefined && { longestGapMs }),
      };
    },
  };
}

const worse = (a: Fate, b: Fate): Fate => (WORST.indexOf(a) >= WORST.indexOf(b) ? a : b);
