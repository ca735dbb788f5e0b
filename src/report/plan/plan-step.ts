import type { Settings } from '../../config/settings.ts';
import type { PlanCommand, PlanPath, PlanStep } from './plan.ts';

/** The step that runs the command of a role, under `command-timeout`. */
export function commandStep(
  settings: Settings,
  role: 'deploy' | 'promote' | 'discard' | 'retire',
  command: string,
  what: string,
): PlanStep {
  return {
    phase: role,
    what,
    commands: [{ name: `${role}-command`, command }],
    deadlineMs: settings.commandTimeoutMs,
    deadlineBy: 'command-timeout',
  };
}

/** `revision-command`, where it is asked. */
export function revisionOf({ revisionCommand }: Settings): PlanCommand[] {
  return revisionCommand === undefined
    ? []
    : [{ name: 'revision-command', command: revisionCommand }];
}

/** Steps as a path; the deadlines of the steps `before` it count too. */
export function pathOf(
  when: string,
  steps: PlanStep[],
  more: { limitMs: number; before?: PlanStep[]; notes?: string[] },
): PlanPath {
  const all = [...(more.before ?? []), ...steps];
  const atMostMs = all.reduce((sum, step) => sum + (step.deadlineMs ?? 0), 0);
  return { when, steps, notes: more.notes ?? [], atMostMs, limitMs: more.limitMs };
}
