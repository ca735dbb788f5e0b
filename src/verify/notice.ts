import type { ConnectNotice } from '../connect/session.ts';
import type { CheckResult } from './check.ts';
import { excerpt } from './excerpt.ts';

/** A row that is seen in passing while connecting, and only warns; `connect` worded what was seen. */
export function warnOf(id: ConnectNotice['id'], notices: readonly ConnectNotice[]): CheckResult[] {
  const seen = notices.find((notice) => notice.id === id);
  if (!seen) return [];
  return [{ id, key: id, status: 'warn', message: excerpt(seen.message, 400), hint: seen.hint }];
}
