import { type Evidence, type ServedAnswer, sameId } from './answer.ts';
import type { Identity } from './verdict.ts';

/**
 * Whose answer is it: the deployed version's (`ours`), an earlier one's (`old`), or nobody can tell (`unknown`).
 * A version decides where one is expected and one was served. Otherwise only a baseline can make an answer
 * `ours`: earlier contracts from git recognise old answers, but what stands in none of them may still be an
 * old version that nobody recorded, and a contract that did not change is served by both versions.
 */
export function identify(answer: ServedAnswer, evidence: Evidence): Identity {
  if (evidence.expectedVersion !== undefined && answer.version !== undefined) {
    return answer.version === evidence.expectedVersion ? 'ours' : 'old';
  }
  const { baseline, earlier } = evidence;
  const equalsBaseline = baseline !== undefined && sameId(answer.id, baseline);
  const equalsEarlier = earlier.some((id) => sameId(answer.id, id));
  if (equalsBaseline || equalsEarlier) {
    // Without a snapshot nothing says that the deployment was to change the contract.
    return answer.equalsSnapshot === false ? 'old' : 'unknown';
  }
  return baseline === undefined ? 'unknown' : 'ours';
}
