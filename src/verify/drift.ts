import type { Comparison } from '../diff/finding.ts';
import { equalJson } from '../snapshot/canonical.ts';
import type { Contract } from '../snapshot/contract.ts';
import type { CheckResult } from './check.ts';
import { checkDrift } from './checks/t5-drift.ts';
import { rememberOnce, type VerifyMemory } from './memory.ts';
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
  const work = () => compared(served, rules, resources);
  const { comparison, results } = await (resources.length === 0
    ? rememberOnce(memory.comparisons, key, work)
    : work());
  if (!comparison.comparable) return { results };
  const { findings } = comparison;
  return { results, findings, accepted: findings.filter(rules.accepts).map((f) => f.fingerprint) };
}

async function compared(
  served: Served,
  rules: DriftRules,
  resources: readonly string[],
): Promise<{ comparison: Comparison; results: CheckResult[] }> {
  const comparison = await compare(served, rules, resources);
  return { comparison, results: checkDrift(comparison, rules.failOn, rules.accepts) };
}

async function compare(
  served: Served,
  { file, levels }: DriftRules,
  resources: readonly string[],
): Promise<Comparison> {
  const { contract } = served;
  if (file.kind === 'hand-made') {
    const { compareHandMade } = await import('../diff/hand-made.ts');
    const { withLevels } = await import('../diff/levels.ts');
    return { comparable: true, ...withLevels(compareHandMade(file.hash, contract), levels) };
  }
  if (file.hash === served.hash && resources.length === 0 && sameContext(file.contract, contract)) {
    return { comparable: true, findings: [] };
  }
  const { compareAndConfirm } = await import('../diff/confirm.ts');
  return compareAndConfirm(file.contract, contract, { resources, levels });
}

/** Asked under the same conditions, and answered in the same revision: then equal hashes say it all. */
function sameContext({ context: before }: Contract, { context: after }: Contract): boolean {
  return (
    equalJson({ ...before.eras[0] }, { ...after.eras[0] }) &&
    equalJson(before.clientCapabilities, after.clientCapabilities) &&
    before.principal === after.principal
  );
}
