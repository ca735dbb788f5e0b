import { decideSoak } from '../decide/soak.ts';
import { decideRounds, PHASE_OUTCOME, type Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import type { MonitorWatch } from './monitor-phase.ts';
import type { RoundTaker } from './rounds.ts';
import { inPhase, type Run } from './run.ts';

/** Goes on asking what was verified just now, for `soak-duration` (design, "Soak"); the phase ends with the monitor beside it. */
export function soak(
  run: Run,
  { known }: Pick<Deployment, 'known'>,
  takeRound: RoundTaker,
  until: number,
  onlyOurs: boolean,
  monitor: MonitorWatch,
): Promise<Verified> {
  return inPhase(run, 'soak', async () => {
    const { failureThreshold, errorToleranceMs, soakDurationMs, soakIntervalMs } = run.settings;
    const startedAt = run.clock();
    const endsAt = startedAt + soakDurationMs;
    const rules = {
      failureThreshold,
      startedAt,
      endsAt: Math.min(endsAt, until),
      untilAt: until,
      errorToleranceMs,
      onlyOurs,
    };
    const soaked = await decideRounds(run, {
      phase: 'soak',
      known,
      takeRound,
      until,
      intervalMs: Math.min(soakIntervalMs, soakDurationMs),
      decide: (rounds, now) => decideSoak(rounds, known.evidence, rules, now),
    });
    const { down } = await monitor.stop();
    const failed = down && soaked.verdict === 'pass';
    return { ...soaked, phaseOutcome: failed ? 'failed' : PHASE_OUTCOME[soaked.verdict] };
  });
}
