import type { DeclaredChecks } from '../../src/config/settings.ts';
import type { Credentials } from '../../src/connect/target.ts';
import type { Contract } from '../../src/snapshot/contract.ts';
import { hashContract } from '../../src/snapshot/hash.ts';
import type { SnapshotFile } from '../../src/snapshot/read.ts';
import type { CheckResult } from '../../src/verify/check.ts';
import { newVerifyMemory } from '../../src/verify/memory.ts';
import type { HttpTarget } from '../../src/verify/probe.ts';
import { takeRound } from '../../src/verify/round.ts';
import type { Sample, Served } from '../../src/verify/sample.ts';
import type { DriftRules, RoundOptions } from '../../src/verify/settings.ts';
import { DEFAULT_LIMITS } from '../../src/wire/limits.ts';

export const NO_CREDENTIALS: Credentials = { renewable: false, headers: async () => ({}) };

export function bearer(token: string): Credentials {
  return { renewable: false, headers: async () => ({ authorization: `Bearer ${token}` }) };
}

/** What tests may change about a round. */
export type Changes = Partial<Omit<RoundOptions, 'target' | 'limits'>> & {
  target?: Partial<HttpTarget>;
  requestTimeoutMs?: number;
};

/** Options of a round over two connections that asks for tools only. */
export function roundOptions(url: string, changes: Changes = {}): RoundOptions {
  const { target, requestTimeoutMs = 10_000, ...rest } = changes;
  return {
    target: {
      kind: 'http',
      url: new URL(url),
      transport: 'auto',
      protocolVersion: 'auto',
      clientCapabilities: {},
      credentials: NO_CREDENTIALS,
      ...target,
    },
    clientInfo: { name: 'gate-test', version: '0' },
    limits: { ...DEFAULT_LIMITS, requestTimeoutMs },
    env: {},
    signal: new AbortController().signal,
    clock: () => performance.now(),
    wallClock: () => Date.now(),
    samples: 2,
    lists: ['tools'],
    memory: newVerifyMemory(),
    ...rest,
  };
}

export async function roundOf(url: string, changes: Changes = {}): Promise<Sample[]> {
  return takeRound(roundOptions(url, changes));
}

export const DECLARED: DeclaredChecks = {
  requiredTools: [],
  minTools: 1,
  latency: {},
  toolCalls: [],
  resources: [],
};

/** What the first sample was served; throws where it was not. */
export function servedOf(samples: readonly Sample[]): Served {
  const outcome = samples[0]?.outcome;
  if (outcome?.kind === 'served') return outcome.served;
  throw new Error(`not served: ${outcome ? `${outcome.kind}: ${outcome.message}` : 'no sample'}`);
}

/** All results of one row in the first sample. */
export function resultsOf(samples: readonly Sample[], id: string): CheckResult[] {
  return samples[0]?.checks.filter((check) => check.id === id) ?? [];
}

/** A contract as the snapshot of a round. */
export function against(contract: Contract, rules: Partial<DriftRules> = {}): DriftRules {
  const file: SnapshotFile = {
    kind: 'full',
    contract,
    recordedHashesStale: false,
    ...hashContract(contract),
  };
  return { file, failOn: 'breaking', accepts: () => false, ...rules };
}
