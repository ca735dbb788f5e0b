import type { Settings } from '../../config/settings.ts';
import type { PlanFacts, PlanPath } from './plan.ts';
import { isBlueGreen, measuresFirst, rollsBack } from './plan-kind.ts';
import { rollbackSteps } from './plan-rollback.ts';
import { commandStep, pathOf } from './plan-step.ts';

/** The paths of a run in which something fails: `good` is the one that they leave. */
export function afterFailure(settings: Settings, facts: PlanFacts, good: PlanPath): PlanPath[] {
  if (settings.mode !== 'gate') return [];
  const paths: PlanPath[] = [];
  const { discardCommand, onFailure, timeoutMs } = settings;
  const before = (phase: string) =>
    good.steps.slice(0, good.steps.findIndex((step) => step.phase === phase) + 1);
  if (isBlueGreen(settings)) {
    const steps =
      discardCommand === undefined || onFailure !== 'rollback'
        ? []
        : [commandStep(settings, 'discard', discardCommand, 'Takes the candidate down.')];
    paths.push(
      pathOf(`If the candidate ${how(settings)}`, steps, {
        limitMs: timeoutMs,
        before: before('verify'),
        notes: candidateNotes(settings),
      }),
    );
  }
  const last = ['soak', 'verify-live', 'verify'].find((phase) =>
    good.steps.some((step) => step.phase === phase),
  );
  const when = isBlueGreen(settings)
    ? 'If it fails once it is live'
    : `If the new version ${how(settings)}`;
  paths.push(
    pathOf(when, rollsBack(settings) ? rollbackSteps(settings, facts) : [], {
      limitMs: timeoutMs,
      before: before(last ?? 'verify'),
      notes: failureNotes(settings),
    }),
  );
  return paths;
}

function how({ deployCommand }: Settings): string {
  return deployCommand === undefined ? 'fails' : 'fails, or its deploy-command does';
}

function candidateNotes({ discardCommand, onFailure }: Settings): string[] {
  const kept = `The candidate is left as it is: on-failure is ${onFailure}.`;
  return [
    'What is live is not touched, and nothing is rolled back.',
    ...(discardCommand !== undefined && onFailure !== 'rollback' ? [kept] : []),
  ];
}

function failureNotes(settings: Settings): string[] {
  const { onFailure, rollbackCommand, revisionCommand } = settings;
  const notes: string[] = [];
  if (onFailure === 'report') {
    notes.push('Nothing is rolled back, and the job passes: on-failure is report.');
  } else if (onFailure === 'hold') {
    const command = rollbackCommand === undefined ? 'what failed' : 'the command to roll back with';
    notes.push(
      `Nothing is rolled back: on-failure is hold. A person decides; ${command} is printed.`,
    );
  } else if (rollbackCommand === undefined) {
    notes.push('Nothing is rolled back: there is no rollback-command. The job fails.');
  } else {
    if (measuresFirst(settings)) {
      const command = isBlueGreen(settings) ? 'promote-command' : 'deploy-command';
      notes.push(
        revisionCommand === undefined
          ? `If ${command} itself fails, it is not known whether it changed anything: nothing is rolled back, a person decides.`
          : `If ${command} itself fails, the revision decides: unchanged, there is nothing to undo; changed, it is rolled back.`,
      );
    }
    notes.push(
      'Nothing is rolled back where what was live before fails the same check or did not serve, or where nothing could be decided.',
    );
  }
  return notes;
}
