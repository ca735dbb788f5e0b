import type { Settings } from '../../config/settings.ts';
import type { PlanCaution, PlanFacts, PlanPath } from './plan.ts';
import { asksOwner, isBlueGreen, knowsOwnerAgain, measuresFirst, rollsBack } from './plan-kind.ts';
import { time } from './plan-words.ts';

/** What the reader should know before the run, the worst first. */
export function planCautions(
  settings: Settings,
  facts: PlanFacts,
  paths: readonly PlanPath[],
): PlanCaution[] {
  const { mode } = settings;
  const found: PlanCaution[] = [];
  const warn = (id: string, message: string, hint: string) =>
    found.push({ id, level: 'warning', message, hint });
  const note = (id: string, message: string, hint?: string) =>
    found.push({ id, level: 'notice', message, ...(hint !== undefined && { hint }) });

  found.push(...facts.notices);
  if (rollsBack(settings) && !asksOwner(settings)) {
    warn(
      'whose-is-live',
      "Right before the rollback, nothing shows whether what is live is still this deployment: somebody else's could be undone.",
      `Give revision-command a command that prints the live revision and changes nothing${measuresFirst(settings) ? '' : ', and expected-revision what the deployment made'}.`,
    );
  }
  if (rollsBack(settings) && !knowsOwnerAgain(settings) && facts.runAttempt > 1) {
    warn(
      're-run',
      `This is attempt ${facts.runAttempt} of the run: an earlier one may have rolled back, so a failure holds.`,
      'With revision-command and expected-revision, a re-run can see whose deployment is live.',
    );
  }
  const over = paths.filter(({ atMostMs, limitMs }) => atMostMs > limitMs);
  const worst = over.sort((a, b) => b.atMostMs - b.limitMs - (a.atMostMs - a.limitMs))[0];
  if (worst) {
    warn(
      'sum-over-timeout',
      `The deadlines add up to ${time(worst.atMostMs)}, and timeout leaves ${time(worst.limitMs)} for them: a command that takes all its time leaves less for what follows.`,
      'Lower command-timeout to what your commands need, or raise timeout. The share of the rollback is kept in any case.',
    );
  }
  if (mode === 'gate' && settings.expectedVersion === undefined) {
    const say = rollsBack(settings) || measuresFirst(settings) ? warn : note;
    say(
      'no-expected-version',
      isBlueGreen(settings)
        ? 'Without expected-version, the switch is proven only where the candidate differs from what is live in its tools or version; else nothing is retired.'
        : 'Without expected-version, the new version is known by its tools alone: what passes may be the old one, and then says `identity: unproven`.',
      'Give expected-version what the new version calls itself, the commit say.',
    );
  }
  if (mode === 'gate' && settings.monitor && settings.soakDurationMs === 0) {
    note(
      'monitor-once',
      'The outside monitor is read once: without a soak it can warn, but not fail the run.',
      'Give soak-duration as long as the monitor takes for two probes.',
    );
  }
  if (mode === 'gate' && settings.watch && !measuresFirst(settings)) {
    note(
      'watch-without-command',
      'The watch of the config file holds sessions while deploy-command or promote-command run, and this run has neither: it only ends a watch that a step before began.',
      'Begin to watch before the deployment: the action `watch` in a step before it.',
    );
  }
  if (mode !== 'snapshot') note('cancelled', cancelled(settings));
  if (mode !== 'snapshot' && (rollsBack(settings) || isBlueGreen(settings))) {
    note(
      'concurrency',
      'Whether two deployments can run at once cannot be seen from here.',
      'Give the workflow a `concurrency` group with `cancel-in-progress: false`.',
    );
  }
  return found;
}

function cancelled({ onCancel, mode }: Settings): string {
  if (mode === 'rollback') return 'Cancelled before its command starts, the run changes nothing.';
  return onCancel === 'rollback'
    ? 'Cancelled before its verdict, the post step starts rollback-command where none was started (on-cancel: rollback).'
    : 'Cancelled before its verdict, the run changes nothing more and says that what is live is unverified (on-cancel: hold).';
}
