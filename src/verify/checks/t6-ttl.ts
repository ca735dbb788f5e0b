import type { RawList } from '../../connect/session.ts';
import type { Era, ListKind } from '../../snapshot/contract.ts';
import type { CheckResult } from '../check.ts';
import { span } from '../excerpt.ts';

const LONG_MS = 60 * 60_000;

/** T6: clients may keep a list for `ttlMs`, a rollback notwithstanding. */
export function checkTtl(era: Era, kind: ListKind, list: RawList): CheckResult[] {
  const { ttlMs } = list.envelope;
  if (era !== 'modern' || typeof ttlMs !== 'number' || !(ttlMs > LONG_MS)) return [];
  return [
    {
      id: 'T6',
      key: `T6:${kind}`,
      status: 'warn',
      message: `Clients may keep the list of ${kind} for ${span(ttlMs)}, after a rollback too.`,
      hint: 'Lower ttlMs to what you can bear with a wrong list; minutes are usual.',
    },
  ];
}
