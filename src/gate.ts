import { planRollback } from './decide/rollback-plan.ts';
import type { Result } from './decide/verdict.ts';
import { lookBefore } from './gate/before.ts';
import { discarded, verifyCandidate, whyNotPromote, withCandidate } from './gate/candidate.ts';
import { changeLive } from './gate/change-live.ts';
import { checkCommands } from './gate/check-commands.ts';
import { deployCandidate } from './gate/deploy-candidate.ts';
import type { Deployment } from './gate/deployment.ts';
import { cancelled, type Ending, inconclusive } from './gate/ending.ts';
import { gatherEvidence } from './gate/evidence.ts';
import { failedVersion, servedAlike } from './gate/failed-version.ts';
import { givenRevisions } from './gate/given-revisions.ts';
import { checkManifestsOf, failedByManifests } from './gate/manifests.ts';
import { notChanged, notPassed } from './gate/not-passed.ts';
import { drainAndRetire } from './gate/retire-phase.ts';
import { roundWithin } from './gate/round-within.ts';
import { deployedRounds, previousRounds } from './gate/rounds.ts';
import { inPhase, type Run } from './gate/run.ts';
import { soaked } from './gate/soaked.ts';
import { changesLive, rollBackFrom, whyNotOurs } from './gate/undo.ts';
import { reportUnfinished } from './gate/unfinished.ts';
import { verify } from './gate/verify-phase.ts';
import { beginWatch, watchedEnding } from './gate/watched.ts';

/**
 * The gate, top to bottom: preflight → [deploy] → verify → [promote → verify live] → soak → [drain → retire], and on
 * a confirmed failure: decide once → rollback → verify rollback. Emits every step as an event and gives the result.
 * Throws ConfigError before anything was probed or changed.
 */
export async function runGate(run: Run): Promise<Result> {
  const until = endOfAsking(run);
  const ready = await preflight(run, until);
  const ended = 'stop' in ready ? ready.stop : await transaction(run, ready, until);
  const watched = await watchedEnding(run, ended);
  const manifestError = 'stop' in ready ? undefined : ready.manifestError;
  const ending =
    manifestError && watched.result === 'passed'
      ? failedByManifests(run, manifestError, { deployed: true })
      : watched;
  run.emit({ type: 'run-ended', ...ending });
  return ending.result;
}

function transaction(run: Run, deployment: Deployment, until: number): Promise<Ending> {
  const { mode, promoteCommand } = run.settings;
  if (run.cancelled.aborted)
    return Promise.resolve(cancelled(run, 'preflight', 'Cancelled before anything was changed.'));
  if (mode === 'rollback') return rollBackByHand(run, deployment, until);
  const { obstacle } = deployment.known;
  // Nothing that could be served would change it: better to say so now than at the deadline.
  if (obstacle) {
    const reason = `Not comparable with the snapshot: ${obstacle.reason}`;
    const remedy = `${obstacle.hint[0]?.toUpperCase()}${obstacle.hint.slice(1)}.`;
    return Promise.resolve(inconclusive(run, 'verify', { reason, check: 'T5', remedy }));
  }
  return promoteCommand === undefined
    ? rolling(run, deployment, until)
    : blueGreen(run, deployment, promoteCommand, until);
}

/** When the rollback's share of `timeout` begins. */
function endOfAsking({ settings }: Run): number {
  const { timeoutMs, rollbackCommand, rollbackTimeoutMs } = settings;
  return timeoutMs - (rollbackCommand === undefined ? 0 : rollbackTimeoutMs);
}

/** What is kept of the time for what follows the command that changes what is live: half a verification would say nothing. */
function after({ settings }: Run): number {
  const { waitTimeoutMs, soakDurationMs, drainDurationMs, retireCommand } = settings;
  return waitTimeoutMs + soakDurationMs + (retireCommand === undefined ? 0 : drainDurationMs);
}

/** Everything that can be wrong without a probe is found here, and what is live is recorded before it is changed. */
function preflight(run: Run, until: number): Promise<Deployment | { stop: Ending }> {
  return inPhase(run, 'preflight', async () => {
    await checkCommands(run);
    const known = await gatherEvidence(run);
    const stop = reportUnfinished(run);
    if (stop) return { stop, phaseOutcome: 'inconclusive' as const };
    const manifestError = await checkManifestsOf(run);
    if (manifestError && changesLive(run) && run.settings.onFailure !== 'report') {
      const failed = failedByManifests(run, manifestError, { deployed: false });
      return { stop: failed, phaseOutcome: 'failed' as const };
    }
    const looks = run.settings.mode === 'gate' && changesLive(run) && !known.obstacle;
    const deployment = looks
      ? await lookBefore(run, known, until)
      : { known, ...(await givenRevisions(run)), changedAt: Date.now() };
    return {
      ...deployment,
      manifestError,
      phaseOutcome: run.cancelled.aborted ? 'cancelled' : 'passed',
    };
  });
}

/** [deploy] → verify → soak, on the address that is live all along. */
async function rolling(run: Run, begun: Deployment, until: number): Promise<Ending> {
  const { deployCommand } = run.settings;
  let deployment = begun;
  if (deployCommand !== undefined) {
    await beginWatch(run, begun);
    if (run.cancelled.aborted)
      return cancelled(run, 'deploy', 'Cancelled before deploy-command: nothing was changed.');
    const changed = await changeLive(run, begun, 'deploy', deployCommand, until - after(run));
    const stop = await notChanged(run, changed, 'deploy');
    if (stop) return stop;
    deployment = changed.deployment;
  }
  const takeRound = deployedRounds(run, deployment.known);
  const verified = await verify(run, deployment, { phase: 'verify', takeRound, until });
  if (verified.verdict !== 'pass') return notPassed(run, deployment, 'verify', verified);
  return soaked(run, deployment, { phase: 'verify', verified, takeRound, until, onlyOurs: false });
}

/** [deploy] → verify → promote → verify live → soak → [drain → retire]. */
async function blueGreen(
  run: Run,
  begun: Deployment,
  promoteCommand: string,
  until: number,
): Promise<Ending> {
  const { deployCommand, retireCommand } = run.settings;
  if (deployCommand !== undefined) {
    const before = until - run.settings.waitTimeoutMs - after(run);
    const wrong = await deployCandidate(run, begun, deployCommand, before);
    if (run.cancelled.aborted) return cancelled(run, 'deploy', 'Cancelled: nothing was switched.');
    if (wrong !== undefined)
      return { ...(await discarded(run, begun, until, wrong)), failedPhase: 'deploy' };
  }
  const candidate = await verifyCandidate(run, begun, until);
  if (!candidate.passed) return candidate.ending;
  // It takes a while: what is asked after it must be true when the switch is made.
  await beginWatch(run, begun);
  const stop = await whyNotPromote(run, begun);
  if (stop) return stop;
  if (run.cancelled.aborted)
    return cancelled(run, 'promote', 'Cancelled before the switch: nothing was switched.');

  const { deployment: ready, told, proven } = withCandidate(run, begun, candidate.passed);
  const changed = await changeLive(run, ready, 'promote', promoteCommand, until - after(run));
  const notSwitched = await notChanged(run, changed, 'promote');
  if (notSwitched) return notSwitched;

  const { deployment } = changed;
  const takeRound = deployedRounds(run, deployment.known);
  const phase = 'verify-live' as const;
  const verified = await verify(run, deployment, { phase, takeRound, until, onlyOurs: told });
  if (verified.verdict !== 'pass') return notPassed(run, deployment, phase, verified);
  const ending = await soaked(run, deployment, {
    ...{ phase, verified, takeRound, until, onlyOurs: told },
  });
  if (ending.result !== 'passed' || retireCommand === undefined || !proven) return ending;

  const retired = await drainAndRetire(run, deployment, retireCommand, takeRound, until);
  if (retired.outcome === 'cancelled') {
    const reason = 'Cancelled while the old version was drained: the new one is live and verified.';
    return { result: 'cancelled', failedPhase: 'drain', reason, hint: 'Retire the old version.' };
  }
  return ending;
}

/** `mode: rollback`: what is live now is what a person wants to get away from. */
async function rollBackByHand(run: Run, deployment: Deployment, until: number): Promise<Ending> {
  const command = run.settings.rollbackCommand ?? '';
  // One look at least, even where `timeout` leaves nothing for it.
  const end = Math.max(until, run.clock() + run.settings.requestTimeoutMs);
  const live = (await roundWithin(run, previousRounds(run, []), end, run.cancelled)) ?? [];
  if (run.cancelled.aborted) return cancelled(run, 'preflight');
  const { expectedRevision, revisionCommand } = run.settings;
  const plan = planRollback({
    command,
    onFailure: 'rollback',
    runAttempt: run.runAttempt,
    ownershipKnown: expectedRevision !== undefined && revisionCommand !== undefined,
    failed: [],
    failedBefore: [],
  });
  const asked = plan.action === 'roll-back' && expectedRevision !== undefined;
  const owner = asked && (await whyNotOurs(run, deployment, 'preflight', command));
  const stop = plan.action === 'skip' ? plan : owner;
  if (stop && 'ending' in stop) return stop.ending;
  if (stop) {
    run.emit({ type: 'rollback', outcome: 'skipped', reason: stop.reason });
    const { reason, hint } = stop;
    return { result: 'failed', failedPhase: 'preflight', reason, hint };
  }
  if (run.cancelled.aborted) return cancelled(run, 'preflight');
  const from = failedVersion([], servedAlike(live));
  return rollBackFrom(run, deployment, from, command, 'Asked for by hand (mode: rollback).');
}
