import type { RawList } from '../../connect/session.ts';
import type { Era, ListKind } from '../../snapshot/contract.ts';
import type { CheckResult } from '../check.ts';

const METHODS: Record<ListKind, string> = {
  tools: 'tools/list',
  resources: 'resources/list',
  resourceTemplates: 'resources/templates/list',
  prompts: 'prompts/list',
};

/** M2: what a result must carry from 2026-07-28 on, without which v2 clients reject it whole. */
export function checkEnvelope(era: Era, kind: ListKind, list: RawList): CheckResult[] {
  if (era !== 'modern' || list.pages === 0) return [];
  const { resultType, ttlMs, cacheScope } = list.envelope;
  const faults: string[] = [];
  if (resultType === undefined) faults.push('lacks resultType');
  else if (resultType !== 'complete') faults.push('has a resultType other than "complete"');
  if (ttlMs === undefined) faults.push('lacks ttlMs');
  else if (!Number.isInteger(ttlMs) || Number(ttlMs) < 0)
    faults.push('has a ttlMs that is no whole number from 0 on');
  if (cacheScope === undefined) faults.push('lacks cacheScope');
  else if (cacheScope !== 'public' && cacheScope !== 'private')
    faults.push('has a cacheScope other than public and private');
  if (faults.length === 0) return [];
  return [
    {
      id: 'M2',
      key: `M2:${kind}`,
      status: 'fail',
      message: `${METHODS[kind]} ${faults.join(', ')}: v2 clients reject it.`,
      hint: 'Send resultType, ttlMs and cacheScope with every list in 2026-07-28; a current SDK does.',
    },
  ];
}
