import type { WatchSettings } from '../config/settings.ts';
import type { WatchEnd, WatchRecord } from '../decide/watch/record.ts';
import { cleanUrl } from '../report/clean-url.ts';
import { VERSION } from '../version.ts';
import { linesTo } from '../wire/line.ts';
import { endpointOf } from './endpoint.ts';
import { holdAll } from './hold-all.ts';
import { newSessions } from './new-session.ts';
import { meetProtocols } from './protocols.ts';
import { secretsOf } from './secrets.ts';
import { type Slot, slotOf } from './slot.ts';
import { tallyCalls } from './tally.ts';
import { startTicks } from './ticks.ts';
import { versionReader } from './version.ts';
import type { Watch } from './watch.ts';
import type { Watcher, WatchParts, WatchTarget } from './watch-target.ts';

/** The ends of sessions on the server are waited for as long as a probe is, within this. */
const GOODBYE_MS = { atLeast: 1000, atMost: 10_000 };
const SECOND = 1000;

/**
 * Holds sessions with an endpoint and probes it, until it is stopped or `maxDurationMs` is over: each `intervalMs` a
 * new session, and a call in each one that is held. What it sees goes to `onRecord`, in the order in which it is known.
 * Never throws and never rejects for what a server does.
 */
export function startWatch(
  target: WatchTarget,
  settings: WatchSettings,
  { clock, onRecord }: WatchParts,
): Watcher {
  const { intervalMs, timeoutMs, maxDurationMs, tool } = settings;
  let over = false;
  const emit = (record: WatchRecord) => {
    if (!over) onRecord(rounded(record));
  };
  emit({
    type: 'watch-started',
    at: clock(),
    time: new Date().toISOString(),
    gateVersion: VERSION,
    endpoint: cleanUrl(target.url.href),
    ...{ sessions: settings.sessions, intervalMs, timeoutMs, maxDurationMs },
    ...(tool && { tool: tool.name }),
  });
  const ending = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  const track = (probe: Promise<unknown>) => {
    underWay.add(probe);
    probe.finally(() => underWay.delete(probe));
  };
  let slots: Slot[] = [];
  let stopTicks = () => {};
  let flushing: NodeJS.Timeout | undefined;
  let stopped: Promise<void> | undefined;
  let tellEnd: (why: WatchEnd) => void = () => {};
  const ended = new Promise<WatchEnd>((resolve) => {
    tellEnd = resolve;
  });
  const limit = setTimeout(() => void stop('max-duration'), Math.min(maxDurationMs, 2 ** 31 - 1));
  const protocols = meetProtocols(clock, emit);
  const tally = tallyCalls(emit);
  let sessions = 0;

  async function begin(): Promise<{ sessions: number; why?: string }> {
    const openLine = await linesTo(target.url, target.env);
    const secrets = secretsOf(target.credentials, clock, ending.signal);
    const endpoint = endpointOf(target.url, openLine, secrets);
    const readVersion = versionReader({
      from: target.versionFrom,
      healthUrl: target.healthUrl,
      timeoutMs,
      env: target.env,
      signal: ending.signal,
    });
    const pins = { transport: target.transport, protocolVersion: target.protocolVersion };
    const shared = { endpoint, pins, timeoutMs, clock, emit, readVersion, protocol: protocols };
    const fresh = newSessions(shared);
    const watch: Watch = {
      ...shared,
      intervalMs,
      tally,
      lastGoodAt: () => fresh.lastGoodAt,
      nextSession: () => ++sessions,
      slow: tool,
    };
    slots = Array.from({ length: settings.sessions }, () => slotOf(watch));
    const held = await holdAll(slots, () => stopped !== undefined);
    emit({ type: 'held', at: clock(), ...held });
    if (stopped) return held;
    flushing = setInterval(() => tally.flush(), SECOND);
    stopTicks = startTicks(
      { intervalMs, count: slots.length, clock },
      {
        onTick: () => track(fresh.probe()),
        onTurn: (index) => track(slots[index]!.turn()),
        onLate: (at, ms) => emit({ type: 'late', at, ms }),
      },
    );
    return held;
  }
  const held = begin();

  async function end(why: WatchEnd): Promise<void> {
    clearTimeout(limit);
    stopTicks();
    // By then every probe is over; credentials that never come are not waited for.
    const late = setTimeout(() => ending.abort(), Math.max(timeoutMs, tool?.timeoutMs ?? 0));
    await held;
    stopTicks();
    clearInterval(flushing);
    await Promise.all([...underWay, ...slots.map((slot) => slot.retire())]);
    tally.flush();
    protocols.flush();
    clearTimeout(late);
    emit({ type: 'watch-ended', at: clock(), why });
    over = true;
    const { atLeast, atMost } = GOODBYE_MS;
    const goodbyeMs = Math.min(atMost, Math.max(atLeast, timeoutMs));
    await Promise.all(slots.map((slot) => slot.end(goodbyeMs)));
    ending.abort();
    tellEnd(why);
  }
  function stop(why: WatchEnd): Promise<void> {
    stopped ??= end(why);
    return stopped;
  }
  return { held, ended, stop };
}

/** Times as they stand in a recording: whole milliseconds. */
function rounded<T extends WatchRecord>(record: T): T {
  const whole: Record<string, unknown> = { ...record };
  for (const key of ['at', 'ms', 'slowestMs', 'gapMs']) {
    if (typeof whole[key] === 'number') whole[key] = Math.max(0, Math.round(whole[key]));
  }
  return whole as T;
}
