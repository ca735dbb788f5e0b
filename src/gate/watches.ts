import type { WatchRecord } from '../decide/watch/record.ts';
import type { RequiredLevel } from '../decide/watch/result.ts';
import type { Phase } from '../events.ts';

/** What was recorded of one endpoint. */
export interface Recording {
  endpoint: string;
  records: Iterable<WatchRecord>;
  /** What the step that began to watch asks for; absent: what the settings of the run do. */
  required?: RequiredLevel;
  /** Takes it away: what it came to has been told. */
  judged(): void;
}

/** Sessions that are held while what is live changes, by processes of their own. No member throws or rejects. */
export interface Watches {
  /** Holds sessions at each endpoint that no step before holds already. Gives those that cannot be watched, and why. */
  begin(): Promise<{ endpoint: string; why: string }[]>;
  /** Whether anything is watched: by this run, or by a step before it. */
  any(): boolean;
  /** Something that changes what is live, or who serves it, has ended in this phase. */
  changed(phase: Phase, at: number): void;
  /** The last such change; `at` is on the run's clock. Absent: this run changed nothing. */
  lastChange(): { phase: Phase; at: number } | undefined;
  /** How long sessions of the old version may end after a change, in milliseconds. */
  readonly settleMs: number;
  /** Lets them end, and does not wait for it. */
  ask(): void;
  /** How long they may take to end, in milliseconds. */
  endMs(): number;
  /** Ends them, and gives what each recorded. What runs when `leftMs`, asked again and again, gives nothing more is killed. */
  end(leftMs: () => number): Promise<Recording[]>;
}

/** Where nothing can be watched. */
export const NO_WATCHES: Watches = {
  begin: async () => [],
  any: () => false,
  changed: () => undefined,
  lastChange: () => undefined,
  settleMs: 0,
  ask: () => undefined,
  endMs: () => 0,
  end: async () => [],
};
