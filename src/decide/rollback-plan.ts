export interface RollbackSituation {
  /** `rollback-command` as given, if any. */
  command?: string;
  onFailure: 'rollback' | 'hold' | 'report';
  /** GITHUB_RUN_ATTEMPT, or 1. */
  runAttempt: number;
  /** The keys of the checks that failed. */
  failed: readonly string[];
  /** Those of them that the baseline failed as well; empty without a baseline. */
  failedBefore: readonly string[];
}

export type RollbackPlan =
  | { action: 'roll-back'; command: string }
  /** `reason` says why nothing is rolled back, `hint` what a person can do now. */
  | { action: 'skip'; reason: string; hint: string };

/** What a confirmed failure leads to (design, "Inconclusive" and "Ours or somebody else's"). Pure; the only place that says yes to a rollback. */
export function planRollback(situation: RollbackSituation): RollbackPlan {
  const { command, onFailure, runAttempt, failed, failedBefore } = situation;
  const byHand = command === undefined ? '' : ` To roll back by hand, run: ${command}`;

  if (onFailure === 'report') {
    return {
      action: 'skip',
      reason: 'on-failure is report: the gate only watches.',
      hint: `Set on-failure to rollback once you trust the gate.${byHand}`,
    };
  }
  // Before what the settings say: who decides for many gates, or by hand, has to know it.
  if (failed.length > 0 && failed.every((key) => failedBefore.includes(key))) {
    return {
      action: 'skip',
      reason: `The version before the deployment fails ${failed.join(', ')} too: rolling back would mend nothing.`,
      hint: `Mend the check or the server first.${byHand}`,
    };
  }
  if (command === undefined) {
    return {
      action: 'skip',
      reason: 'No rollback-command is configured.',
      hint: 'Set rollback-command (`kubectl rollout undo deployment/… --to-revision=…`, say), or roll back by hand.',
    };
  }
  if (onFailure === 'hold') {
    return { action: 'skip', reason: 'on-failure is hold: a person decides.', hint: byHand.trim() };
  }
  if (runAttempt > 1) {
    return {
      action: 'skip',
      reason: `This is attempt ${runAttempt} of the run: an earlier attempt may have rolled back already, and a second undo can bring the failed version back.`,
      hint: `Look at what is live.${byHand}`,
    };
  }
  return { action: 'roll-back', command };
}
