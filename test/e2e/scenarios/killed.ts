import type { Result } from '../../../src/decide/verdict.ts';
import { PHASES } from '../../../src/events.ts';
import type { Inputs, KillPhase, Rollout, Version } from './part.ts';

/** How a run is brought to stay in a phase for as long as it takes to kill it there. */
interface Caught {
  version: Rollout;
  /** The command that stands still while the gate is killed, and goes on after that. */
  held?: string;
  more: Inputs;
}

/** In every phase a run waits for something that does not come by itself, so that no clock decides where it is killed. */
export function caughtIn(phase: KillPhase, uselessRollback: string): Caught {
  switch (phase) {
    case 'deploy':
    case 'promote':
    case 'retire':
      return { version: 'good', held: phase, more: {} };
    case 'rollback':
      return { version: 'bad', held: phase, more: { 'rollback-timeout': '60s' } };
    case 'verify':
      return {
        version: 'good',
        more: { 'expected-version': 'none has it', 'wait-timeout': '20s' },
      };
    // A failure is confirmed after ten seconds at the earliest.
    case 'verify-live':
      return { version: 'bad', more: { 'wait-timeout': '30s' } };
    case 'soak':
      return { version: 'good', more: { 'soak-duration': '60s' } };
    case 'drain':
      return { version: 'good', more: { 'drain-duration': '60s' } };
    case 'verify-rollback':
      return {
        version: 'bad',
        more: { 'rollback-command': uselessRollback, 'rollback-timeout': '15s' },
      };
  }
}

const before = (a: KillPhase, b: KillPhase) => PHASES.indexOf(a) <= PHASES.indexOf(b);

/** The commands that a run with these inputs had started when it was killed in this phase, in order. */
export function startedBy(phase: KillPhase, inputs: Inputs): string[] {
  const rolledBack = phase === 'rollback' || phase === 'verify-rollback';
  const roles = rolledBack
    ? (['deploy', 'promote', 'rollback'] as const)
    : (['deploy', 'promote', 'retire'] as const).filter((role) => before(role, phase));
  return roles.filter((role) => inputs[`${role}-command`] !== undefined);
}

/** Which version serves in the end, with the commands that were started run to their ends and no other. */
export function liveAfter(phase: KillPhase, inputs: Inputs, version: Rollout): Version {
  if (phase === 'rollback') return 'before';
  const started = startedBy(phase, inputs);
  const pending = inputs['promote-command'] !== undefined && !started.includes('promote');
  return pending ? 'before' : version;
}

/** What the post step comes to: the run's result, and how loudly it says so. */
export function told(phase: KillPhase): { result: Result; level: 'error' | 'warning' } {
  switch (phase) {
    // What was started has come to its end, and what is live is good.
    case 'deploy':
    case 'promote':
    case 'soak':
    case 'drain':
    case 'retire':
      return { result: 'cancelled', level: 'warning' };
    case 'verify':
    case 'verify-live':
      return { result: 'cancelled', level: 'error' };
    case 'rollback':
      return { result: 'rolled-back', level: 'error' };
    case 'verify-rollback':
      return { result: 'rollback-failed', level: 'error' };
  }
}
