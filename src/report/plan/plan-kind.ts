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
export function asksOwner(settings: Settings): boolean {
  const { revisionCommand, expectedRevision } = settings;
  return (
    revisionCommand !== undefined && (expectedRevision !== undefined || measuresFirst(settings))
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
