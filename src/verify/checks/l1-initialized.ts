import type { ConnectNotice } from '../../connect/session.ts';
import type { CheckResult } from '../check.ts';
import { warnOf } from '../notice.ts';

/** L1: `notifications/initialized` not answered with 202; seen while connecting. */
export function checkInitialized(notices: readonly ConnectNotice[]): CheckResult[] {
  return warnOf('L1', notices);
}
