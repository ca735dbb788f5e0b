import type { Revision } from '../decide/revision.ts';
import type { Before } from '../decide/rollback-plan.ts';
import type { ManifestFinding } from '../preflight/finding.ts';
import type { Known } from './evidence.ts';

/** What a run knows of its deployment; each phase adds what it found out. */
export interface Deployment {
  known: Known;
  /** Absent: this run changes nothing by itself, and did not look. */
  before?: Before;
  revisions: { before: Revision; deployed: Revision };
  /** Whether the revisions say that this run changed what is live; undefined: they say nothing. */
  changed?: boolean | undefined;
  /** The worst of what the manifests do to sessions, where it is an error. */
  manifestError?: ManifestFinding | undefined;
  /** When what is live was changed last, or the gate began: milliseconds since 1970. */
  changedAt: number;
}
