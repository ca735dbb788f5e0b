import type { Settings } from '../../config/settings.ts';
import { cleanUrl } from '../clean-url.ts';
import { plural } from '../words.ts';
import type { PlanFacts, PlanStep } from './plan.ts';
import { asksOwner, measuresFirst } from './plan-kind.ts';
import { revisionOf } from './plan-step.ts';

/** The rollback and its proof; both share `rollback-timeout`. */
export function rollbackSteps(settings: Settings, facts: PlanFacts): PlanStep[] {
  const { rollbackCommand = '', rollbackTimeoutMs } = settings;
  return [
    {
      phase: 'rollback',
      what: `${[guard(settings), previous(settings)].filter(Boolean).join(' ')} Runs once at most.`.trim(),
      commands: [
        ...(measuresFirst(settings) || !asksOwner(settings) ? [] : revisionOf(settings)),
        { name: 'rollback-command', command: rollbackCommand },
      ],
      deadlineMs: rollbackTimeoutMs,
      deadlineBy: 'rollback-timeout',
    },
    {
      phase: 'verify-rollback',
      what: `Within the same time, proves that the previous version serves: ${proofs(settings, facts)}. An exit code proves nothing.`,
      commands: [],
    },
  ];
}

function guard(settings: Settings): string {
  if (!asksOwner(settings)) return '';
  const made = measuresFirst(settings) ? 'that this run made' : 'that was live as the gate began';
  const ours = settings.expectedRevision ?? `the one ${made}`;
  return `First asks for the live revision: if it is not ${ours}, another deployment is live and nothing is touched.`;
}

function previous({ previousEndpoint }: Settings): string {
  return previousEndpoint === undefined
    ? ''
    : `Asks ${cleanUrl(previousEndpoint)} first: if it does not serve what was live before, there is nothing to go back to.`;
}

/** In the order in which they count. */
function proofs(settings: Settings, { earlierContracts }: PlanFacts): string {
  const baseline = measuresFirst(settings)
    ? 'exactly what preflight recorded'
    : settings.baseline !== undefined
      ? `exactly what ${settings.baseline} holds`
      : '';
  const earlier =
    earlierContracts > 0
      ? `exactly one of ${plural(earlierContracts, 'earlier version')} of ${settings.snapshot.path}`
      : '';
  const passes = settings.mode === 'rollback' ? '' : 'the failed check passes, ';
  const recheck = `${passes}the protocol's checks pass, and its hash or version is another`;
  return [baseline, earlier, recheck].filter(Boolean).join('; or ');
}
