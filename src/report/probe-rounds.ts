import type { EventOf, GateEvent } from '../events.ts';
import { cleanUrl } from './clean-url.ts';
import { truncateMiddle } from './escape.ts';
import { defined } from './log.ts';
import type { Sight, TimelineEntry } from './report-shape.ts';

/** Different things that the connections of one round were served. */
const MAX_SIGHTS = 8;
const MAX_TEXT = 300;

export type ProbeRun = Extract<TimelineEntry, { kind: 'probes' }>;

/** The events of a log as rounds: every change of state, and every round of an endpoint with all its samples. */
export function probeRounds(events: readonly GateEvent[]): (TimelineEntry | 'next-phase')[] {
  const all: (TimelineEntry | 'next-phase')[] = [];
  /** The latest round of each endpoint. */
  const latest = new Map<string, ProbeRun>();
  for (const event of events) {
    if (event.type === 'phase-started') {
      latest.clear();
      all.push('next-phase');
    } else if (event.type === 'state') {
      const { at, phase, state } = event;
      all.push({ kind: 'state', at: ms(at), phase, state, message: short(event.message) });
    } else if (event.type === 'probe') {
      const next = probeRun(event);
      const same = latest.get(next.endpoint);
      if (same?.phase === event.phase && same.rounds.last === event.round) append(same, next);
      else {
        latest.set(next.endpoint, next);
        all.push(next);
      }
    }
  }
  return all;
}

function probeRun(event: EventOf<'probe'>): ProbeRun {
  return {
    kind: 'probes',
    at: ms(event.at),
    until: ms(event.at),
    phase: event.phase,
    endpoint: cleanUrl(event.endpoint),
    rounds: { first: event.round, last: event.round },
    samples: 1,
    ok: event.ok,
    saw: [sightOf(event)],
  };
}

function sightOf({ outcome, ok, identity, version, hash }: EventOf<'probe'>): Sight {
  return defined({
    samples: 1,
    outcome: short(outcome),
    ok,
    identity,
    version: version === undefined ? undefined : short(version),
    hash,
  }) as Sight;
}

/** Adds what a later sample or round saw. */
export function append(run: ProbeRun, { until, rounds, samples, ok, saw }: ProbeRun): void {
  run.until = until;
  run.rounds.last = rounds.last;
  run.samples += samples;
  run.ok &&= ok;
  for (const sight of saw) {
    const same = run.saw.find((one) => keyOf(one) === keyOf(sight));
    if (same) same.samples += sight.samples;
    else if (run.saw.length < MAX_SIGHTS) run.saw.push(sight);
  }
}

/** Whether two rounds saw the same, whoever answered how often. */
export function sameSights(a: ProbeRun, b: ProbeRun): boolean {
  const keys = new Set(a.saw.map(keyOf));
  return (
    a.phase === b.phase &&
    a.saw.length === b.saw.length &&
    b.saw.every((sight) => keys.has(keyOf(sight)))
  );
}

function keyOf({ samples: _, ...sight }: Sight): string {
  return JSON.stringify(sight);
}

function ms(at: number): number {
  return Math.round(at);
}

function short(text: string): string {
  return truncateMiddle(text, MAX_TEXT);
}
