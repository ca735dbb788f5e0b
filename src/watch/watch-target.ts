import type { VersionFrom } from '../config/settings.ts';
import type { Credentials } from '../connect/target.ts';
import type { WatchEnd, WatchRecord } from '../decide/watch/record.ts';

/** Whom to watch and how it is asked. */
export interface WatchTarget {
  url: URL;
  transport: 'auto' | 'streamable-http' | 'sse';
  /** `auto`, or the revision to pin. */
  protocolVersion: 'auto' | (string & {});
  credentials: Credentials;
  /** For proxies. */
  env: Readonly<Record<string, string | undefined>>;
  versionFrom?: VersionFrom;
  /** Asked where the version is read from it. */
  healthUrl?: URL;
}

/** What a watch needs from who runs it. */
export interface WatchParts {
  /** Milliseconds since the watch began, monotonic. */
  clock(): number;
  onRecord(record: WatchRecord): void;
}

/** A watch that runs. Nothing of it rejects for what a server does. */
export interface Watcher {
  /** Resolves when all sessions are held, or it is known `why` not. */
  held: Promise<{ sessions: number; why?: string }>;
  /** Resolves after the last record. */
  ended: Promise<WatchEnd>;
  /** Ends it; resolves when all that was under way is recorded. */
  stop(why: WatchEnd): Promise<void>;
}
