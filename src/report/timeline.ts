import type { GateEvent } from '../events.ts';
import { append, type ProbeRun, probeRounds, sameSights } from './probe-rounds.ts';
import type { TimelineEntry } from './report-shape.ts';

const FIRST_ENTRIES = 200;
const MAX_ENTRIES = 600;

/**
 * Changes of state and rounds, in order; rounds of one endpoint that saw the same one after the other are one entry,
 * and so are those of a mixed fleet, whoever of it answered how often. Of a long log the first 200 and the last 400
 * entries stand here, and `leftOut` says how many do not.
 */
export function foldTimeline(events: readonly GateEvent[]): {
  entries: TimelineEntry[];
  leftOut: number;
} {
  const all: TimelineEntry[] = [];
  /** The rounds that a round of an endpoint may continue. */
  const open = new Map<string, ProbeRun>();
  for (const entry of probeRounds(events)) {
    if (entry === 'next-phase') open.clear();
    else if (entry.kind === 'state') all.push(entry);
    else {
      const running = open.get(entry.endpoint);
      if (running && sameSights(running, entry)) append(running, entry);
      else {
        open.set(entry.endpoint, entry);
        all.push(entry);
      }
    }
  }
  const leftOut = Math.max(0, all.length - MAX_ENTRIES);
  if (leftOut > 0) all.splice(FIRST_ENTRIES, leftOut);
  return { entries: all, leftOut };
}
