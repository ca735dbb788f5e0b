import { type AfterDeploy, afterDeploy } from '../decide/deployed.ts';
import { revisionText } from '../decide/revision.ts';
import type { CommandResult } from '../deploy/run-command.ts';
import type { Deployment } from './deployment.ts';
import { readRevision } from './revision.ts';
import { runRole, timeFor, trouble } from './role-command.ts';
import { inPhase, type Run } from './run.ts';

export interface Changed {
  deployment: Deployment;
  after: AfterDeploy;
}

/**
 * Runs the command that changes what is live, with its output streamed, and asks for the revision it led to (design,
 * "Deploy command"). `until`: the last moment on the run's clock.
 */
export function changeLive(
  run: Run,
  deployment: Deployment,
  role: 'deploy' | 'promote',
  command: string,
  until: number,
): Promise<Changed> {
  return inPhase(run, role, async () => {
    const ended = await runRole(run, deployment, {
      role,
      phase: role,
      command,
      timeoutMs: timeFor(run, until),
      reason: role === 'deploy' ? 'The new version is deployed.' : 'The candidate is verified.',
    });
    const { before } = deployment.revisions;
    const wrong = trouble(ended);
    const deployed = wasStarted(ended) ? await readRevision(run, 'deployed', before) : before;
    const after = wasStarted(ended)
      ? afterDeploy({ role, ok: wrong === undefined, how: wrong ?? '' }, before, deployed)
      : ({ next: 'nothing-to-undo', reason: `${role}-command ${wrong}` } as const);
    if (after.next === 'verify' && after.changed === false) {
      run.emit({
        type: 'notice',
        level: 'warning',
        id: 'nothing-deployed',
        message: `${role}-command changed nothing: the revision is still ${revisionText(deployed) ?? 'none'}.`,
        hint: 'If that was meant, all is well. A rollback is not run for it, for it would take away what was live before.',
      });
    }
    const changed =
      after.next === 'verify' ? after.changed : after.next === 'roll-back' || undefined;
    return {
      deployment: {
        ...deployment,
        revisions: { before, deployed },
        changed,
        changedAt: Date.now(),
      },
      after,
      phaseOutcome: wrong === undefined ? ('done' as const) : ('failed' as const),
    };
  });
}

/** False where the command could not start: nothing was changed. */
function wasStarted({ exitCode, signal, timedOut }: CommandResult): boolean {
  return exitCode !== undefined || signal !== undefined || timedOut;
}
