import type { DeclaredChecks, VersionFrom } from '../config/settings.ts';
import type { FailOn } from '../diff/fails.ts';
import type { Finding } from '../diff/finding.ts';
import type { RuleLevels } from '../diff/levels.ts';
import type { ListKind } from '../snapshot/contract.ts';
import type { SnapshotFile } from '../snapshot/read.ts';
import type { VerifyMemory } from './memory.ts';
import type { Reach } from './probe.ts';
import type { ReadingRoom } from './reading-room.ts';
import type { Served } from './sample.ts';

/** The snapshot to compare with, and what of a difference fails. */
export interface DriftRules {
  file: SnapshotFile;
  failOn: FailOn;
  /** Levels of rules that the user set. */
  levels?: RuleLevels | undefined;
  /** Whether a finding was accepted (and the acceptance has not expired). */
  accepts: (finding: Finding) => boolean;
}

/** Everything that a round needs; see `takeRound`. */
export interface RoundOptions extends Reach {
  /** Fresh connections side by side, at least 1. */
  samples: number;
  /**
   * The lists to ask for. Where hashes are compared with a snapshot or baseline, all that `HASHED_LISTS` names, and
   * `resources` where single resources are compared; for a smoke test `tools` will do.
   */
  lists: readonly ListKind[];
  /** The user's label for who asks. */
  principal?: string;
  healthUrl?: URL;
  versionFrom?: VersionFrom;
  /** Absent: nothing is compared, and no era can be missed. */
  snapshot?: DriftRules;
  /** Absent: no declared check applies (the previous version after a rollback). */
  declared?: DeclaredChecks;
  /** The checks that are not run by default as well (N3). */
  all?: boolean;
  /** Whether declared tools may be called on what answers so: not on an old version. Default: always. */
  mayCall?: (served: Served) => boolean;
  memory: VerifyMemory;
  /** What the endpoint is called in samples; absent: its address without a query. */
  label?: string;
  /** Shared with the other endpoints of the same round; absent: there are none. */
  room?: ReadingRoom;
}
