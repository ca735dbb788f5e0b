import { failsOn } from '../diff/fails.ts';
import type { Finding } from '../diff/finding.ts';
import type { Contract } from '../snapshot/contract.ts';
import { checkToolsCapability } from '../verify/checks/t1-capability.ts';
import { checkTools } from '../verify/checks/t2-tools.ts';
import { checkDeclaredTools } from '../verify/declared.ts';
import type { Sample } from '../verify/sample.ts';
import type { Known } from './evidence.ts';
import type { Run } from './run.ts';

/** Time for looking at the baseline's schemas. */
const SCHEMA_BUDGET_MS = 2000;

/**
 * Which of the failed checks the version before the deployment failed as well, as far as its contract tells:
 * undoing the deployment would not mend those. A check that needs a live answer counts as not failed.
 */
export async function failedBefore(
  run: Run,
  known: Known,
  failed: readonly string[],
  samples: readonly Sample[],
): Promise<string[]> {
  if (!known.baseline) return [];
  const contract = known.baseline.contract;
  const keys = new Set([
    ...(known.baseline.failed ?? []),
    ...(await contractFailures(run, contract)),
    ...(await driftBefore(run, known, contract, samples)),
  ]);
  return failed.filter((key) => keys.has(key));
}

async function contractFailures(run: Run, contract: Contract): Promise<string[]> {
  const { checks } = run.settings;
  const results = [
    ...checkToolsCapability(contract.capabilities, checks.minTools > 0),
    ...(await checkTools(contract.tools, contract.context.eras[0]?.era ?? 'legacy', {
      clock: run.clock,
      budgetMs: SCHEMA_BUDGET_MS,
    })),
    ...checkDeclaredTools(contract.tools, checks),
  ];
  return results.filter((r) => r.status === 'fail').map((r) => r.key);
}

/** The subjects whose failing changes all stood in the baseline already. */
async function driftBefore(
  run: Run,
  known: Known,
  contract: Contract,
  samples: readonly Sample[],
): Promise<string[]> {
  const reviewed = known.snapshot?.file;
  const now = samples.find((s) => s.findings)?.findings ?? [];
  if (reviewed?.kind !== 'full' || now.length === 0) return [];
  const { compareAndConfirm } = await import('../diff/confirm.ts');
  const comparison = await compareAndConfirm(reviewed.contract, contract, {
    resources: run.settings.checks.resources,
    levels: run.settings.rules,
  });
  if (!comparison.comparable) return [];
  const before = new Set(comparison.findings.map((f) => f.fingerprint));
  const fails = (f: Finding): boolean => failsOn(f.severity, run.settings.failOn);
  const subjects = new Set(now.filter(fails).map((f) => f.subject));
  return [...subjects]
    .filter((subject) =>
      now.every((f) => f.subject !== subject || !fails(f) || before.has(f.fingerprint)),
    )
    .map((subject) => `T5:${subject}`);
}
