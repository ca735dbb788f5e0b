import type { Settings } from '../../config/settings.ts';

/** A run that switches from one version to another beside it. */
export function isBlueGreen({ candidateEndpoints }: Settings): boolean {
  return candidateEndpoints.length > 0;
}

/** A run that measures what is live before it changes it. */
export function measuresFirst({ deployCommand, promoteCommand }: Settings): boolean {
  return deployCommand !== undefined || promoteCommand !== undefined;
}

/** A run that can see right before a rollback whether what is live is still its own deployment. */
export function asksOwner({ mode, revisionCommand, expectedRevision }: Settings): boolean {
  return revisionCommand !== undefined && (mode === 'gate' || expectedRevision !== undefined);
}

/** Whether that is also told in a later attempt of the run: an earlier one cannot have rolled back unseen. */
export function knowsOwnerAgain(settings: Settings): boolean {
  const { revisionCommand, expectedRevision } = settings;
  return (
    measuresFirst(settings) || (revisionCommand !== undefined && expectedRevision !== undefined)
  );
}

/** What of `timeout` a run has before its rollback, whose share is kept to the end. */
export function beforeRollbackMs(settings: Settings): number {
  const { mode, timeoutMs, rollbackCommand, rollbackTimeoutMs } = settings;
  return timeoutMs - (mode === 'gate' && rollbackCommand !== undefined ? rollbackTimeoutMs : 0);
}

/** A run that rolls a confirmed failure back. */
export function rollsBack({ mode, onFailure, rollbackCommand }: Settings): boolean {
  return mode !== 'snapshot' && onFailure === 'rollback' && rollbackCommand !== undefined;
}
