import type { ConnectNotice } from '../../connect/session.ts';
import type { CheckResult, CheckStatus } from '../check.ts';

/**
 * H1 (followed redirect), N2 (hostile to the modern probe), L1 (`initialized` not answered 202) and R2 (cold
 * start) as seen in passing while connecting: they never decide.
 */
const STATUS: Record<ConnectNotice['id'], CheckStatus> = {
  H1: 'warn',
  N2: 'warn',
  L1: 'warn',
  R2: 'info',
};

/** One result per kind of notice. */
export function checkNotices(notices: readonly ConnectNotice[]): CheckResult[] {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  return [...byId.values()].map(({ id, message, hint }) => ({
    id,
    key: id,
    status: STATUS[id],
    message,
    hint,
  }));
}
