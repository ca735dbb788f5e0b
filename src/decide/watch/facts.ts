import { type Cause, createFailures, type Loss } from './failures.ts';
import { createOutages } from './outages.ts';
import type { WatchEnd, WatchRecordOf } from './record.ts';
import type { WatchResult } from './result.ts';
import { createSessions } from './sessions.ts';
import { createTimeline } from './timeline.ts';
import { createVersions } from './versions.ts';

/** What was seen so far: grows with a recording, and is of bounded size. */
export interface Seen {
  started?: WatchRecordOf<'watch-started'>;
  held?: WatchRecordOf<'held'>;
  ended: WatchEnd;
  /** The last moment that was told, in milliseconds. */
  until: number;
  protocols: WatchResult['protocols'];
  probes: Record<'new' | 'call' | 'slow', { ok: number; failed: number }>;
  late: WatchResult['late'];
  /** How long new sessions may have got no answer because this machine stood still. */
  stalledMs: number;
  outages: ReturnType<typeof createOutages>;
  failures: ReturnType<typeof createFailures>;
  sessions: ReturnType<typeof createSessions>;
  versions: ReturnType<typeof createVersions>;
  timeline: ReturnType<typeof createTimeline>;
}

export function nothingSeen(): Seen {
  const timeline = createTimeline();
  return {
    ended: 'broke-off',
    until: 0,
    protocols: [],
    probes: {
      new: { ok: 0, failed: 0 },
      call: { ok: 0, failed: 0 },
      slow: { ok: 0, failed: 0 },
    },
    late: { worstMs: 0, ticks: 0 },
    stalledMs: 0,
    outages: createOutages(),
    failures: createFailures(),
    sessions: createSessions(timeline.held),
    versions: createVersions(),
    timeline,
  };
}

/** What a watch came to, before its level is known. */
export type Told = Omit<WatchResult, 'level' | 'reason' | 'hint' | 'met' | 'timeline'>;

/** The same, with what its level is judged by. */
export interface WatchFacts extends Told {
  /** The version that the new deployment has. */
  expectedVersion?: string;
  /** How much too early it ended, in milliseconds; absent: it did not. */
  endedEarlyMs?: number;
  /** Absent: it never got so far that anything could be measured. */
  held?: { sessions: number; why?: string };
  /** New sessions that were refused because the server was asked too often: nobody knows what else they had met. */
  limited: number;
  /** New sessions that got no answer in time where this machine was as slow: either may be why. */
  stalled: number;
  /** Sessions that go on without the stream that they had. */
  streamless: number;
  /** What the last new session met. */
  lastVersion?: string;
  /** What most failures of a kind have in common. */
  cause(loss: Loss): Cause | undefined;
}

/** What the clock of the day may be set by in the meantime. */
const CLOCK_MS = 1000;

/** The facts of what was seen; `wanted` stands beside them. */
export function factsOf(
  seen: Seen,
  wanted: Pick<WatchFacts, 'required' | 'expectedVersion'> & { until?: number },
): WatchFacts {
  const { started, held, until, probes, late, failures } = seen;
  const { streams, ...fates } = seen.sessions.told(until);
  const lastVersion = seen.versions.last();
  const early = (wanted.until ?? 0) - (Date.parse(started?.time ?? '') + until);
  return {
    endpoint: started?.endpoint ?? '',
    startedAt: started?.time ?? '',
    durationMs: Math.round(until),
    ended: seen.ended,
    ...(wanted.required !== undefined && { required: wanted.required }),
    ...(wanted.expectedVersion !== undefined && { expectedVersion: wanted.expectedVersion }),
    protocols: seen.protocols.map((one) => ({ ...one })),
    settings: {
      sessions: started?.sessions ?? 0,
      intervalMs: started?.intervalMs ?? 0,
      timeoutMs: started?.timeoutMs ?? 0,
      maxDurationMs: started?.maxDurationMs ?? 0,
      ...(started?.tool !== undefined && { tool: started.tool }),
    },
    ...seen.outages.told(started?.intervalMs ?? 0, until),
    probes: {
      new: { ...probes.new },
      call: { ...probes.call },
      stream: streams,
      slow: { ...probes.slow },
    },
    ...fates,
    lostCalls: probes.call.failed + probes.slow.failed,
    failures: failures.list(),
    failuresLeftOut: failures.leftOut(),
    versions: seen.versions.list(),
    late: { ...late },
    ...(probes.new.failed === 0 &&
      probes.new.ok > 0 && { failureRateBelow: Math.min(1, 3 / probes.new.ok) }),
    ...(early > CLOCK_MS && { endedEarlyMs: early }),
    ...(held && { held }),
    ...(lastVersion !== undefined && { lastVersion }),
    limited: failures.count('new', 'limited'),
    stalled: stalledOf(seen),
    cause: failures.cause,
  };
}

/** New sessions without an answer in time, where what this machine stood still explains as many. */
function stalledOf({ started, failures, stalledMs }: Seen): number {
  const unanswered = failures.count('new', 'timeout');
  return unanswered * (started?.intervalMs ?? 0) <= stalledMs ? unanswered : 0;
}
