import { checkCommands } from '../gate/check-commands.ts';
import { gatherEvidence } from '../gate/evidence.ts';
import { checkManifestsOf } from '../gate/manifests.ts';
import type { Run } from '../gate/run.ts';
import { type Plan, type PlanCaution, planOf } from '../report/plan/plan.ts';
import { VERSION } from '../version.ts';

/**
 * What a run would do (`dry-run`). Reads files and git as preflight does, starts no command and asks nobody.
 * Throws ConfigError where preflight would.
 */
export async function dryRun(run: Run): Promise<Plan> {
  const { settings, runAttempt } = run;
  const notices: PlanCaution[] = [];
  const quiet: Run = {
    ...run,
    emit: (event) => {
      // That there is no snapshot, the plan says itself.
      if (event.type !== 'notice' || event.id === 'no-snapshot') return;
      const { id, level, message, hint } = event;
      notices.push({ id, level, message, ...(hint !== undefined && { hint }) });
    },
  };
  await checkCommands(quiet);
  const facts = {
    gateVersion: VERSION,
    runAttempt,
    notices,
    hasSnapshot: false,
    earlierContracts: 0,
  };
  if (settings.mode === 'snapshot') return planOf(settings, facts);
  const { snapshot, obstacle, evidence } = await gatherEvidence(quiet);
  const broken = await checkManifestsOf(quiet);
  if (broken) {
    const { file, line, message, fix } = broken;
    notices.push({
      id: 'manifests',
      level: 'warning',
      message: `The run would fail for its manifests: ${file}:${line}: ${message}`,
      hint: fix,
    });
  }
  if (obstacle) {
    notices.push({
      id: 'not-comparable',
      level: 'warning',
      message: `The run would end inconclusive: what is served is not comparable with the snapshot. ${obstacle.reason}.`,
      hint: obstacle.hint,
    });
  }
  return planOf(settings, {
    ...facts,
    hasSnapshot: snapshot !== undefined,
    earlierContracts: evidence.earlier.length,
  });
}
