import { isAhead, isTold, type MonitorReading, probeTime } from './monitor-reading.ts';

/** `failed-check` of a run that an outside monitor failed. */
export const MONITOR_CHECK = 'monitor';

export interface MonitorRules {
  /** Statuses that mean down, lower case. */
  down: readonly string[];
  /** When the switch was complete, on our clock, in milliseconds since 1970. */
  switchedAt: number;
}

/** A probe of the monitor's after the switch. */
export interface MonitorProbe {
  /** On our clock, as far as anything tells it. */
  time: number;
  says: 'up' | 'down' | 'other';
  /** The monitor's own word: raw. */
  status: string;
}

/** `down` fails the run; nothing here ever rolls back. */
export interface MonitorJudgement {
  verdict: 'down' | 'up' | 'unproven';
  /** After the switch, in their order. */
  probes: MonitorProbe[];
}

/** How many probes in a row have to call the server down. */
const PROBES_DOWN = 2;

/** What monitors call a server that is well, lower case. What is neither one of these nor `down` is not known. */
const UP = new Set([
  ...['up', 'ok', 'okay', 'live', 'alive', 'online', 'healthy', 'well', 'good', 'operational'],
  ...['available', 'running', 'pass', 'passed', 'passing', 'success', 'green', 'true', '1'],
]);

/**
 * What the readings of an outside monitor say together: `down` only where two different probes after the switch call
 * the server down, one after the other, and no later one calls it up. The same readings always give the same verdict.
 */
export function judgeMonitor(
  readings: readonly MonitorReading[],
  rules: MonitorRules,
): MonitorJudgement {
  const probes = probesAfter(readings, rules);
  const last = probes.filter(({ says }) => says !== 'other').slice(-PROBES_DOWN);
  const down = last.length === PROBES_DOWN && last.every(({ says }) => says === 'down');
  const up = probes.at(-1)?.says === 'up';
  return { verdict: down ? 'down' : up ? 'up' : 'unproven', probes };
}

function probesAfter(readings: readonly MonitorReading[], rules: MonitorRules): MonitorProbe[] {
  const byProbe = new Map<number, MonitorProbe>();
  for (const reading of readings) {
    if (!isTold(reading) || reading.probedAt === undefined) continue;
    const { status, at, probedAt } = reading;
    const says = meaning(status, rules.down);
    const ahead = isAhead(reading);
    // A time that is still to come proves no order: it may take an alarm back, but not raise one.
    if (ahead && says !== 'up') continue;
    const time = ahead ? at : (probeTime(reading) ?? at);
    if (time <= rules.switchedAt) continue;
    // Of one probe the better word counts: caches and regions differ.
    if (byProbe.get(probedAt)?.says !== 'up') byProbe.set(probedAt, { time, says, status });
  }
  return [...byProbe.values()].sort((a, b) => a.time - b.time);
}

/** What a status means. */
export function meaning(status: string, down: readonly string[]): MonitorProbe['says'] {
  const word = status.trim().toLowerCase();
  return down.includes(word) ? 'down' : UP.has(word) ? 'up' : 'other';
}
