import { identify } from '../decide/identity.ts';
import { acceptedBy } from '../diff/accept.ts';
import type { ListKind } from '../snapshot/contract.ts';
import { HASHED_LISTS } from '../snapshot/hash.ts';
import { newVerifyMemory } from '../verify/memory.ts';
import { takeRound } from '../verify/round.ts';
import type { Sample } from '../verify/sample.ts';
import type { DriftRules, RoundOptions } from '../verify/settings.ts';
import { toServedAnswer } from './answers.ts';
import { CLIENT_INFO, httpTarget, limitsOf } from './client.ts';
import type { Known } from './evidence.ts';
import type { Run } from './run.ts';

/** Takes one round of samples; aborted through the signal. */
export type RoundTaker = (signal: AbortSignal) => Promise<Sample[]>;

/** Rounds of what was deployed: every check, the snapshot's rules included. */
export function deployedRounds(run: Run, known: Known): RoundTaker {
  const { settings } = run;
  const drift = driftRules(run, known);
  return rounds(run, {
    declared: settings.checks,
    ...(drift && { snapshot: drift }),
    // A declared call may change something: it is made once, on what may be the deployed version.
    mayCall: (served) =>
      identify(toServedAnswer(served, known.snapshot?.file), known.evidence) !== 'old',
  });
}

/** Rounds of the previous version: the protocol's checks, and the declared ones where one of them failed. */
export function previousRounds(run: Run, failed: readonly string[]): RoundTaker {
  const declared = failed.some((key) => key.startsWith('declared/'));
  return rounds(run, declared ? { declared: run.settings.checks } : {});
}

function rounds(
  run: Run,
  rules: Pick<RoundOptions, 'declared' | 'snapshot' | 'mayCall'>,
): RoundTaker {
  const { settings, clock, env } = run;
  const { healthUrl, versionFrom, principal } = settings;
  const lists: ListKind[] =
    settings.checks.resources.length > 0 ? [...HASHED_LISTS, 'resources'] : [...HASHED_LISTS];
  const memory = newVerifyMemory();
  const options: Omit<RoundOptions, 'signal'> = {
    target: httpTarget(settings, run.credentials),
    clientInfo: CLIENT_INFO,
    limits: limitsOf(settings),
    env,
    clock,
    wallClock: Date.now,
    samples: settings.samples,
    lists,
    memory,
    all: run.all,
    ...rules,
    ...(principal !== undefined && { principal }),
    ...(healthUrl !== undefined && { healthUrl: new URL(healthUrl, settings.endpoint) }),
    ...(versionFrom && { versionFrom }),
  };
  return (signal) => takeRound({ ...options, signal });
}

function driftRules(run: Run, known: Known): DriftRules | undefined {
  if (!known.snapshot) return undefined;
  const { accept, failOn, rules } = run.settings;
  const entryOf = acceptedBy(accept, run.today);
  return {
    file: known.snapshot.file,
    failOn,
    ...(rules && { levels: rules }),
    accepts: (finding) => entryOf(finding) !== undefined,
  };
}
