import { apart } from '../decide/apart.ts';
import { hasChanged, type Revision } from '../decide/revision.ts';
import type { Before } from '../decide/rollback-plan.ts';
import type { FailedVersion } from '../decide/rollback-proof.ts';
import type { EventOf, GateEvent } from '../events.ts';
import { eventsOf, lastOf } from '../report/log.ts';
import type { Deployment } from './deployment.ts';
import { gatherEvidence, type Known } from './evidence.ts';
import type { Run } from './run.ts';

/** What the run knew of its deployment, as far as it wrote it down. Throws ConfigError as `gatherEvidence` does. */
export async function deploymentOf(run: Run, events: readonly GateEvent[]): Promise<Deployment> {
  // What it has to tell was told by the run itself.
  const known = await gatherEvidence({ ...run, emit: () => undefined });
  const revisions = {
    before: revisionOf(events, 'before'),
    deployed: revisionOf(events, 'deployed'),
  };
  const before = beforeOf(events);
  return {
    known: withContracts(known, events),
    revisions,
    ...(before && { before }),
    changed: hasChanged(revisions.before, revisions.deployed),
    changedAt: Date.now(),
  };
}

/** What a rollback was to lead away from. */
export function failedOf(events: readonly GateEvent[]): FailedVersion {
  const contract = contractOf(events, 'failed');
  const check = eventsOf(events, 'decision').findLast((e) => e.verdict === 'fail')?.check;
  return {
    checks: check === undefined ? [] : [check],
    ...(contract && { id: contract.id }),
    ...(contract?.version !== undefined && { version: contract.version }),
  };
}

function withContracts(known: Known, events: readonly GateEvent[]): Known {
  const baseline = contractOf(events, 'baseline');
  const candidate = contractOf(events, 'candidate');
  const evidence = { ...known.evidence };
  if (baseline) {
    evidence.baseline = baseline.id;
    if (baseline.version !== undefined) evidence.baselineVersion = baseline.version;
  }
  if (candidate && baseline && apart(candidate, baseline)) {
    const { id, version } = candidate;
    evidence.candidate = { id, ...(version !== undefined && { version }) };
  }
  return { ...known, evidence };
}

function beforeOf(events: readonly GateEvent[]): Before | undefined {
  const before = lastOf(events, 'before');
  switch (before?.kind) {
    case 'served':
    case 'nothing':
      return { kind: before.kind };
    case 'down':
      return { kind: 'down', message: before.message ?? '' };
    default:
      return undefined;
  }
}

function revisionOf(events: readonly GateEvent[], when: EventOf<'revision'>['when']): Revision {
  const value = eventsOf(events, 'revision').findLast((event) => event.when === when)?.revision;
  return value === undefined
    ? { state: 'unknown', why: 'the run that was cut short had not found it out' }
    : { state: 'known', value };
}

function contractOf(
  events: readonly GateEvent[],
  of: EventOf<'contract'>['of'],
): EventOf<'contract'> | undefined {
  return eventsOf(events, 'contract').findLast((event) => event.of === of);
}
