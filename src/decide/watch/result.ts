import type { ProbeFailure, ProbeKind, WatchEnd } from './record.ts';

/** What a team may ask of a rollout. */
export const LEVELS = ['l1', 'l2', 'l3'] as const;
export type RequiredLevel = (typeof LEVELS)[number];

/** `failed-check` of a run whose rollout did not reach the level that was asked for. */
export const WATCH_CHECK = 'zero-downtime';

/**
 * What a rollout reached: `l1`: no downtime; `l2`: and no lost call, and nothing that ended abruptly; `l3`: and no lost
 * session. `none`: downtime was seen. `not-proven`: nothing was seen, and too little was looked at.
 */
export type ReachedLevel = 'none' | RequiredLevel | 'not-proven';

/**
 * Sessions that were held, by what became of them; each is counted once, by the worst. A session and those that replaced
 * it one after the other count as one.
 */
export interface SessionFates {
  total: number;
  /** Still works in the end. */
  kept: number;
  /** It ended as streams end, or its stream did and could not be opened again. */
  endedGracefully: number;
  endedAbruptly: number;
  /** The server did not know it any more (404). */
  lost: number;
  /** Nothing answered in it. */
  hung: number;
}

/** What a watch saw. Times are whole milliseconds since it began. Texts are raw and bounded: escape before printing. */
export interface WatchResult {
  /** Without credentials. */
  endpoint: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  durationMs: number;
  ended: WatchEnd;
  level: ReachedLevel;
  /** In one or two sentences why this level, and why not the next. */
  reason: string;
  hint?: string;
  /** What was asked for; absent: nothing. */
  required?: RequiredLevel;
  /** False where `required` was missed, or is not proven. */
  met: boolean;
  protocols: {
    era: 'modern' | 'legacy';
    protocolVersion: string;
    transport: 'streamable-http' | 'sse';
    stateful: boolean;
    streams: boolean;
  }[];
  settings: {
    sessions: number;
    intervalMs: number;
    timeoutMs: number;
    maxDurationMs: number;
    tool?: string;
  };
  /** Union of [first failed new session, next good one]. */
  downtimeMs: number;
  /** The first 100; `until` is absent where it lasted to the end. */
  outages: { from: number; until?: number; failed: number }[];
  outagesLeftOut: number;
  /** Between `minMs` and `maxMs`: (k−1)T to (k+1)T for k failed probes. */
  longestOutage?: { from: number; minMs: number; maxMs: number };
  probes: Record<ProbeKind, { ok: number; failed: number }>;
  sessions: SessionFates;
  /** The longest time between the last good answer in a session and the first in the one that replaced it. */
  longestGapMs?: number;
  lostCalls: number;
  /** What failed, the first 100 in order of time. */
  failures: {
    at: number;
    probe: ProbeKind;
    failure: ProbeFailure | 'stream' | 'session';
    session?: number;
    why: string;
  }[];
  failuresLeftOut: number;
  /** In the order in which they were first seen, at most 20. */
  versions: string[];
  /** How late the worst tick was, and how many were late by more than half an interval. */
  late: { worstMs: number; ticks: number };
  /** With no failure among the new sessions: at most this share of them fails (95 %): 3/N. */
  failureRateBelow?: number;
  timeline: WatchTimeline;
}

/** The watch over time, in at most 300 columns of the same width. */
export interface WatchTimeline {
  columnMs: number;
  columns: {
    /** New sessions. */
    newOk: number;
    newFailed: number;
    /** Calls, slow ones too. */
    callsOk: number;
    callsLost: number;
    /** At the end of the column. */
    streamsHeld: number;
    streamsEnded: number;
    streamsBroken: number;
    /** At the end of the column. */
    sessionsHeld: number;
    sessionsEnded: number;
    /** How many new sessions met which version. */
    versions: Record<string, number>;
  }[];
}
