import type { ConnectNotice } from '../../connect/session.ts';
import type { CheckResult } from '../check.ts';
import { warnOf } from '../notice.ts';

/** N2: a legacy server that answers `server/discover` so that clients which probe give up; seen while connecting. */
export function checkProbe(notices: readonly ConnectNotice[]): CheckResult[] {
  return warnOf('N2', notices);
}
