import type { Round } from '../decide/answer.ts';
import type { Revision } from '../decide/revision.ts';
import type { Before } from '../decide/rollback-plan.ts';
import { type RoundState, roundState } from '../decide/round-state.ts';
import { describeState } from '../decide/state-text.ts';
import type { Sample } from '../verify/sample.ts';
import { toAnswer } from './answers.ts';
import { pause } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { type Known, withBaseline } from './evidence.ts';
import { readRevision } from './revision.ts';
import { emitProbes, emitServed, firstServed } from './round-events.ts';
import { roundWithin } from './round-within.ts';
import { roundsBefore } from './rounds.ts';
import type { Run } from './run.ts';

/** One more than two that could agree: a dropped connection is no reason to go on without a baseline. */
const ROUNDS = 3;

type Looked = { round: Round; samples: Sample[]; state: RoundState };

/**
 * What is live before this run changes it: the revision, and the baseline, by rounds on the live address (design,
 * "Evidence before the deployment"). Changes nothing, and a server that is down is no reason not to deploy.
 */
export async function lookBefore(run: Run, known: Known, until: number): Promise<Deployment> {
  const revision = await readRevision(run, 'before');
  // A server that never comes to an end must not take the time of the deployment that would mend it.
  const share = Math.max(run.settings.waitTimeoutMs, until / 4);
  const looked = await look(run, known, Math.min(until, run.clock() + share));
  const revisions: Deployment['revisions'] = {
    before: revision,
    deployed: { state: 'unknown', why: 'nothing was deployed yet' },
  };
  const deployment: Deployment = { known, revisions, changedAt: Date.now() };
  if (!looked) {
    if (!run.cancelled.aborted) emitNotServed(run, undefined, 'It did not come to an end in time.');
    return deployment;
  }

  const { before, message } = judge(looked.state, revision);
  run.emit({
    type: 'before',
    kind: before?.kind ?? 'unsettled',
    ...(message !== undefined && { message }),
  });
  if (before?.kind !== 'served') {
    emitNotServed(run, before, message ?? '');
    return before ? { ...deployment, before } : deployment;
  }
  const served = firstServed(looked.samples);
  if (!served) return deployment;
  const { era, hash, neutralHash, contract, version } = served;
  const id = { era, hash, neutralHash };
  const named = version !== undefined && { version };
  emitServed(run, 'preflight', served);
  run.emit({ type: 'contract', of: 'baseline', id, ...named });
  const failed = 'checks' in looked.state ? looked.state.checks : [];
  const baseline = { contract, id, ...named, failed: failed.filter((key) => !isDrift(key)) };
  return { ...deployment, before, known: withBaseline(known, baseline) };
}

function withoutDrift(sample: Sample): Sample {
  return { ...sample, checks: sample.checks.filter(({ key }) => !isDrift(key)) };
}

/** Drift from the new snapshot is what the deployment is for; it is compared change by change. */
const isDrift = (key: string): boolean => key === 'T5' || key.startsWith('T5:');

/** Rounds until one says something that holds together; the last one otherwise. */
async function look(run: Run, known: Known, until: number): Promise<Looked | undefined> {
  const { settings, cancelled } = run;
  const takeRound = roundsBefore(run, known);
  let last: Looked | undefined;
  for (let n = 1; n <= ROUNDS; n++) {
    const startedAt = run.clock();
    const samples = await roundWithin(run, takeRound, until, cancelled);
    if (!samples || cancelled.aborted) return last;
    const answers = samples.map((s) => toAnswer(s, known.snapshot?.file));
    const round = { startedAt, endedAt: run.clock(), answers };
    // What is live now is the old version, whatever the new snapshot says of it.
    const identities = answers.map((a) => (a.kind === 'served' ? ('old' as const) : undefined));
    emitProbes(run, 'preflight', n, samples.map(withoutDrift), identities);
    last = { round, samples, state: roundState(round, { earlier: [] }) };
    if (isServed(last.state)) return last;
    if (n < ROUNDS && !(await pause(settings.intervalMs, cancelled))) return last;
  }
  return last;
}

function isServed({ state }: RoundState): boolean {
  return state === 'clean' || state === 'failing' || state === 'undecided';
}

function judge(state: RoundState, revision: Revision): { before?: Before; message?: string } {
  const message = describeState(state);
  switch (state.state) {
    case 'clean':
    case 'failing':
    case 'undecided':
      return { before: { kind: 'served' } };
    case 'error':
      // Something did serve: there may well be something to go back to.
      if (state.errors.length < state.total) return { message };
      return nothingServed(revision, message);
    case 'not-mcp':
      return nothingServed(revision, message);
    default:
      // Mixed, or not to be seen with these credentials: there may well be something to go back to.
      return { message };
  }
}

function nothingServed(revision: Revision, message: string): { before: Before; message: string } {
  return revision.state === 'none'
    ? { before: { kind: 'nothing' }, message }
    : { before: { kind: 'down', message }, message };
}

function emitNotServed(run: Run, before: Before | undefined, message: string): void {
  const notice = { type: 'notice', id: 'no-baseline' } as const;
  if (before?.kind === 'nothing') {
    run.emit({
      ...notice,
      level: 'notice',
      message: `This is the first deployment: nothing is live, and revision-command names no revision. (${message})`,
    });
    return;
  }
  run.emit({
    ...notice,
    level: 'warning',
    message: `What is live before the deployment could not be recorded: ${message.replace(/\.?$/, '.')}`,
    hint:
      before?.kind === 'down'
        ? 'The deployment goes on; if it fails, nothing is rolled back, for what was live did not serve either.'
        : 'The deployment goes on; without a baseline a rollback is harder to prove.',
  });
}
