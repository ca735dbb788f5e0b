import { judgeMonitor, type MonitorProbe } from '../decide/monitor.ts';
import type { MonitorReading } from '../decide/monitor-reading.ts';
import { monitorWords } from '../decide/monitor-words.ts';
import type { Phase } from '../events.ts';
import { limitsOf } from './client.ts';
import { pause } from './decide-rounds.ts';
import { readMonitor } from './monitor-reading.ts';
import type { Run } from './run.ts';

/** Why a run that an outside monitor failed is not rolled back. */
export const NO_MONITOR_ROLLBACK = 'An outside monitor never starts a rollback.';

export type MonitorOutcome = { down: false } | { down: true; reason: string; hint: string };

export interface MonitorWatch {
  /**
   * Ends the watch: waits for the reading under way, emits what is odd as warnings, and gives the verdict. At once
   * and silent where the run was cancelled. Never rejects. A second call gives the same verdict.
   */
  stop(): Promise<MonitorOutcome>;
}

/** How many readings are kept: the first stand for nothing that later ones do not say. */
const MAX_READINGS = 2000;

/**
 * Begins to read the status of the outside monitor that the config file names, every `soak-interval`, until `stop`;
 * stopped at once, it reads once. Without a monitor it does nothing. `switchedAt` is when the switch was complete:
 * the end of the last mutating command, else the beginning of the gate, on the wall clock.
 */
export function watchMonitor(run: Run, phase: Phase, switchedAt: number): MonitorWatch {
  const { monitor, soakIntervalMs } = run.settings;
  if (!monitor) return { stop: async () => ({ down: false }) };
  const name = `The monitor at ${new URL(monitor.url).host}`;
  const options = { limits: limitsOf(run.settings), signal: run.cancelled, env: run.env };
  const rules = { down: monitor.down, switchedAt };
  const readings: MonitorReading[] = [];
  const stopping = new AbortController();
  let shown: MonitorProbe['says'] | undefined;

  const look = async () => {
    readings.push(await readMonitor(monitor, options));
    if (readings.length > MAX_READINGS) readings.splice(0, 1);
    const { probes } = judgeMonitor(readings, rules);
    const last = probes.at(-1);
    if (run.cancelled.aborted || last === undefined || last.says === shown) return;
    shown = last.says;
    const message = `${name} says "${last.status}", by a probe after the switch.`;
    run.emit({ type: 'state', phase, state: `monitor-${last.says}`, message });
  };
  const watching = (async () => {
    do await look();
    while (await pause(soakIntervalMs, AbortSignal.any([stopping.signal, run.cancelled])));
  })();

  const conclude = async (): Promise<MonitorOutcome> => {
    stopping.abort();
    await watching;
    // An alarm is looked at once more: it may have been taken back since.
    if (!run.cancelled.aborted && judgeMonitor(readings, rules).verdict === 'down') await look();
    if (run.cancelled.aborted) return { down: false };
    const judgement = judgeMonitor(readings, rules);
    for (const { id, message, hint } of monitorWords(readings, judgement)) {
      run.emit({ type: 'notice', level: 'warning', id, message: `${name} ${message}`, hint });
    }
    return judgement.verdict === 'down' ? downOutcome(name, judgement.probes) : { down: false };
  };
  let outcome: Promise<MonitorOutcome> | undefined;
  return { stop: () => (outcome ??= conclude()) };
}

function downOutcome(name: string, probes: readonly MonitorProbe[]): MonitorOutcome {
  const down = probes.filter(({ says }) => says === 'down');
  const times = down.slice(-2).map(({ time }) => new Date(time).toISOString());
  return {
    down: true,
    reason: `${name} calls the server down ("${down.at(-1)?.status}"), in two probes after the switch: ${times.join(' and ')}.`,
    hint: `The gate itself finds nothing wrong: look at what the monitor sees (another network, region or credential), then mend it or roll back by hand. ${NO_MONITOR_ROLLBACK}`,
  };
}
