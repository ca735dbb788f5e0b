import type { Deployment } from './deployment.ts';
import { runRole, timeFor, trouble } from './role-command.ts';
import { inPhase, type Run } from './run.ts';

/** Runs `deploy-command` in a blue-green run, where it brings up the candidate and changes nothing that is live. Gives what went wrong, as a sentence. */
export async function deployCandidate(
  run: Run,
  deployment: Deployment,
  command: string,
  until: number,
): Promise<string | undefined> {
  const { wrong } = await inPhase(run, 'deploy', async () => {
    const ended = await runRole(run, deployment, {
      role: 'deploy',
      phase: 'deploy',
      command,
      timeoutMs: timeFor(run, until),
      reason: 'The candidate is deployed.',
    });
    const wrong = trouble(ended);
    return { wrong, phaseOutcome: wrong === undefined ? ('done' as const) : ('failed' as const) };
  });
  if (wrong === undefined) return undefined;
  const reason = `deploy-command ${wrong.replace(/\.$/, '')}.`;
  const hint = 'Look at the output of deploy-command.';
  run.emit({ type: 'decision', phase: 'deploy', verdict: 'fail', reason, hint });
  return reason;
}
