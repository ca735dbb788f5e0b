import { afterDeploy } from '../decide/deployed.ts';
import { identify } from '../decide/identity.ts';
import { hasChanged } from '../decide/revision.ts';
import { planRollback } from '../decide/rollback-plan.ts';
import { toAnswer } from './answers.ts';
import type { Deployment } from './deployment.ts';
import { failedVersion, servedAlike } from './failed-version.ts';
import { type Left, livePhase, maybeRan, type Told, UNVERIFIED } from './left-open.ts';
import { whyNotBack } from './previous.ts';
import { readRevision } from './revision.ts';
import { trouble } from './role-command.ts';
import { roundWithin } from './round-within.ts';
import { previousRounds } from './rounds.ts';
import type { Run } from './run.ts';
import { changesLive, rollBackFrom, whyNotOurs } from './undo.ts';

/** Less than this for command and proof, and it is not begun: half a rollback is worse than none. */
const ENOUGH_MS = 60_000;

/** `told`: it was rolled back, or somebody else's deployment is live. Else `why` says in a sentence why nothing was done. */
export type LateRollback =
  | { told: Told }
  | { told?: undefined; why: string; deployment: Deployment };

/** Rolls back a deployment that nobody has decided about, once, where `on-cancel` is `rollback` and nothing speaks against it. */
export async function rollBackLate(run: Run, begun: Deployment, left: Left): Promise<LateRollback> {
  const { settings } = run;
  const { onCancel, onFailure, rollbackCommand } = settings;
  if (onCancel !== 'rollback')
    return { why: 'Nothing was rolled back (on-cancel is hold).', deployment: begun };
  const { deployment, unsure, changed } = await changedBy(run, begun, left);
  const hold = (why: string): LateRollback => ({
    why: `Nothing was rolled back: ${why}`,
    deployment,
  });
  const saidByDeployStep =
    settings.revisionCommand !== undefined && settings.expectedRevision !== undefined;
  const plan = planRollback({
    ...(rollbackCommand !== undefined && { command: rollbackCommand }),
    ...(deployment.before && { before: deployment.before }),
    ...(changed !== undefined && { changed }),
    ...(unsure !== undefined && { unsure: { why: unsure } }),
    onFailure,
    runAttempt: run.runAttempt,
    ownershipKnown: saidByDeployStep || changesLive(run),
    failed: [],
    failedBefore: [],
  });
  if (plan.action === 'skip') return hold(`${plan.reason} ${plan.hint}`);
  if (left.incomplete) {
    return hold(
      `the journal of the run could not be written to its end, and may not say that the deployment was verified. By hand: ${plan.command}`,
    );
  }
  const phase = livePhase(settings.promoteCommand !== undefined);
  const stop = await whyNotOurs(run, deployment, phase, plan.command);
  if (stop?.kind === 'superseded')
    return { told: { title: 'Another deployment is live', ending: stop.ending } };
  if (stop) return hold(`${stop.reason} ${stop.hint}`);

  const { known } = deployment;
  const samples =
    (await roundWithin(run, previousRounds(run, []), left.until, run.cancelled)) ?? [];
  const answers = samples.map((sample) => toAnswer(sample, known.snapshot?.file));
  const served = answers.filter((answer) => answer.kind === 'served');
  const identities = answers.map((answer) =>
    answer.kind === 'served' ? identify(answer, known.evidence) : undefined,
  );
  if (served.length > 0 && identities.every((identity) => identity === 'old' || !identity))
    return hold('the version from before the deployment answers.');
  const notBack = await whyNotBack(run, known, plan.command);
  if (notBack) return hold(`${notBack.reason} ${notBack.hint}`);
  if (run.cancelled.aborted) return hold('the post step was cancelled too.');
  const rollbackTimeoutMs = Math.min(settings.rollbackTimeoutMs, left.until - run.clock());
  if (rollbackTimeoutMs < Math.min(ENOUGH_MS, settings.rollbackTimeoutMs)) {
    return hold(
      `too little of the time that GitHub leaves after a cancellation is left for the command and its proof. By hand: ${plan.command}`,
    );
  }
  const reason = `Cancelled before it was decided (on-cancel: rollback).${maybeRan(left.intents)}`;
  const live = samples.filter((_, i) => identities[i] === 'ours');
  const from = failedVersion([], servedAlike(live.length > 0 ? live : samples), known);
  const bounded = { ...run, settings: { ...settings, rollbackTimeoutMs } };
  const ending = await rollBackFrom(bounded, deployment, from, plan.command, reason);
  const title = ending.result === 'rolled-back' ? 'Rolled back after the cancellation' : UNVERIFIED;
  return { told: { title, ending: { ...ending, reason: `${reason} ${ending.reason}` } } };
}

/** Whether this run's own command changed what is live, as far as that can be known now. */
async function changedBy(
  run: Run,
  deployment: Deployment,
  left: Left,
): Promise<{ deployment: Deployment; changed?: boolean | undefined; unsure?: string }> {
  const role = run.settings.promoteCommand === undefined ? 'deploy' : 'promote';
  const intent = left.intents.find((one) => one.role === role);
  // The deployment is a step's before the gate: it has gone out.
  if (!intent) return { deployment };
  const { before, deployed } = deployment.revisions;
  const after = deployed.state === 'known' ? deployed : await readRevision(run, 'deployed', before);
  const changed = hasChanged(before, after);
  const known = { ...deployment, revisions: { before, deployed: after }, changed };
  const wrong = intent.ended ? trouble(intent.ended) : 'has no known end';
  if (wrong === undefined) return { deployment: known, changed };
  const next = afterDeploy({ role, ok: false, how: wrong }, before, after);
  switch (next.next) {
    case 'hold':
      return { deployment: known, unsure: `${role}-command ${wrong}, and ${next.why}` };
    case 'nothing-to-undo':
      return { deployment: known, changed: false };
    default:
      return { deployment: known, changed: true };
  }
}
