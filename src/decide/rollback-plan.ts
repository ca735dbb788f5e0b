/** What was live before this run changed anything; absent in a situation: this run did not look. */
export type Before =
  | { kind: 'served' }
  /** Nothing answered as an MCP server; `message` says what was seen. */
  | { kind: 'down'; message: string }
  /** Nothing answered, and no revision was deployed. */
  | { kind: 'nothing' };

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
  before?: Before;
  /** This run's own command changed what is live: true; it ended well, but the revision is what it was: false. */
  changed?: boolean;
  /** This run deploys by itself, or revisions tell whose deployment is live: an earlier attempt cannot have undone it unseen. */
  ownershipKnown?: boolean;
  /** Nobody knows whether anything was changed: `why` is a clause. */
  unsure?: { why: string };
}

export type RollbackPlan =
  | { action: 'roll-back'; command: string }
  /** `reason` says why nothing is rolled back, `hint` what a person can do now. */
  | { action: 'skip'; reason: string; hint: string };

/** What a confirmed failure leads to (design, "Inconclusive" and "Ours or somebody else's"). Pure; the only place that says yes to a rollback. */
export function planRollback(situation: RollbackSituation): RollbackPlan {
  const { command, onFailure, runAttempt, failed, failedBefore, before } = situation;
  const byHand = command === undefined ? '' : ` To roll back by hand, run: ${command}`;
  const skip = (reason: string, hint: string): RollbackPlan => ({
    action: 'skip',
    reason,
    hint: hint.trim(),
  });

  if (onFailure === 'report') {
    return skip(
      'on-failure is report: the gate only watches.',
      `Set on-failure to rollback once you trust the gate.${byHand}`,
    );
  }
  if (before?.kind === 'nothing') {
    return skip(
      'This is the first deployment: nothing was live before it, so there is nothing to go back to.',
      'Mend the server and deploy again.',
    );
  }
  // Before what the settings say: who decides for many gates, or by hand, has to know it.
  if (failed.length > 0 && failed.every((key) => failedBefore.includes(key))) {
    return skip(
      `The version before the deployment fails ${failed.join(', ')} too: rolling back would mend nothing.`,
      `Mend the check or the server first.${byHand}`,
    );
  }
  if (command === undefined) {
    return skip(
      'No rollback-command is configured.',
      'Set rollback-command (`kubectl rollout undo deployment/… --to-revision=…`, say), or roll back by hand.',
    );
  }
  if (situation.changed === false) {
    return skip(
      'The revision is what it was before: this run deployed nothing, so a rollback would take away a version that was good.',
      `Look why the deployment changed nothing.${byHand}`,
    );
  }
  if (onFailure === 'hold') return skip('on-failure is hold: a person decides.', byHand);
  if (situation.unsure) {
    return skip(
      `Nobody knows whether anything was changed: ${situation.unsure.why}.`,
      `Look at what is live.${byHand}`,
    );
  }
  if (before?.kind === 'down') {
    return skip(
      `What was live before the deployment did not serve either: ${before.message}`,
      `Mend the server and deploy again.${byHand}`,
    );
  }
  if (runAttempt > 1 && !situation.ownershipKnown) {
    return skip(
      `This is attempt ${runAttempt} of the run: an earlier attempt may have rolled back already, and a second undo can bring the failed version back.`,
      `Look at what is live.${byHand}`,
    );
  }
  return { action: 'roll-back', command };
}
