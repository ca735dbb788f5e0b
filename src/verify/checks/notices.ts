import type { ConnectNotice } from '../../connect/session.ts';
import type { CheckResult } from '../check.ts';
import { excerpt } from '../excerpt.ts';

/**
 * H1 (followed redirect), N2 (hostile to the modern probe) and L1 (`initialized` not answered 202) as seen in passing
 * while connecting: they never decide. R2 is measured over the whole session, by its own check.
 */
export function checkNotices(notices: readonly ConnectNotice[]): CheckResult[] {
  const byId = new Map(
    notices.filter(({ id }) => id !== 'R2').map((notice) => [notice.id, notice]),
  );
  return [...byId.values()].map(({ id, message, hint }) => ({
    id,
    key: id,
    status: 'warn',
    message: excerpt(message, 400),
    hint,
  }));
}
