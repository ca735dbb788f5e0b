import type { Settings } from '../../config/settings.ts';

/** A run that switches from one version to another beside it. */
export function isBlueGreen({ candidateEndpoints }: Settings): boolean {
  return candidateEndpoints.length > 0;
}

/** A run that measures what is live before it changes it. */
export function measuresFirst({ deployCommand, promoteCommand }: Settings): boolean {
  return deployCommand !== undefined || promoteCommand !== undefined;
}

/** A run that rolls a confirmed failure back. */
export function rollsBack({ mode, onFailure, rollbackCommand }: Settings): boolean {
  return mode !== 'snapshot' && onFailure === 'rollback' && rollbackCommand !== undefined;
}
