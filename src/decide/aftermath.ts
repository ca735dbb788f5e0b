import type { CommandRole } from '../events.ts';
import type { Result } from './verdict.ts';

/** What a run left behind that did not come to its end, or was cancelled. */
export interface LeftOpen {
  /** Of its journal; absent: it has none. */
  result?: Result;
  /** It ended with an error, which it has shown. */
  brokeOff: boolean;
  mode: 'gate' | 'snapshot' | 'rollback';
  /** The run itself was to deploy, or to promote. */
  deploys: boolean;
  promotes: boolean;
  /** The commands whose intent was written down. */
  intended: readonly CommandRole[];
  /** The verification of what is live had passed. */
  passed: boolean;
}

export type Aftermath =
  /** The run has said all that there was to say. */
  | { todo: 'nothing' }
  /** What is live was not touched; `why` is a clause. */
  | { todo: 'untouched'; why: string }
  /** A rollback was started: prove it, never start one again. */
  | { todo: 'prove-rollback' }
  /** What is live had been verified: it is never rolled back. */
  | { todo: 'was-verified' }
  /** The deployment may be live, and nobody has decided about it. */
  | { todo: 'decide' };

/** What `post` has to do (design, promises 1, 4 and 8). Pure. */
export function aftermathOf(left: LeftOpen): Aftermath {
  const { result, brokeOff, mode, deploys, promotes, intended, passed } = left;
  if (brokeOff || (result !== undefined && result !== 'cancelled')) return { todo: 'nothing' };
  if (intended.includes('rollback')) return { todo: 'prove-rollback' };
  if (mode !== 'gate') return { todo: 'untouched', why: 'the rollback had not been started' };
  if (passed) return { todo: 'was-verified' };
  // In a blue-green run only the switch changes what is live.
  if (promotes && !intended.includes('promote'))
    return { todo: 'untouched', why: 'the switch had not been started' };
  if (!promotes && deploys && !intended.includes('deploy'))
    return { todo: 'untouched', why: 'the deployment had not been started' };
  return { todo: 'decide' };
}
