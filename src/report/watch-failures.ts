import type { WatchResult } from '../decide/watch/result.ts';
import { clock } from './watch-facts.ts';
import { grouped } from './words.ts';

type Failure = WatchResult['failures'][number];

/** Failures of one kind with one reason. */
export interface FailureGroup {
  /** `12.0 s`, `12.0 s to 13.1 s`. */
  when: string;
  /** `new session`, `12 × call`. */
  what: string;
  /** Raw text. */
  why: string;
}

/** What failed, alike ones together, in the order in which they were first seen. */
export function failureGroups({ failures }: WatchResult): FailureGroup[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = JSON.stringify([failure.probe, failure.failure, failure.why]);
    const same = groups.get(key);
    if (same) same.push(failure);
    else groups.set(key, [failure]);
  }
  return [...groups.values()].map((all) => {
    const first = all[0]!;
    const [from, until] = [clock(first.at), clock(all.at(-1)!.at)];
    return {
      when: from === until ? from : `${from} to ${until}`,
      what: `${all.length === 1 ? '' : `${grouped(all.length)} × `}${nameOf(first)}`,
      why: first.why,
    };
  });
}

function nameOf({ probe, failure }: Failure): string {
  if (failure === 'session') return 'session ended';
  return { new: 'new session', call: 'call', slow: 'slow call', stream: 'stream' }[probe];
}
