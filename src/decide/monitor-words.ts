import type { MonitorJudgement, MonitorProbe } from './monitor.ts';
import { clockOff, isAhead, isTold, type MonitorReading, probeTime } from './monitor-reading.ts';

/** Something to warn of. `message` completes a sentence that begins with the monitor's name. */
export interface MonitorWord {
  id: 'monitor-unreadable' | 'monitor-silent' | 'monitor-stale' | 'monitor-drift' | 'monitor-down';
  message: string;
  hint: string;
}

/** Without a probe for so long a monitor seems to have stopped. */
const STALE_MS = 15 * 60_000;
/** From here on the difference of two clocks is worth a word. */
const CLOCK_WORTH_A_WORD_MS = 30_000;

/** What is odd about the readings, each thing once. Texts of the monitor stand in them: raw. */
export function monitorWords(
  readings: readonly MonitorReading[],
  { verdict, probes }: MonitorJudgement,
): MonitorWord[] {
  const words = [unreadable(readings), clock(readings), status(probes)];
  if (verdict !== 'down') words.push(downOnce(probes));
  words.push(stale(readings) ?? (probes.length === 0 ? nothingNew(readings) : undefined));
  return words.filter((word) => word !== undefined);
}

function unreadable(readings: readonly MonitorReading[]): MonitorWord | undefined {
  const last = readings.at(-1);
  if (last === undefined || isTold(last)) return undefined;
  const failed = readings.filter((reading) => !isTold(reading)).length;
  const times = readings.length === 1 ? '' : ` in ${failed} of ${readings.length} readings`;
  return {
    id: 'monitor-unreadable',
    message: `could not be read${times}: ${last.error}`,
    hint: 'Look whether monitor names the right address and members, and whether the runner may read them.',
  };
}

function clock(readings: readonly MonitorReading[]): MonitorWord | undefined {
  const hint = 'Set the clock of the monitor, or of this machine, by NTP.';
  const ahead = readings.findLast((reading) => isTold(reading) && isAhead(reading));
  if (ahead && isTold(ahead)) {
    const ms = (probeTime(ahead) ?? ahead.at) - ahead.at;
    const message = `says that it probed ${span(ms)} from now: its clock is off, and what it calls down does not count.`;
    return { id: 'monitor-drift', message, hint };
  }
  const last = readings.findLast(isTold);
  const off = last ? clockOff(last) : 0;
  if (Math.abs(off) < CLOCK_WORTH_A_WORD_MS) return undefined;
  const side = off > 0 ? 'ahead of' : 'behind';
  const message = `has a clock that is ${span(Math.abs(off))} ${side} this machine's; its times were corrected by that.`;
  return { id: 'monitor-drift', message, hint };
}

function status(probes: readonly MonitorProbe[]): MonitorWord | undefined {
  const last = probes.at(-1);
  if (last?.says !== 'other') return undefined;
  return {
    id: 'monitor-drift',
    message: `says "${last.status}" of the server, which is neither up nor down.`,
    hint: 'Look at what it means; where it means down, name it in monitor.down.',
  };
}

function downOnce(probes: readonly MonitorProbe[]): MonitorWord | undefined {
  const at = probes.findLastIndex(({ says }) => says === 'down');
  if (at < 0) return undefined;
  const upSince = probes.slice(at).some(({ says }) => says === 'up');
  return {
    id: 'monitor-down',
    message: upSince
      ? 'called the server down after the switch, and up again since.'
      : 'called the server down in one probe after the switch; only two in a row fail a run.',
    hint: 'Look at the monitor: it may see what this machine does not.',
  };
}

function stale(readings: readonly MonitorReading[]): MonitorWord | undefined {
  const last = readings.findLast(isTold);
  const age = last ? last.at - (probeTime(last) ?? last.at) : 0;
  if (age < STALE_MS) return undefined;
  return {
    id: 'monitor-stale',
    message: `probed last ${span(age)} ago, and seems to have stopped.`,
    hint: 'Look whether the monitor still runs, and still knows this server.',
  };
}

/** No probe after the switch. */
function nothingNew(readings: readonly MonitorReading[]): MonitorWord | undefined {
  const last = readings.findLast(isTold);
  if (last === undefined || isAhead(last)) return undefined;
  const time = probeTime(last);
  if (time === undefined) {
    return {
      id: 'monitor-unreadable',
      message: `says "${last.status}", but not when it probed.`,
      hint: 'Let monitor.probed-at name where the time of its last probe stands: ISO 8601, or seconds or milliseconds since 1970.',
    };
  }
  return {
    id: 'monitor-silent',
    message: `has not probed since the switch; its last probe was ${span(last.at - time)} ago.`,
    hint: 'Make soak-duration longer than two of its intervals (three, where caches stand before it): then it has time to see the new version.',
  };
}

/** `40 s`, `25 min`, `3 h`, `40 days`. */
function span(ms: number): string {
  if (ms < 2 * 60_000) return `${Math.round(ms / 1000)} s`;
  if (ms < 2 * 3_600_000) return `${Math.round(ms / 60_000)} min`;
  if (ms < 2 * 86_400_000) return `${Math.round(ms / 3_600_000)} h`;
  return `${Math.round(ms / 86_400_000)} days`;
}
