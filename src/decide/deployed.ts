import { hasChanged, type Revision } from './revision.ts';

/** How the command ended that changes what is live. */
export interface CommandEnd {
  role: 'deploy' | 'promote';
  ok: boolean;
  /** How it ended, as a clause: `ended with exit code 1`. */
  how: string;
}

/** What the end of the command leads to. */
export type AfterDeploy =
  /** Look at what is live. `changed` is what the revisions say; undefined: nothing. */
  | { next: 'verify'; changed: boolean | undefined }
  /** It failed, and nothing changed: there is nothing to undo. */
  | { next: 'nothing-to-undo'; reason: string }
  /** It failed, and something changed. */
  | { next: 'roll-back'; reason: string }
  /** It failed, and nobody knows whether anything changed. */
  | { next: 'hold'; reason: string; why: string };

/** Decides after `deploy-command` or `promote-command`, by the revisions before and after it (design, "Deploy command"). Pure. */
export function afterDeploy(end: CommandEnd, before: Revision, after: Revision): AfterDeploy {
  const changed = hasChanged(before, after);
  if (end.ok) return { next: 'verify', changed };
  const reason = `${end.role}-command ${end.how}.`;
  if (changed === false) {
    return {
      next: 'nothing-to-undo',
      reason: `${reason} The revision is what it was before: nothing was deployed.`,
    };
  }
  if (changed) return { next: 'roll-back', reason: `${reason} The revision has changed.` };
  const unknown = [before, after].find((revision) => revision.state === 'unknown');
  const why = unknown?.state === 'unknown' ? unknown.why : 'revision-command names no revision';
  return { next: 'hold', reason, why };
}
