import type { Comparison, Finding } from '../diff/finding.ts';
import type { Contract } from '../snapshot/contract.ts';
import { handMadeHash } from '../snapshot/hand-made.ts';
import type { CheckResult } from './check.ts';
import { checkDrift } from './checks/t5-drift.ts';
import { remember, type VerifyMemory } from './memory.ts';
import type { Sample, Served } from './sample.ts';
import type { DriftRules } from './settings.ts';

/** What T5 adds to a sample. */
export type Drift = Pick<Sample, 'findings' | 'accepted'> & { results: CheckResult[] };

/**
 * T5 for what was served, from the memory where the same was served before. Loads the comparison only when the hash
 * differs from the snapshot's.
 */
export async function driftOf(
  served: Served,
  rules: DriftRules,
  resources: readonly string[],
  memory: VerifyMemory,
): Promise<Drift> {
  const key = `${served.era} ${served.protocolVersion} ${served.hash}`;
  // Single resources are in no hash.
  const known = resources.length === 0 ? memory.comparisons.get(key) : undefined;
  const { comparison, results } =
    known ?? remember(memory.comparisons, key, await compared(served.contract, rules, resources));
  if (!comparison.comparable) return { results };
  const { findings } = comparison;
  return { results, findings, accepted: findings.filter(rules.accepts).map((f) => f.fingerprint) };
}

async function compared(
  contract: Contract,
  rules: DriftRules,
  resources: readonly string[],
): Promise<{ comparison: Comparison; results: CheckResult[] }> {
  const comparison = await compare(contract, rules, resources);
  return { comparison, results: checkDrift(comparison, rules.failOn, rules.accepts) };
}

async function compare(
  contract: Contract,
  { file }: DriftRules,
  resources: readonly string[],
): Promise<Comparison> {
  if (file.kind === 'full') {
    const { compareContracts } = await import('../diff/compare.ts');
    return compareContracts(file.contract, contract, { resources });
  }
  if (handMadeHash(contract).includes(file.hash)) return { comparable: true, findings: [] };
  return { comparable: true, findings: [await hashChanged(file.hash, contract)] };
}

/** All that a hand-made hash can tell: something is different. */
async function hashChanged(before: string, contract: Contract): Promise<Finding> {
  const { makeFinding } = await import('../diff/make-finding.ts');
  return makeFinding('contract-hash-changed', {
    subject: 'server',
    pointer: '/hash',
    before,
    after: handMadeHash(contract)[0] ?? '',
    reason: `The hash over names and descriptions of the tools is not the snapshot's; ${contract.tools.length} tools are served.`,
    confidence: 'unproven',
  });
}
