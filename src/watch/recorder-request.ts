import type { Settings, VersionFrom, WatchSettings } from '../config/settings.ts';
import type { ProcessId } from '../deploy/process-table.ts';

/** Who started a recorder: `action` leaves it to the steps after its own, `gate` ends it itself. */
export type RecorderOwner = 'action' | 'gate';

/** Of the settings what a recorder asks with. All of it goes through a pipe as JSON, for it holds secrets. */
export type RecorderSettings = Pick<
  Settings,
  | 'transport'
  | 'protocolVersion'
  | 'headers'
  | 'bearerToken'
  | 'oidcAudience'
  | 'oauth'
  | 'requestTimeoutMs'
> & { versionFrom?: VersionFrom | undefined };

/** What a recorder is to watch, and where it writes down what it saw. */
export interface RecorderRequest {
  id: string;
  /** Where the registration lies. */
  folder: string;
  owner: RecorderOwner;
  ownerProcess: ProcessId;
  /** As the user gave it. */
  endpoint: string;
  healthUrl?: string;
  settings: RecorderSettings;
  watch: WatchSettings;
  /** Proxies, and where GitHub issues tokens for this job. */
  env: Record<string, string>;
  /** What must not reach a file. */
  secrets: readonly string[];
  /** How long a gate may be gone before its watch ends. */
  ownerGoneMs: number;
  /** The largest recording. */
  maxBytes: number;
}
