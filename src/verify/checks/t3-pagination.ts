import type { RawList } from '../../connect/session.ts';
import type { ListKind } from '../../snapshot/contract.ts';
import type { CheckResult, Failure } from '../check.ts';
import type { Evidence } from '../culprit.ts';
import { excerpt, requestOf } from '../excerpt.ts';

/** T3: a list that does not end, or is none, fails; several pages are worth knowing, for v1 clients read only the first. */
export function checkPagination(kind: ListKind, list: RawList): CheckResult[] {
  const { fault, pages, items } = list;
  if (fault) {
    return [
      {
        id: 'T3',
        key: `T3:${kind}`,
        status: 'fail',
        message: `${kind}: ${excerpt(fault.message, 300)}`,
        hint:
          fault.kind === 'not-a-list'
            ? `Answer with an object whose member ${kind} is an array.`
            : 'Hand out a new nextCursor per page, and none with the last one.',
      },
    ];
  }
  if (pages < 2) return [];
  return [
    {
      id: 'T3',
      key: `T3:${kind}`,
      status: 'info',
      message: `${kind}: ${items.length} items on ${pages} pages.`,
      hint: 'v1 SDK clients show only the first page unless the application asks for more.',
    },
  ];
}

/** T3 where the wire ended it: an answer beyond the limits of bytes or depth is no list that a client could take. */
export function diagnoseOversize({ error, culprit }: Evidence): Failure | undefined {
  const { limit } = error;
  if (limit !== 'body-bytes' && limit !== 'sample-bytes' && limit !== 'depth') return undefined;
  return {
    kind: 'not-mcp',
    check: 'T3',
    ...(culprit?.status !== undefined && { status: culprit.status }),
    message: `${culprit ? `${requestOf(culprit)}: ` : ''}${excerpt(error.message, 300)}`,
    hint: 'No client reads that much: page the list, shorten descriptions, flatten schemas.',
  };
}
