import type { EventOf, GateEvent } from '../events.ts';
import { cleanUrl } from './clean-url.ts';
import { truncateMiddle } from './escape.ts';
import { defined } from './log.ts';
import type { TimelineEntry } from './report-shape.ts';

const FIRST_ENTRIES = 60;
const MAX_ENTRIES = 200;
const MAX_TEXT = 300;
type ProbeRun = Extract<TimelineEntry, { kind: 'probes' }>;

/**
 * Changes of state and samples, in order; samples of one endpoint that saw the same one after the other are one entry.
 * Of a long log the first 60 and the last 140 entries stand here, and `leftOut` says how many do not.
 */
export function foldTimeline(events: readonly GateEvent[]): {
  entries: TimelineEntry[];
  leftOut: number;
} {
  const all: TimelineEntry[] = [];
  /** The run that a sample of an endpoint may continue. */
  const open = new Map<string, ProbeRun>();
  for (const event of events) {
    if (event.type === 'state') {
      const { at, phase, state } = event;
      all.push({ kind: 'state', at: ms(at), phase, state, message: short(event.message) });
    } else if (event.type === 'probe') {
      const probe = probeRun(event);
      const running = open.get(event.endpoint);
      if (running && sameSight(running, probe)) {
        running.until = probe.until;
        running.samples += 1;
        running.rounds.last = probe.rounds.last;
      } else {
        open.set(event.endpoint, probe);
        all.push(probe);
      }
    } else if (event.type === 'phase-started') open.clear();
  }
  const leftOut = Math.max(0, all.length - MAX_ENTRIES);
  if (leftOut > 0) all.splice(FIRST_ENTRIES, leftOut);
  return { entries: all, leftOut };
}

function probeRun(event: EventOf<'probe'>): ProbeRun {
  return defined({
    kind: 'probes' as const,
    at: ms(event.at),
    until: ms(event.at),
    phase: event.phase,
    endpoint: cleanUrl(event.endpoint),
    rounds: { first: event.round, last: event.round },
    samples: 1,
    ok: event.ok,
    outcome: short(event.outcome),
    identity: event.identity,
    version: event.version === undefined ? undefined : short(event.version),
  }) as ProbeRun;
}

function sameSight(a: ProbeRun, b: ProbeRun): boolean {
  return (
    a.phase === b.phase &&
    a.ok === b.ok &&
    a.outcome === b.outcome &&
    a.identity === b.identity &&
    a.version === b.version
  );
}

function ms(at: number): number {
  return Math.round(at);
}

function short(text: string): string {
  return truncateMiddle(text, MAX_TEXT);
}
