import type { WatchSettings } from '../../src/config/settings.ts';
import { NO_CREDENTIALS } from '../../src/connect/credentials/static.ts';
import type { WatchRecord, WatchRecordOf } from '../../src/decide/watch/record.ts';
import type { WatchTarget } from '../../src/watch/watch-target.ts';
import { startWatch } from '../../src/watch/watcher.ts';

type Kind = WatchRecord['type'];

export interface Watching {
  readonly records: WatchRecord[];
  readonly held: Promise<{ sessions: number; why?: string }>;
  of<T extends Kind>(type: T): WatchRecordOf<T>[];
  /** Resolves as soon as the records fulfil this. */
  until(fulfilled: () => boolean): Promise<void>;
  /** Resolves with the first record, from now on or before, of this kind that fulfils this. */
  seen<T extends Kind>(
    type: T,
    is?: (record: WatchRecordOf<T>) => boolean,
  ): Promise<WatchRecordOf<T>>;
  /** Answered calls so far. */
  answered(): number;
  /** Resolves after this many more calls were answered. */
  more(calls: number): Promise<void>;
  stop(): Promise<void>;
}

const started: Watching[] = [];

/** Ends all watches of a test. */
export async function endWatches(): Promise<void> {
  await Promise.all(started.splice(0).map((one) => one.stop()));
}

/** A watch of two sessions that looks often; `endWatches` ends it. */
export function watching(
  url: string,
  settings: Partial<WatchSettings> = {},
  target: Partial<WatchTarget> = {},
): Watching {
  const records: WatchRecord[] = [];
  const waiting = new Set<() => void>();
  const began = performance.now();
  const watcher = startWatch(
    {
      url: new URL(url),
      transport: 'auto',
      protocolVersion: 'auto',
      credentials: NO_CREDENTIALS,
      env: {},
      ...target,
    },
    {
      sessions: 2,
      intervalMs: 50,
      timeoutMs: 5000,
      maxDurationMs: 120_000,
      settleMs: 0,
      ...settings,
    },
    {
      clock: () => performance.now() - began,
      onRecord(record) {
        records.push(record);
        for (const check of [...waiting]) check();
      },
    },
  );
  const of = <T extends Kind>(type: T) =>
    records.filter((one): one is WatchRecordOf<T> => one.type === type);
  const until = (fulfilled: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!fulfilled()) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const answered = () => of('calls').reduce((sum, { ok }) => sum + ok, 0);
  const one: Watching = {
    records,
    held: watcher.held,
    of,
    until,
    async seen(type, is = () => true) {
      await until(() => of(type).some(is));
      return of(type).find(is)!;
    },
    answered,
    more(calls) {
      const wanted = answered() + calls;
      return until(() => answered() >= wanted);
    },
    stop: () => watcher.stop('asked'),
  };
  started.push(one);
  return one;
}

/** Kinds of records that a watch of a healthy server never has; `late` is this machine's. */
export const TROUBLE: readonly Kind[] = [
  'lost-call',
  'lost-calls',
  'session-ended',
  'stream-ended',
];

/** What went wrong, in short. */
export function trouble({ records }: Watching): WatchRecord[] {
  return records.filter((one) => TROUBLE.includes(one.type) || (one.type === 'new' && !one.ok));
}
