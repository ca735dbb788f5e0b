import { ownerOf } from '../decide/revision.ts';
import { planRollback } from '../decide/rollback-plan.ts';
import type { FailedVersion } from '../decide/rollback-proof.ts';
import type { Phase } from '../events.ts';
import type { Sample, Served } from '../verify/sample.ts';
import { failedBefore } from './baseline-checks.ts';
import type { Deployment } from './deployment.ts';
import { cancelled, type Ending, superseded } from './ending.ts';
import { failedVersion } from './failed-version.ts';
import { whyNotBack } from './previous.ts';
import { readRevision } from './revision.ts';
import { rollBack } from './rollback-phase.ts';
import { previousRounds } from './rounds.ts';
import type { Run } from './run.ts';

/** A confirmed failure of what this run deployed. */
export interface Failure {
  phase: Phase;
  reason: string;
  hint?: string | undefined;
  /** The keys of the checks that fail; empty where a command failed. */
  checks: string[];
  /** Of the deciding round. */
  samples: readonly Sample[];
  deployed?: Served | undefined;
  /** Nobody knows whether anything was changed: `why` is a clause. */
  unsure?: { why: string };
}

/** Decides once what a confirmed failure leads to: hold, or look whose deployment is live, roll back, and prove it. */
export async function undo(run: Run, deployment: Deployment, failure: Failure): Promise<Ending> {
  const { phase, checks, samples, reason, hint, unsure } = failure;
  const { settings } = run;
  const { known, before, changed } = deployment;
  // What a rollback does to sessions is not what the rollout did.
  run.watches.ask();
  const failedCheck = checks[0];
  const named = { failedPhase: phase, ...(failedCheck !== undefined && { failedCheck }) };
  run.emit({
    type: 'decision',
    phase,
    verdict: 'fail',
    reason,
    ...(failedCheck !== undefined && { check: failedCheck }),
    ...(hint !== undefined && { hint }),
  });
  const saidByDeployStep =
    settings.revisionCommand !== undefined && settings.expectedRevision !== undefined;
  const plan = planRollback({
    ...(settings.rollbackCommand !== undefined && { command: settings.rollbackCommand }),
    ...(before && { before }),
    ...(changed !== undefined && { changed }),
    ...(unsure && { unsure }),
    onFailure: settings.onFailure,
    runAttempt: run.runAttempt,
    ownershipKnown: saidByDeployStep || changesLive(run),
    failed: checks,
    failedBefore: await failedBefore(run, known, checks, samples),
  });
  if (plan.action === 'skip') return { ...skipped(run, reason, plan), ...named };
  if (run.cancelled.aborted) return cancelled(run, phase);

  const stop = await whyNotOurs(run, deployment, phase, plan.command);
  if (stop) {
    return stop.kind === 'superseded' ? stop.ending : { ...skipped(run, reason, stop), ...named };
  }
  const notBack = await whyNotBack(run, known, plan.command);
  if (notBack) return { ...skipped(run, reason, notBack), ...named };
  if (run.cancelled.aborted) return cancelled(run, phase);
  const from = failedVersion(checks, failure.deployed, known);
  const ending = await rollBackFrom(run, deployment, from, plan.command, reason);
  return { ...named, ...ending };
}

/** Runs the rollback and says how it ended. */
export async function rollBackFrom(
  run: Run,
  deployment: Pick<Deployment, 'known' | 'revisions'>,
  from: FailedVersion,
  command: string,
  reason: string,
): Promise<Ending> {
  if (from.id) {
    const { id, version } = from;
    run.emit({ type: 'contract', of: 'failed', id, ...(version !== undefined && { version }) });
  }
  const takeRound = previousRounds(run, from.checks);
  const done = await rollBack(run, deployment, from, command, reason, takeRound);
  run.emit({
    type: 'rollback',
    outcome: done.outcome,
    reason: done.reason,
    ...(done.by && { verifiedBy: done.by }),
  });
  return done.outcome === 'done'
    ? { result: 'rolled-back', reason: done.reason }
    : {
        result: 'rollback-failed',
        failedPhase: 'verify-rollback',
        reason: done.reason,
        hint: done.hint,
      };
}

/** This run itself deploys or promotes. */
export function changesLive({ settings }: Run): boolean {
  return settings.deployCommand !== undefined || settings.promoteCommand !== undefined;
}

type Stop = { kind: 'superseded'; ending: Ending } | { kind: 'hold'; reason: string; hint: string };

/** Asks immediately before a rollback whose deployment is live (design, "Ours or somebody else's"); undefined: go on. */
export async function whyNotOurs(
  run: Run,
  { revisions }: Pick<Deployment, 'revisions'>,
  phase: Phase,
  command: string,
): Promise<Stop | undefined> {
  if (run.settings.revisionCommand === undefined) return undefined;
  const owner = ownerOf(revisions.deployed, await readRevision(run, 'before-rollback'));
  switch (owner.owner) {
    case 'ours':
      return undefined;
    case 'somebody-else':
      return { kind: 'superseded', ending: superseded(run, phase, owner.live, owner.ours) };
    case 'unknown':
      return {
        kind: 'hold',
        reason: `Whose deployment is live is not known: ${owner.why}.`,
        hint: `Look at what is live. To roll back by hand, run: ${command}`,
      };
  }
}

function skipped(
  run: Run,
  reason: string,
  why: { reason: string; hint: string },
): Pick<Ending, 'result' | 'reason' | 'hint'> {
  run.emit({ type: 'rollback', outcome: 'skipped', reason: why.reason });
  return { result: 'failed', reason, hint: why.hint };
}
