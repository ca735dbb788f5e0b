import type { Aftermath } from '../decide/aftermath.ts';
import { deploymentOf } from './left-deployment.ts';
import { type Left, maybeRan, type Told } from './left-open.ts';
import { lookLate } from './look-late.ts';
import { proveLeft } from './prove-left.ts';
import { rollBackLate } from './roll-back-late.ts';
import type { Run } from './run.ts';

/**
 * Goes on where a run was cut short, and says what is live: proves a rollback that was started, looks at what is live
 * otherwise, and rolls back where `on-cancel` says so and nothing speaks against it. Starts no command a second time.
 * Throws ConfigError where files that the run had read are gone.
 */
export async function finishLeft(
  run: Run,
  aftermath: Exclude<Aftermath, { todo: 'nothing' }>,
  left: Left,
): Promise<Told> {
  switch (aftermath.todo) {
    case 'untouched': {
      const reason = `The run was cancelled before what is live was changed: ${aftermath.why}.${maybeRan(left.intents)}`;
      const hint = 'Run the gate again.';
      return { title: 'Deployment cancelled', ending: { result: 'cancelled', reason, hint } };
    }
    case 'was-verified': {
      const reason = `The run was cancelled after what is live had been verified, and before it came to its end.${maybeRan(left.intents)}`;
      const hint = 'What followed the verification (soak, drain, retire) may be missing.';
      const ending = { result: 'cancelled', failedPhase: 'soak', reason, hint } as const;
      return { title: 'Deployment cancelled after its verification', ending, verified: true };
    }
    case 'prove-rollback':
      return proveLeft(run, await deploymentOf(run, left.events), left);
    case 'decide': {
      const late = await rollBackLate(run, await deploymentOf(run, left.events), left);
      return late.told ?? lookLate(run, late.deployment, left, late.why);
    }
  }
}
