import type { Settings } from '../../config/settings.ts';
import type { Plan, PlanFacts } from './plan.ts';
import { isBlueGreen, measuresFirst, rollsBack } from './plan-kind.ts';

type Skipped = Plan['skipped'][number];

/** What a gate could do and this one does not, and what that costs. */
export function planSkipped(settings: Settings, facts: PlanFacts): Skipped[] {
  if (settings.mode !== 'gate') return [];
  const skipped: Skipped[] = [];
  const skip = (isSkipped: boolean, what: string, why: string) => {
    if (isSkipped) skipped.push({ what, why });
  };
  const blueGreen = isBlueGreen(settings);
  skip(
    settings.deployCommand === undefined,
    'deploy',
    blueGreen
      ? 'No deploy-command: the candidate must be up already.'
      : 'No deploy-command: a step before the gate has deployed.',
  );
  skip(
    !facts.hasSnapshot,
    'contract',
    `There is no ${settings.snapshot.path}: what is served is compared with nothing that was reviewed. \`mcp-deploy-gate snapshot\` writes it.`,
  );
  skip(
    rollsBack(settings) && !measuresFirst(settings) && settings.baseline === undefined,
    'baseline',
    'No baseline: whether a check was broken before the deployment is not known, and the rollback has one proof less.',
  );
  skip(
    settings.revisionCommand === undefined && !rollsBack(settings),
    'revision',
    'No revision-command: the revisions before and after are not known.',
  );
  skip(
    settings.soakDurationMs === 0,
    'soak',
    'soak-duration is 0s: a version that breaks a minute later is not seen.',
  );
  skip(
    blueGreen && settings.discardCommand === undefined,
    'discard',
    'No discard-command: a candidate that failed goes on running.',
  );
  skip(
    blueGreen && settings.retireCommand === undefined,
    'retire',
    'No retire-command: the previous version goes on running.',
  );
  return skipped;
}
