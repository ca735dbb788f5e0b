import type { Verified } from './decide-rounds.ts';
import type { Deployment } from './deployment.ts';
import { type Left, livePhase, maybeRan, type Told, UNVERIFIED } from './left-open.ts';
import { hintOf, reasonOf } from './round-events.ts';
import { deployedRounds } from './rounds.ts';
import type { Run } from './run.ts';
import { verify } from './verify-phase.ts';

/** How long it may take: whoever cancelled waits for it. */
const LOOK_MS = 30_000;

/** One short verification of what is live after a cancellation. Changes nothing; `why` says why nothing is rolled back. */
export async function lookLate(
  run: Run,
  deployment: Deployment,
  left: Left,
  why: string,
): Promise<Told> {
  const { settings } = run;
  const phase = livePhase(settings.promoteCommand !== undefined);
  const waitTimeoutMs = Math.min(settings.waitTimeoutMs, LOOK_MS);
  const seen = await verify({ ...run, settings: { ...settings, waitTimeoutMs } }, deployment, {
    phase,
    takeRound: deployedRounds(run, deployment.known),
    until: Math.min(left.until, run.clock() + LOOK_MS),
    onlyOurs: deployment.known.evidence.candidate !== undefined,
  });
  const verified = seen.verdict === 'pass' && seen.identity === 'proven';
  const reason = `The gate was cancelled or killed before it had decided.${maybeRan(left.intents)} ${seenInWords(seen)} ${why}`;
  const hint = verified
    ? 'Run the gate again where a soak or a retire-command belongs to it.'
    : 'Look at what is live, or run the gate again.';
  run.emit({ type: 'decision', phase, verdict: 'cancelled', reason, hint });
  run.emit({ type: 'rollback', outcome: 'skipped', reason: why });
  return {
    title: verified ? 'Verified after the cancellation' : UNVERIFIED,
    ending: { result: 'cancelled', failedPhase: phase, reason, hint },
    verified,
  };
}

function seenInWords(seen: Verified): string {
  switch (seen.verdict) {
    case 'cancelled':
      return 'The live version is unverified: the look at it was cancelled too.';
    case 'pass':
      return seen.identity === 'proven'
        ? 'A look at it afterwards: the deployed version is live, and every check passes.'
        : 'The live version is unverified: what answers passes every check, but which version it is is not proven.';
    default: {
      const { checks, samples, message } = seen;
      const hint = hintOf(checks, samples);
      return `The live version is unverified: ${reasonOf(checks, samples, message)}${hint === undefined ? '' : ` ${hint}`}`;
    }
  }
}
