import { identify } from '../decide/identity.ts';
import { acceptedBy } from '../diff/accept.ts';
import type { ListKind } from '../snapshot/contract.ts';
import { HASHED_LISTS } from '../snapshot/hash.ts';
import { newVerifyMemory } from '../verify/memory.ts';
import { type RoomMemory, readingRoom } from '../verify/reading-room.ts';
import { takeRound } from '../verify/round.ts';
import type { Sample } from '../verify/sample.ts';
import type { DriftRules, RoundOptions } from '../verify/settings.ts';
import { toServedAnswer } from './answers.ts';
import { CLIENT_INFO, httpTarget, limitsOf } from './client.ts';
import { endpointNames } from './endpoint-names.ts';
import type { Known } from './evidence.ts';
import { healthAddress } from './health-address.ts';
import { joinSamples } from './join-samples.ts';
import type { Run } from './run.ts';

/** Takes one round of samples; aborted through the signal. */
export type RoundTaker = (signal: AbortSignal) => Promise<Sample[]>;

/**
 * Rounds of what was deployed, at every endpoint (the live ones, unless others are named): every check, the
 * snapshot's rules included.
 */
export function deployedRounds(
  run: Run,
  known: Known,
  endpoints: readonly string[] = run.settings.endpoints,
): RoundTaker {
  const { settings } = run;
  const drift = driftRules(run, known);
  return rounds(run, endpoints, {
    declared: settings.checks,
    ...(drift && { snapshot: drift }),
    // A declared call may change something: it is made once, on what may be the deployed version.
    mayCall: (served) =>
      identify(toServedAnswer(served, known.snapshot?.file), known.evidence) !== 'old',
  });
}

/** Rounds of the previous version: the protocol's checks, and the declared ones where one of them failed. */
export function previousRounds(
  run: Run,
  failed: readonly string[],
  endpoints: readonly string[] = run.settings.endpoints,
): RoundTaker {
  const declared = failed.some((key) => key.startsWith('declared/'));
  return rounds(run, endpoints, declared ? { declared: run.settings.checks } : {});
}

/** Rounds of what is live before this run changes it: every check that the deployed version will meet, but no declared call, which may change something. */
export function roundsBefore(run: Run, known: Known): RoundTaker {
  const { settings } = run;
  const drift = driftRules(run, known);
  const rules = { declared: settings.checks, mayCall: () => false };
  return rounds(run, settings.endpoints, { ...rules, ...(drift && { snapshot: drift }) });
}

type Rules = Pick<RoundOptions, 'declared' | 'snapshot' | 'mayCall'>;

/** One round per endpoint, side by side, joined: one decision. Each endpoint has a memory of its own. */
function rounds(run: Run, endpoints: readonly string[], rules: Rules): RoundTaker {
  const { samples } = run.settings;
  const names = endpointNames(endpoints);
  const room: RoomMemory = {};
  const beside = newVerifyMemory();
  const all = endpoints.map((endpoint, i) => ({
    ...atEndpoint(run, endpoint, i === 0 ? rules : withoutSingleCalls(rules)),
    memory: newVerifyMemory(beside),
    label: names[i] ?? endpoint,
  }));
  const calls = rules.declared?.toolCalls.filter(({ repeat }) => !repeat) ?? [];
  const madeOnce = calls.map(({ name }) => name);
  return async (signal) => {
    const shared = { signal, room: readingRoom(samples, all.length, room) };
    const taken = await Promise.all(all.map((one) => takeRound({ ...one, ...shared })));
    return joinSamples(taken, madeOnce);
  };
}

/** A declared call is made once per verification, at the first endpoint: only one that may be repeated is made at all. */
function withoutSingleCalls(rules: Rules): Rules {
  const { declared } = rules;
  if (!declared) return rules;
  return {
    ...rules,
    declared: { ...declared, toolCalls: declared.toolCalls.filter(({ repeat }) => repeat) },
  };
}

function atEndpoint(
  run: Run,
  endpoint: string,
  rules: Rules,
): Omit<RoundOptions, 'signal' | 'memory'> {
  const { settings, clock, env } = run;
  const { versionFrom, principal } = settings;
  const lists: ListKind[] =
    settings.checks.resources.length > 0 ? [...HASHED_LISTS, 'resources'] : [...HASHED_LISTS];
  const healthUrl = healthAddress(settings, endpoint);
  return {
    target: httpTarget(endpoint, settings, run.credentials),
    clientInfo: CLIENT_INFO,
    limits: limitsOf(settings),
    env,
    clock,
    wallClock: Date.now,
    samples: settings.samples,
    lists,
    all: run.all,
    ...rules,
    ...(principal !== undefined && { principal }),
    ...(healthUrl && { healthUrl }),
    ...(versionFrom && { versionFrom }),
  };
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
