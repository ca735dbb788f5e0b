import { factsOf, nothingSeen, type Told, type WatchFacts } from './facts.ts';
import { levelOf, meets } from './level.ts';
import type { WatchRecord, WatchRecordOf } from './record.ts';
import type { RequiredLevel, WatchResult } from './result.ts';

/** What was asked of a rollout. */
export interface WatchWanted {
  required?: RequiredLevel;
  /** The version that the new deployment has: another one has to be seen first, and this one in the end. */
  expectedVersion?: string;
  /** It was to be watched until this moment, in milliseconds of the day's clock. */
  until?: number;
}

/** A judgement that grows with the recording. */
export interface WatchJudge {
  add(record: WatchRecord): void;
  /** What is known so far; of a watch that goes on, as if it broke off now. */
  result(): WatchResult;
}

/** Protocols that are told apart. */
const MAX_PROTOCOLS = 10;
/** Such calls are told by the second in which they began. */
const SECOND = 1000;

/** What a whole recording comes to. Pure, and of bounded memory however long it is. */
export function judgeWatch(records: Iterable<WatchRecord>, wanted: WatchWanted = {}): WatchResult {
  const judge = createWatchJudge(wanted);
  for (const record of records) judge.add(record);
  return judge.result();
}

/**
 * Judges a recording line by line. Records count from `held` on; they may come in another order than that of their
 * times, as one of a probe that failed does.
 */
export function createWatchJudge(wanted: WatchWanted = {}): WatchJudge {
  const seen = nothingSeen();
  const { outages, failures, sessions, versions, timeline, probes, late, protocols } = seen;
  // What lasts a second counts where its end does.
  const counts = (at: number, lasts = 0): boolean =>
    seen.held !== undefined && at + lasts >= seen.held.at;

  function add(record: WatchRecord): void {
    const { at } = record;
    if (!Number.isFinite(at) || at < 0) return;
    seen.until = Math.max(seen.until, at);
    switch (record.type) {
      case 'watch-started':
        seen.started ??= record;
        timeline.atLeast(seen.started.intervalMs);
        break;
      case 'protocol':
        protocolMet(record);
        break;
      case 'held':
        seen.held ??= record;
        sessions.measureFrom(record.sessions, at);
        break;
      case 'new':
        if (counts(at)) newSession(record);
        break;
      case 'calls':
        if (!counts(at, SECOND)) break;
        probes[record.probe].ok += record.ok;
        timeline.add(at, 'callsOk', record.ok);
        break;
      case 'lost-call': {
        // That the session is not known is told where it ends.
        if (!counts(at) || record.failure === 'unknown-session') break;
        const { probe, failure, session, why } = record;
        probes[probe].failed++;
        timeline.add(at, 'callsLost');
        failures.add('call', { at, probe, failure, session, why });
        break;
      }
      case 'lost-calls':
        if (!counts(at, SECOND)) break;
        probes[record.probe].failed += record.count;
        timeline.add(at, 'callsLost', record.count);
        failures.untold(record.count);
        break;
      case 'session-started':
        if (record.version !== undefined) versions.add(record.version, at, true);
        sessions.started(record.session, at, record.replaces, record.gapMs);
        break;
      case 'session-ended': {
        const { how, session, why } = record;
        if (!sessions.ended(session, at, how) || !seen.held) break;
        timeline.add(at, 'sessionsEnded');
        const probe = how === 'lost' || how === 'hung' ? 'call' : 'stream';
        failures.add(how, { at, probe, failure: 'session', session, why });
        break;
      }
      case 'stream-started':
        sessions.streamStarted(record.session, at);
        break;
      case 'stream-ended': {
        const { how, session, why, againMs } = record;
        sessions.streamEnded(session, at, how, againMs);
        if (!counts(at)) break;
        timeline.add(at, how === 'clean' ? 'streamsEnded' : 'streamsBroken');
        if (how === 'broken')
          failures.add('stream', { at, probe: 'stream', failure: 'stream', session, why });
        break;
      }
      case 'late':
        if (!counts(at)) break;
        // Half of a deadline that is lost here is not the server's.
        if (record.ms > (seen.started?.timeoutMs ?? 0) / 2)
          seen.stalledMs += record.ms + (seen.started?.timeoutMs ?? 0);
        late.worstMs = Math.max(late.worstMs, Math.round(record.ms));
        if (record.ms > (seen.started?.intervalMs ?? 0) / 2) late.ticks++;
        break;
      case 'watch-ended':
        seen.ended = record.why;
        break;
    }
  }

  function protocolMet({ type: _, at: __, ...protocol }: WatchRecordOf<'protocol'>): void {
    const key = JSON.stringify(protocol);
    const known = protocols.some((one) => JSON.stringify(one) === key);
    if (!known && protocols.length < MAX_PROTOCOLS) protocols.push(protocol);
  }

  function newSession(record: WatchRecordOf<'new'>): void {
    const { at } = record;
    // Of an answer that says "too often" it is not known whether anybody else would have been served.
    if (record.ok || record.failure !== 'limited') outages.add(at, record.ok);
    if (!record.ok) {
      const { failure, why } = record;
      probes.new.failed++;
      timeline.add(at, 'newFailed');
      failures.add('new', { at, probe: 'new', failure, why });
      return;
    }
    probes.new.ok++;
    timeline.add(at, 'newOk');
    if (record.version === undefined) return;
    const version = versions.add(record.version, at);
    if (version !== undefined) timeline.met(at, version);
  }

  return {
    add,
    result() {
      const facts = factsOf(seen, wanted);
      const { level, ...words } = levelOf(facts);
      return {
        ...withoutMeans(facts),
        level,
        ...words,
        met: meets(level, wanted.required),
        timeline: timeline.told(seen.until),
      };
    },
  };
}

/** The facts that a result tells. */
function withoutMeans(facts: WatchFacts): Told {
  const { expectedVersion: _, held: __, streamless: ___, endedEarlyMs: ____, ...others } = facts;
  const {
    lastVersion: _____,
    cause: ______,
    limited: _______,
    stalled: ________,
    ...told
  } = others;
  return told;
}
