import { MONITOR_CHECK } from '../decide/monitor.ts';
import type { Phase } from '../events.ts';
import type { Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import type { Ending } from './ending.ts';
import { identityNotice } from './identity-notice.ts';
import { NO_MONITOR_ROLLBACK, watchMonitor } from './monitor-phase.ts';
import { notPassed } from './not-passed.ts';
import type { RoundTaker } from './rounds.ts';
import type { Run } from './run.ts';
import { soak } from './soak-phase.ts';

export interface ToSoak {
  /** The phase that verified it. */
  phase: 'verify' | 'verify-live';
  verified: Extract<Verified, { verdict: 'pass' }>;
  /** The rounds that verified it: what was asked once is not asked again. */
  takeRound: RoundTaker;
  until: number;
  onlyOurs: boolean;
}

/** What is live is verified: soaks it where `soak-duration` says so, listens to the outside monitor beside it, and says how the run ends. */
export async function soaked(run: Run, deployment: Deployment, to: ToSoak): Promise<Ending> {
  const { phase, takeRound, until, onlyOurs } = to;
  const { soakDurationMs, expectedVersion } = run.settings;
  const reason = 'The deployed server is verified.';
  const pass = (of: Phase, identity: 'proven' | 'unproven') =>
    run.emit({ type: 'decision', phase: of, verdict: 'pass', identity, reason });
  let { identity } = to.verified;
  pass(phase, identity);
  const last = soakDurationMs > 0 ? 'soak' : phase;
  const monitor = watchMonitor(run, last, deployment.changedAt);
  const result =
    soakDurationMs > 0
      ? await soak(run, deployment, takeRound, until, onlyOurs, monitor)
      : to.verified;
  const seen = await monitor.stop();
  if (run.cancelled.aborted) return notPassed(run, deployment, last, { verdict: 'cancelled' });
  if (result.verdict !== 'pass') return notPassed(run, deployment, last, result);
  if (result.identity === 'unproven') identity = 'unproven';
  if (seen.down) return failedByMonitor(run, last, seen);
  if (last === 'soak') pass('soak', identity);
  if (identity === 'unproven') run.emit(identityNotice(expectedVersion));
  run.emit({ type: 'rollback', outcome: 'not-needed', reason: 'Verification passed.' });
  return { result: 'passed', reason };
}

/** Two probes of others call it down: the run fails, and nothing is rolled back for it. */
function failedByMonitor(
  run: Run,
  phase: Phase,
  { reason, hint }: { reason: string; hint: string },
): Ending {
  run.emit({ type: 'decision', phase, verdict: 'fail', check: MONITOR_CHECK, reason, hint });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: NO_MONITOR_ROLLBACK });
  return { result: 'failed', failedPhase: phase, failedCheck: MONITOR_CHECK, reason, hint };
}
