import type { Severity } from './finding.ts';

/** The setting `fail-on`: from which severity on a change is a failure. */
export type FailOn = 'breaking' | 'review' | 'any' | 'none';

/** Whether a change of this severity is a failure under `fail-on`. */
export function failsOn(severity: Severity, failOn: FailOn): boolean {
  switch (failOn) {
    case 'none':
      return false;
    case 'breaking':
      return severity === 'breaking';
    case 'review':
      return severity !== 'safe';
    case 'any':
      return true;
  }
}
