import { ownerOf } from '../decide/revision.ts';
import type { Phase } from '../events.ts';
import type { Changed } from './change-live.ts';
import type { Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { cancelled, type Ending, inconclusive, superseded } from './ending.ts';
import { readRevision } from './revision.ts';
import { hintOf, reasonOf } from './round-events.ts';
import type { Run } from './run.ts';
import { undo } from './undo.ts';

const ONLY_OLD =
  'Look whether the deployment has gone out, and whether expected-version is what the new version calls itself (version-from says where it does).';

/** What follows where what is live did not pass. */
export async function notPassed(
  run: Run,
  deployment: Deployment,
  phase: Phase,
  verified: Exclude<Verified, { verdict: 'pass' }>,
): Promise<Ending> {
  switch (verified.verdict) {
    case 'cancelled':
      return cancelled(run, phase);
    case 'fail': {
      const { checks, samples, deployed, message } = verified;
      const reason = reasonOf(checks, samples, message);
      return undo(run, deployment, {
        phase,
        reason,
        checks: checks.length > 0 ? checks : ['R1'],
        samples,
        deployed,
      });
    }
    case 'inconclusive': {
      const { checks, samples, message, state } = verified;
      const other = await somebodyElses(run, deployment, phase);
      if (other) return other;
      return inconclusive(run, phase, {
        reason: reasonOf(checks, samples, message),
        check: checks[0],
        remedy: state === 'old' ? ONLY_OLD : hintOf(checks, samples),
      });
    }
  }
}

/** What was measured may be another deployment's. */
async function somebodyElses(
  run: Run,
  { revisions }: Deployment,
  phase: Phase,
): Promise<Ending | undefined> {
  const { deployed } = revisions;
  if (run.settings.revisionCommand === undefined || deployed.state !== 'known') return undefined;
  const owner = ownerOf(deployed, await readRevision(run, 'now'));
  return owner.owner === 'somebody-else'
    ? superseded(run, phase, owner.live, owner.ours)
    : undefined;
}

/** What follows where the command that changes what is live failed; undefined: go on and verify. */
export async function notChanged(
  run: Run,
  { deployment, after }: Changed,
  role: 'deploy' | 'promote',
): Promise<Ending | undefined> {
  const failure = { phase: role, checks: [], samples: [] };
  const hint = `Look at the output of ${role}-command.`;
  if (run.cancelled.aborted) {
    const how = after.next === 'verify' ? 'had run' : 'had failed';
    const reason = `Cancelled after ${role}-command ${how}: the live version is unverified.`;
    return cancelled(run, role, reason);
  }
  switch (after.next) {
    case 'verify':
      return undefined;
    case 'nothing-to-undo': {
      const { reason } = after;
      run.emit({ type: 'decision', phase: role, verdict: 'fail', reason, hint });
      run.emit({ type: 'rollback', outcome: 'skipped', reason: 'There is nothing to undo.' });
      return { result: 'failed', failedPhase: role, reason, hint };
    }
    case 'roll-back':
      return undo(run, deployment, { ...failure, reason: after.reason, hint });
    case 'hold': {
      const { reason, why } = after;
      return undo(run, deployment, { ...failure, reason, hint, unsure: { why } });
    }
  }
}
